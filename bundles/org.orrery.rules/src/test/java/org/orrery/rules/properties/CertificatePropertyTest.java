package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

  @Property(tries = 1500)
  void answersAreCertifiedAndForgeriesProveNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = RandomDrawings.free(random).lifecycle();
    var proof = ANSWERED.prove(lifecycle, StatedRules.DAY);
    List<Certificate> certificates = ANSWERED.certify(lifecycle, proof);
    assertThat(certificates.isEmpty()).isNotEqualTo(proof.holds());
    certificates.forEach(c -> assertThat(ANSWERED.isProvedBy(c, lifecycle)).isTrue());
    if (!proof.holds()) {
      int nodes = lifecycle.getStages().getFirst().getNodes().size();
      for (int i = 0; i < 20; i++) {
        assertThat(ANSWERED.isProvedBy(guess(random, nodes), lifecycle)).isFalse();
      }
    }
  }

  @Example
  void anAnswerIsCertified() {
    Lifecycle lifecycle = Draw.of("start -> train -> task -> end").lifecycle();
    var proof = ANSWERED.prove(lifecycle, StatedRules.DAY);
    assertThat(ANSWERED.certify(lifecycle, proof)).hasSize(1);
  }

  @Example
  void levelsThatThereAreNotProveNothing() {
    Lifecycle lifecycle = Draw.of("start -> train -> task -> end").lifecycle();
    for (String level : List.of("-2147483648", "-1", "2", "2147483647")) {
      for (int at = 0; at < 4; at++) {
        String[] levels = {"1", "1", "1", "1"};
        levels[at] = level;
        String text = String.join(",", levels) + "/-1,-1,1,1";
        assertThat(ANSWERED.isProvedBy(new Certificate("house.rule", text), lifecycle)).isFalse();
      }
    }
  }

  /** The join knows both counts, of which only the later one is answered in its branch. */
  @Example
  void whereOneClaimForAllSaysTooLittleEachHasItsOwn() {
    Lifecycle lifecycle =
        Draw.of(
                "start -> train -> fork -> document -> join -> end",
                "fork -> task -> train-again -> task-again -> join")
            .lifecycle();
    var proof = ANSWERED.prove(lifecycle, StatedRules.DAY);
    assertThat(proof.holds()).isTrue();
    Certificate certificate = ANSWERED.certify(lifecycle, proof).getFirst();
    assertThat(ANSWERED.isProvedBy(certificate, lifecycle)).isTrue();
    String[] rows = certificate.text().split("/");
    assertThat(rows).hasSize(4);
    for (String[] forged :
        List.of(
            new String[] {rows[0], rows[1]},
            new String[] {rows[0], rows[1], rows[0], rows[1]},
            new String[] {rows[2], rows[3], rows[0], rows[1]},
            new String[] {rows[0], rows[1], rows[2], rows[3], rows[2], rows[3]})) {
      String text = String.join("/", forged);
      assertThat(ANSWERED.isProvedBy(new Certificate(certificate.rule(), text), lifecycle))
          .as(text)
          .isFalse();
    }
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
