package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.Certificate;
import org.orrery.rules.Draw;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.packs.StatedRules;

/** A property is certified when it holds, and no text makes one that does not hold seem to. */
class CertificatePropertyTest {
  private static final RuleEngine ENGINE = StatedRules.engine(Vocabulary.UNVALIDATED_PRODUCTION);

  private static final RuleEngine ANSWERED =
      StatedRules.engine(
          "{'is': 'always-followed-by', 'first': {'kind': 'TrainStep'}, 'then': {'kind':"
              + " 'HumanStep'}}");

  @Property(tries = 1000)
  void certificatesProveAndForgeriesDoNot(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = RandomDrawings.free(random).lifecycle();
    var proof = ENGINE.prove(lifecycle, StatedRules.DAY);
    List<Certificate> certificates = ENGINE.certify(lifecycle, proof);
    assertThat(certificates.isEmpty()).isNotEqualTo(proof.holds());
    certificates.forEach(c -> assertThat(ENGINE.isProvedBy(c, lifecycle)).isTrue());
    if (!proof.holds()) {
      int nodes = lifecycle.getStages().getFirst().getNodes().size();
      for (int i = 0; i < 20; i++) {
        assertThat(ENGINE.isProvedBy(guess(random, nodes), lifecycle)).isFalse();
      }
    }
  }

  /** Where several nodes wait for answers in branches of one fork there may be none. */
  @Property(tries = 1000)
  void answersAreCertifiedAndForgeriesProveNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = RandomDrawings.free(random).lifecycle();
    var proof = ANSWERED.prove(lifecycle, StatedRules.DAY);
    List<Certificate> certificates = ANSWERED.certify(lifecycle, proof);
    certificates.forEach(c -> assertThat(ANSWERED.isProvedBy(c, lifecycle)).isTrue());
    if (!proof.holds()) {
      assertThat(certificates).isEmpty();
      int nodes = lifecycle.getStages().getFirst().getNodes().size();
      for (int i = 0; i < 20; i++) {
        assertThat(ANSWERED.isProvedBy(guess(random, nodes), lifecycle)).isFalse();
      }
    }
  }

  @Test
  void anAnswerIsCertified() {
    Lifecycle lifecycle = Draw.of("start -> train -> task -> end").lifecycle();
    var proof = ANSWERED.prove(lifecycle, StatedRules.DAY);
    assertThat(ANSWERED.certify(lifecycle, proof)).hasSize(1);
  }

  private static Certificate guess(Random random, int nodes) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < nodes; n++) {
      text.append(n == 0 ? "" : ",").append(random.nextInt(3));
    }
    for (int n = 0; n < nodes; n++) {
      text.append(n == 0 ? '/' : ',').append(random.nextInt(2 * nodes + 2) - 2);
    }
    return new Certificate("house.rule", text.toString());
  }
}
