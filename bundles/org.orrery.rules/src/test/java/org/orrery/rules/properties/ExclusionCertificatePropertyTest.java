package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.Certificate;
import org.orrery.rules.Draw;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.packs.StatedRules;
import org.orrery.rules.properties.TokenGame.Demand;

/** What excludes each other is certified, and no text shows it of nodes that a run passes both. */
@Tag("thorough")
class ExclusionCertificatePropertyTest {
  private static final String STATED = "{'is': 'excluded-together', 'these': %s, 'those': %s}";

  @Property(tries = 3000)
  void noRunPassesBothWhereACertificateIsFollowed(@ForAll long seed) {
    Random random = new Random(seed);
    Trial trial = new Trial(random);
    Set<String> these = trial.some();
    Set<String> those = trial.some();
    those.removeAll(these);
    Assume.that(!those.isEmpty());
    RuleEngine engine = engine(these, those);
    var proof = engine.prove(trial.lifecycle(), StatedRules.DAY);
    List<Certificate> certificates = engine.certify(trial.lifecycle(), proof);
    if (trial.isExact()) {
      assertThat(certificates.isEmpty()).isNotEqualTo(proof.holds());
    }
    certificates.forEach(c -> assertThat(engine.isProvedBy(c, trial.lifecycle())).isTrue());
    boolean together = passesBoth(trial, these, those);
    for (Certificate forged : forgeries(random, trial)) {
      if (engine.isProvedBy(forged, trial.lifecycle())) {
        assertThat(proof.holds()).as(forged.text()).isTrue();
        assertThat(together).as(forged.text()).isFalse();
      }
    }
  }

  @Test
  void choicesBehindAJoinAndInOneBranchAreCertified() {
    assertThat(
            certified(
                "start -> fork -> train -> join -> decide -> task-a -> end",
                "fork -> task -> join",
                "train -!-> end-failed",
                "decide -> task-b -> end-b"))
        .hasSize(1);
    assertThat(
            certified(
                "start -> fork -> decide -> task-a -> task-c -> join -> end",
                "decide -> task-b -> task-c",
                "fork -> task -> join"))
        .hasSize(1);
  }

  @Test
  void nothingIsCertifiedOfBranchesSideBySide() {
    assertThat(certified("start -> fork -> task-a -> join -> end", "fork -> task-b -> join"))
        .isEmpty();
  }

  @Test
  void aBranchThatFailedLetsTheOthersPassTheJoin() {
    assertThat(
            certified(
                "start -> fork -> train -> join -> task-a -> end",
                "fork -> task -> join",
                "train -!-> task-b -> end-failed"))
        .isEmpty();
  }

  private static List<Certificate> certified(String... paths) {
    Lifecycle lifecycle = Draw.of(paths).lifecycle();
    RuleEngine engine = engine(Set.of("task-a"), Set.of("task-b"));
    return engine.certify(lifecycle, engine.prove(lifecycle, StatedRules.DAY));
  }

  private static RuleEngine engine(Set<String> these, Set<String> those) {
    return StatedRules.engine(STATED.formatted(Trial.chosen(these), Trial.chosen(those)));
  }

  private static boolean passesBoth(Trial trial, Set<String> these, Set<String> those) {
    Set<String> noted = new TreeSet<>(these);
    noted.addAll(those);
    TokenGame game = trial.play(Demand.NOTHING, noted);
    return these.stream().anyMatch(one -> those.stream().anyMatch(o -> game.together(one, o)));
  }

  /** Certificates of other nodes of the drawing, as they are and with numbers changed or left. */
  private static List<Certificate> forgeries(Random random, Trial trial) {
    List<Certificate> forged = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      RuleEngine other = engine(trial.some(), trial.some());
      var proof = other.prove(trial.lifecycle(), StatedRules.DAY);
      for (Certificate c : other.certify(trial.lifecycle(), proof)) {
        forged.add(c);
        forged.add(new Certificate(c.rule(), altered(random, c.text())));
        forged.add(new Certificate(c.rule(), altered(random, altered(random, c.text()))));
      }
    }
    return forged;
  }

  private static String altered(Random random, String text) {
    String[] rows = text.split("/", -1);
    int row = random.nextInt(rows.length);
    List<String> numbers = new ArrayList<>(List.of(rows[row].split(",", -1)));
    int at = random.nextInt(numbers.size());
    if (random.nextBoolean()) {
      numbers.remove(at);
    } else {
      numbers.set(at, String.valueOf(random.nextInt(14) - 2));
    }
    rows[row] = String.join(",", numbers);
    return String.join("/", rows);
  }
}
