package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.Certificate;
import org.orrery.rules.Draw;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Verdict;
import org.orrery.rules.packs.StatedRules;
import org.orrery.rules.properties.TokenGame.Demand;

/** What excludes each other is certified, and no text shows it of nodes that a run passes both. */
@Tag("thorough")
class ExclusionCertificatePropertyTest {
  private static final String STATED = "{'is': 'excluded-together', 'these': %s, 'those': %s}";

  @Property(tries = 1500)
  void noRunPassesBothWhereACertificateIsFollowed(@ForAll long seed) {
    Random random = new Random(seed);
    Trial trial = random.nextInt(4) == 0 ? Trial.woven(random) : new Trial(random);
    Set<String> these = trial.some();
    Set<String> those = trial.some();
    those.removeAll(these);
    Assume.that(!those.isEmpty());
    RuleEngine engine = engine(these, those);
    var proof = engine.prove(trial.lifecycle(), StatedRules.DAY);
    List<Certificate> certificates = engine.certify(trial.lifecycle(), proof);
    assertThat(certificates.isEmpty()).isNotEqualTo(proof.holds());
    certificates.forEach(c -> assertThat(engine.isProvedBy(c, trial.lifecycle())).isTrue());
    boolean together = passesBoth(trial, these, those);
    for (Certificate forged : forgeries(random, trial)) {
      if (engine.isProvedBy(forged, trial.lifecycle())) {
        assertThat(proof.holds()).as(forged.text()).isTrue();
        assertThat(together).as(forged.text()).isFalse();
      }
    }
  }

  @Example
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

  /** 800 steps in each of two branches have more pairs than are looked at one by one. */
  @Example
  void branchesOfMoreThanAMillionPairsAreCertified() {
    String one = steps("one");
    String other = steps("other");
    assertThat(
            certified(
                "start -> fork -> " + one + " -> decide -> task-a -> join -> end",
                "decide -> task-b -> join",
                "fork -> " + other + " -> join"))
        .hasSize(1);
    assertThat(
            certified(
                "start -> fork -> " + one + " -> task-a -> join -> end",
                "fork -> " + other + " -> task-b -> join"))
        .isEmpty();
  }

  private static String steps(String name) {
    return IntStream.range(0, 800)
        .mapToObj(number -> "task-" + name + number)
        .collect(Collectors.joining(" -> "));
  }

  @Example
  void branchesThatMeetInNoNestedOrderAreCertified() {
    assertThat(
            certified(
                "start -> fork -> fork-left -> join -> decide -> task-a -> end",
                "fork -> join-right -> join",
                "fork-left -> join-right",
                "decide -> task-b -> end"))
        .hasSize(1);
  }

  /** 1,000 forks in each other: where each branch stays would be half a million nodes. */
  @Example
  void deeplyNestedBranchesAreCertifiedInSpaceOfTheDrawing() {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String next = i < 999 ? "fork-" + (i + 1) : "task-inner";
      String back = i < 999 ? "join-" + (i + 1) : "task-inner";
      paths.add("fork-%d -> %s".formatted(i, next));
      paths.add("fork-%d -> task-%d -> join-%d".formatted(i, i, i));
      paths.add("%s -> join-%d".formatted(back, i));
    }
    paths.add("start -> fork-0");
    paths.add("join-0 -> decide -> task-a -> end");
    paths.add("decide -> task-b -> end");
    assertThat(certified(paths.toArray(String[]::new)))
        .singleElement()
        .satisfies(c -> assertThat(c.text().split("[,/]")).hasSizeLessThan(3_010 + 2_000));
  }

  @Example
  void ofBranchesThatBeginAnewBesideOthersNothingIsProved() {
    Lifecycle lifecycle =
        Draw.of(
                "start -> task -> fork -> task-again -> task",
                "fork -> decide -> task-a -> end",
                "decide -> task-b -> end")
            .lifecycle();
    RuleEngine engine = engine(Set.of("task-a"), Set.of("task-b"));
    var proof = engine.prove(lifecycle, StatedRules.DAY);
    assertThat(proof.verdicts())
        .extracting(Verdict::outcome)
        .containsExactly(Verdict.Outcome.NOT_PROVED);
    assertThat(engine.certify(lifecycle, proof)).isEmpty();
  }

  @Example
  void nothingIsCertifiedOfBranchesSideBySide() {
    assertThat(certified("start -> fork -> task-a -> join -> end", "fork -> task-b -> join"))
        .isEmpty();
  }

  @Example
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

  /** Certificates of other nodes of the drawing, as they are and altered at each place. */
  private static List<Certificate> forgeries(Random random, Trial trial) {
    List<Certificate> forged = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      RuleEngine other = engine(trial.some(), trial.some());
      var proof = other.prove(trial.lifecycle(), StatedRules.DAY);
      for (Certificate c : other.certify(trial.lifecycle(), proof)) {
        forged.add(c);
        alteredAtEachPlace(c.text()).forEach(text -> forged.add(new Certificate(c.rule(), text)));
        String once = altered(random, c.text());
        forged.add(new Certificate(c.rule(), altered(random, once)));
      }
    }
    return forged;
  }

  private static List<String> alteredAtEachPlace(String text) {
    List<String> altered = new ArrayList<>();
    Matcher number = Pattern.compile("-?\\d+").matcher(text);
    while (number.find()) {
      int value = Integer.parseInt(number.group());
      for (String other : List.of("" + (value + 1), "" + (value - 1), "")) {
        altered.add(text.substring(0, number.start()) + other + text.substring(number.end()));
      }
    }
    return altered;
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
