package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.Draw;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.Fault.Kind;

/** A result that is asked for twice, and was not made anew meanwhile, answers twice the same. */
class KnownResultsTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  @Test
  void branchesThatAskForTheSameResultMeetAtTheSameJoin() {
    Draw draw =
        Draw.of(
            "start -> task -> fork -> decide1 -yes-> join1 -> end",
            "decide1 -no-> join2 -> end2",
            "fork -> decide2 -yes-> join1",
            "decide2 -no-> join2");
    ask(draw, "decide1", "task", "score");
    ask(draw, "decide2", "task", "score");
    Soundness soundness = Soundness.of(drawing(draw));
    assertThat(soundness.faults()).isEmpty();
    assertThat(Soundness.isProvedBy(soundness.certificates(), drawing(draw))).isTrue();

    input(draw, "decide2").setKey("grade");
    assertThat(kinds(draw)).contains(Kind.DEADLOCK);
    assertThat(Soundness.isProvedBy(soundness.certificates(), drawing(draw))).isFalse();
    input(draw, "decide2").setKey("score");
    input(draw, "decide2").setUnit("ms");
    assertThat(kinds(draw)).as("another unit is another value").contains(Kind.DEADLOCK);
  }

  @Test
  void aCertificateThatLeavesACaseOutProvesNothing() {
    Draw draw = Draw.of("start -> task -> decide1 -yes-> decide2 -yes-> end");
    draw.path("decide1 -no-> decide2 -no-> end2");
    ask(draw, "decide1", "task", "score");
    ask(draw, "decide2", "task", "score");
    List<PathCertificate> real = Soundness.of(drawing(draw)).certificates();
    assertThat(CertificateText.read(CertificateText.write(real)))
        .hasValueSatisfying(read -> assertThat(Soundness.isProvedBy(read, drawing(draw))).isTrue());
    PathCertificate path = real.getFirst();
    for (PathCertificate.Ranked left : path.invariant()) {
      List<PathCertificate.Ranked> others =
          path.invariant().stream().filter(r -> r != left).toList();
      PathCertificate forged = new PathCertificate(path.steps(), others);
      boolean done = left.places().length == 0;
      assertThat(Soundness.isProvedBy(List.of(forged), drawing(draw))).isFalse();
      assertThat(done || left.facts().length == 1).isTrue();
    }
  }

  @Test
  void aTriggersPathWithKnownResultsIsCertified() {
    Draw draw = Draw.of("start -> end", "drift -> task -> decide1 -yes-> decide2 -yes-> end2");
    draw.path("decide1 -no-> decide2 -no-> end3");
    ask(draw, "decide1", "task", "score");
    ask(draw, "decide2", "task", "score");
    Soundness soundness = Soundness.of(drawing(draw));
    assertThat(soundness.certificates()).hasSize(2);
    assertThat(Soundness.isProvedBy(soundness.certificates(), drawing(draw))).isTrue();
  }

  @Test
  void aLoopThatAsksForTheSameResultAgainNeverEnds() {
    Draw draw = Draw.of("start -> task -> decide -yes-> end", "decide -no-> task2 -> decide");
    ask(draw, "decide", "task", "score");
    assertThat(faults(draw))
        .singleElement()
        .satisfies(f -> assertThat(f.kind()).isEqualTo(Kind.LIVELOCK))
        .satisfies(f -> assertThat(f.way().words()).isEqualTo("'Start' → 'Task' → 'Decide' (no)"));
    input(draw, "decide").setStep(draw.get("task2", Step.class));
    assertThat(faults(draw)).as("made anew in the loop").isEmpty();
  }

  @Test
  void whatAnEarlierAnswerExcludesIsNeverPassed() {
    Draw draw =
        Draw.of(
            "start -> task -> decide1 -yes-> decide2 -yes-> end",
            "decide1 -no-> end2",
            "decide2 -no-> task2 -> end3");
    ask(draw, "decide1", "task", "score");
    ask(draw, "decide2", "task", "score");
    assertThat(faults(draw))
        .singleElement()
        .extracting(f -> f.kind() + " " + f.message())
        .isEqualTo(
            "DEAD_STEP 'Task2' is passed in no run: no possible input makes 'Decide2' take the"
                + " transition to it.");
  }

  @Test
  void aFailedAttemptKeepsTheResult() {
    Draw draw =
        Draw.of(
            "start -> train -> decide1 -yes-> end",
            "decide1 -no-> retrain -!-> decide2 -yes-> end2",
            "decide2 -no-> end3",
            "retrain -> end4");
    ask(draw, "decide1", "train", "auc");
    ask(draw, "decide2", "train", "auc");
    assertThat(faults(draw)).extracting(f -> f.element().getId()).containsExactly("end2");
    draw.path("retrain -> train");
    draw.lifecycle().getTransitions().removeIf(t -> t.getTarget().getId().equals("end4"));
    assertThat(faults(draw)).extracting(f -> f.element().getId()).contains("end2");
  }

  @Test
  void aResultOfAnotherPathMayChangeAtAnyTime() {
    Draw draw =
        Draw.of(
            "start -> task -> decide -yes-> end",
            "decide -no-> task2 -> decide",
            "drift -> retrain -> end2");
    ask(draw, "decide", "retrain", "auc");
    assertThat(faults(draw)).isEmpty();
  }

  @Test
  void theOutcomeOfAStepIsAResultOfIt() {
    Draw draw =
        Draw.of(
            "start -> test -passed-> decide -passed-> end",
            "test -failed-> end2",
            "decide -failed-> end3");
    ask(draw, "decide", "test", "outcome", "passed", "failed");
    assertThat(faults(draw)).extracting(f -> f.element().getId()).containsExactly("end3");
    draw.path("test -!-> decide");
    assertThat(faults(draw)).as("after a failure it is an older one").isEmpty();
  }

  @Test
  void tooManyCombinationsAreNotProved() {
    Draw draw = Draw.of("start -> task -> decide1 -yes-> decide2 -yes-> end");
    draw.path("decide1 -no-> decide2 -no-> end2");
    for (int i = 0; i < 11; i++) {
      ask(draw, "decide1", "task", "key" + i);
      ask(draw, "decide2", "task", "key" + i);
    }
    assertThat(kinds(draw)).containsExactly(Kind.NOT_PROVED);
    assertThat(Soundness.of(drawing(draw)).certificates()).isEmpty();
  }

  private static void ask(Draw draw, String decision, String step, String key) {
    ask(draw, decision, step, key, "yes", "no");
  }

  /** A row for each value of a result, with an outcome of the same name. */
  private static void ask(Draw draw, String id, String step, String key, String... values) {
    DecisionNode decision = draw.get(id, DecisionNode.class);
    decision.setHitPolicy(HitPolicy.FIRST);
    decision.setDefaultOutcome(values[values.length - 1]);
    DecisionInput input = MAKE.createDecisionInput();
    input.setId(id + "-" + key);
    input.setType(ValueType.ENUMERATION);
    input.setStep(draw.get(step, Step.class));
    input.setKey(key);
    decision.getInputs().add(input);
    for (String value : values) {
      input.getAllowedValues().add(value);
      Condition condition = MAKE.createCondition();
      condition.setOperand(input);
      condition.getValues().add(value);
      DecisionRow row = MAKE.createDecisionRow();
      row.setOutcome(value);
      row.getConditions().add(condition);
      decision.getRows().add(row);
    }
  }

  private static DecisionInput input(Draw draw, String decision) {
    return draw.get(decision, DecisionNode.class).getInputs().getFirst();
  }

  private static List<Kind> kinds(Draw draw) {
    return faults(draw).stream().map(Fault::kind).toList();
  }

  private static List<Fault> faults(Draw draw) {
    return Soundness.of(drawing(draw)).faults();
  }

  private static Drawing drawing(Draw draw) {
    return new Drawing(draw.lifecycle(), Set.of());
  }
}
