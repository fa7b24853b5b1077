package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Draw;
import org.orrery.rules.Problem;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.Fault.Kind;
import org.orrery.rules.tables.Tables;

/** Sound and unsound drawings, among them the patterns of errors that the literature names. */
class SoundnessTest {
  @Test
  void everySampleIsSoundAndItsCertificatesProveIt() throws IOException {
    List<Path> samples;
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      samples = files.filter(f -> f.toString().endsWith(".lifecycle")).toList();
    }
    assertThat(samples).hasSizeGreaterThan(2);
    for (Path sample : samples) {
      Drawing drawing = new Drawing(LifecycleFiles.load(sample), Set.of());
      Soundness soundness = Soundness.of(drawing);
      assertThat(soundness.faults()).as(sample.toString()).isEmpty();
      assertThat(Soundness.isProvedBy(soundness.certificates(), drawing)).isTrue();
    }
  }

  @Test
  void aCompleteLifeCycleIsSound() {
    assertThat(faults(Draw.complete())).isEmpty();
  }

  /** The deadlock of Sadiq and Orlowska (2000): a choice whose branches are joined. */
  @Test
  void aChoiceThatIsJoinedStandsStill() {
    Fault fault =
        only(Draw.of("start -> decide -> task -> join -> end", "decide -> task-b -> join"));
    assertThat(fault.kind()).isEqualTo(Kind.DEADLOCK);
    assertThat(fault.element().getId()).isEqualTo("join");
    assertThat(fault.message())
        .isEqualTo(
            "'Join' waits for ever for what should come from 'Task b': 'Start' → 'Decide' →"
                + " 'Task'.");
  }

  /** The lack of synchronisation of Sadiq and Orlowska (2000): a fork whose branches only meet. */
  @Test
  void aForkThatOnlyMeetsRunsTwice() {
    Fault fault =
        only(Draw.of("start -> fork -> task -> document -> end", "fork -> task-b -> document"));
    assertThat(fault.kind()).isEqualTo(Kind.LACK_OF_SYNCHRONISATION);
    assertThat(fault.element().getId()).isEqualTo("document");
  }

  /** Van der Aalst (1997): a loop without a way out, an option to complete that is lost. */
  @Test
  void aLoopWithoutAWayOutNeverEnds() {
    Fault fault = only(Draw.of("start -> decide -> end", "decide -> task -> task-b -> task"));
    assertThat(fault.kind()).isEqualTo(Kind.LIVELOCK);
    assertThat(fault.element().getId()).startsWith("task");
  }

  /** Vanhatalo, Völzer and Leymann (2007): one branch leaves the parallel block. */
  @Test
  void aBranchThatLeavesItsBlockIsMissedByTheJoin() {
    Fault fault =
        only(
            Draw.of(
                "start -> task0 -> fork -> decide -> task -> join -> end",
                "fork -> task-b -> join",
                "decide -> task0"));
    assertThat(fault.kind()).isIn(Kind.DEADLOCK, Kind.LACK_OF_SYNCHRONISATION);
  }

  /** Desel and Esparza (1995): a free-choice net that is sound and not nested. */
  @Test
  void twoChoicesCanShareTheirJoin() {
    Draw draw =
        Draw.of(
            "start -> decide -> fork1 -> task1 -> join -> end",
            "fork1 -> task2 -> join",
            "decide -> fork2 -> task1",
            "fork2 -> task2");
    Soundness soundness = Soundness.of(drawing(draw));
    assertThat(soundness.faults()).isEmpty();
    assertThat(soundness.certificates().getFirst().invariant()).isNotEmpty();
    assertThat(Soundness.isProvedBy(soundness.certificates(), drawing(draw))).isTrue();
  }

  @Test
  void loopsMayCrossAsLongAsNothingIsParallel() {
    assertThat(
            faults(
                Draw.of(
                    "start -> task -> task2 -> decide -> task3 -> decide2 -> end",
                    "decide -> task",
                    "decide2 -> task2",
                    "task3 -!-> task")))
        .isEmpty();
  }

  @Test
  void anEndOfTheMainPathEndsAllBranches() {
    assertThat(
            faults(
                Draw.of(
                    "start -> fork -> test -passed-> join -> end",
                    "test -failed-> end-rejected",
                    "fork -> document -> join")))
        .isEmpty();
    assertThat(
            faults(
                Draw.of(
                    "start -> end",
                    "drift -> fork -> test -passed-> join -> end2",
                    "test -failed-> end-rejected",
                    "fork -> document -> join")))
        .extracting(Fault::kind)
        .containsExactly(Kind.DEADLOCK);
  }

  @Test
  void onATriggersPathBranchesMayEndAlone() {
    assertThat(
            faults(
                Draw.of("start -> end", "drift -> fork -> task -> end2", "fork -> task2 -> end2")))
        .isEmpty();
  }

  @Test
  void aForkThatSeveralWaysLeadToIsStartedByEachOfThem() {
    Draw draw = Draw.of("start -> decide -> task -> fork -> document -> join -> end");
    draw.path("decide -> task2 -> fork -> task3 -> join");
    assertThat(faults(draw)).isEmpty();
    assertThat(
            only(Draw.of("start -> fork -> task -> fork2 -> join -> end", "fork -> fork2 -> join"))
                .kind())
        .isEqualTo(Kind.LACK_OF_SYNCHRONISATION);
  }

  @Test
  void failureAndTimeOutAreWaysOn() {
    Draw draw =
        Draw.of(
            "start -> fork -> train -> join -> end",
            "fork -> task -> join",
            "train -!-> task-repair -> train",
            "task -@-> task-hurry -> join2");
    draw.path("join2 -> end");
    assertThat(faults(draw)).isEmpty();
    Draw missed =
        Draw.of("start -> fork -> train -> join -> end", "fork -> task -> join", "train -!-> wait");
    missed.path("wait -> wait2 -> wait");
    assertThat(faults(missed)).extracting(Fault::kind).contains(Kind.LIVELOCK);
  }

  @Test
  void anOutcomeWithoutAWayOnStandsStill() {
    Fault fault = only(Draw.of("start -> test -passed-> end"));
    assertThat(fault.kind()).isEqualTo(Kind.DEADLOCK);
    assertThat(fault.message())
        .isEqualTo("Nothing follows 'Test' in the run 'Start' → 'Test' (failed).");
  }

  @Test
  void whatNoInputChoosesIsNeverPassed() {
    Draw draw = Draw.of("start -> task -> end");
    DecisionNode decision =
        Tables.of(HitPolicy.FIRST)
            .input("score", ValueType.NUMBER)
            .rows("score < 5 => low", "score >= 5 => high", "score > 7 => top")
            .otherwise("none")
            .decision();
    draw.lifecycle().getStages().getFirst().getNodes().add(decision);
    lead(draw, draw.get("task", Node.class), decision, "");
    draw.path("task-low -> end");
    draw.path("task-top -> end");
    draw.path("task-none -> end");
    lead(draw, decision, draw.get("task-low", Node.class), "low");
    lead(draw, decision, draw.get("task-low", Node.class), "high");
    lead(draw, decision, draw.get("task-top", Node.class), "top");
    lead(draw, decision, draw.get("task-none", Node.class), "none");
    assertThat(faults(draw))
        .allMatch(f -> f.kind() == Kind.DEAD_STEP)
        .extracting(f -> f.element().getId())
        .containsExactlyInAnyOrder("task-top", "task-none");
  }

  @Test
  void everyMemberOfAFamilyIsProved() {
    Draw draw = Draw.of("start -> task -> task2 -> end", "task -?-> task3 -> task");
    Parameter region = LifecycleFactory.eINSTANCE.createParameter();
    region.setId("region");
    region.setName("region");
    region.setType(ValueType.ENUMERATION);
    region.getAllowedValues().addAll(List.of("US", "EU"));
    draw.lifecycle().getParameters().add(region);
    Transition back =
        draw.lifecycle().getTransitions().stream()
            .filter(t -> t.getKind() == TransitionKind.CONDITIONAL)
            .findFirst()
            .orElseThrow();
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    condition.setOperand(region);
    condition.setOperator(Operator.EQUAL);
    condition.getValues().add("US");
    back.getConditions().add(condition);
    Fault fault = only(draw);
    assertThat(fault.kind()).isEqualTo(Kind.LIVELOCK);
    assertThat(fault.message()).endsWith(" For 'region' = US.");
  }

  @Test
  void tooManyMembersAreNotProved() {
    Draw draw = Draw.of("start -> task -> end");
    for (int i = 0; i < 9; i++) {
      Parameter parameter = LifecycleFactory.eINSTANCE.createParameter();
      parameter.setId("p" + i);
      parameter.setType(ValueType.BOOLEAN);
      draw.lifecycle().getParameters().add(parameter);
      Condition condition = LifecycleFactory.eINSTANCE.createCondition();
      condition.setOperand(parameter);
      condition.getValues().add("true");
      draw.get("task", Node.class).getWhen().add(condition);
    }
    assertThat(only(draw).kind()).isEqualTo(Kind.NOT_PROVED);
  }

  @Test
  void tooManyMarkingsAreNotProved() {
    Draw draw = Draw.of("start -> fork -> task -> join -> end");
    for (int i = 10; i < 90; i += 10) {
      draw.path("fork -> decide" + i + " -> fork" + i + " -> task" + i + " -> join" + i);
      draw.path("fork" + i + " -> document" + i + " -> join" + i + " -> join");
      draw.path("decide" + i + " -> fork" + (i + 1) + " -> task" + i);
      draw.path("fork" + (i + 1) + " -> document" + i);
    }
    assertThat(faults(draw)).extracting(Fault::kind).containsExactly(Kind.NOT_PROVED);
  }

  @Test
  void noLifeCycleRunsItself() {
    Lifecycle inner = calling("inner", "drawing");
    Lifecycle outer = calling("drawing", "inner");
    var engine = RuleEngine.builtIn();
    assertThat(unsound(engine, outer)).isEmpty();
    assertThat(
            unsound(
                engine.knowing(id -> Optional.of(inner).filter(l -> id.equals("inner"))), outer))
        .containsExactly(
            "'call' runs the life cycle itself again and never ends: drawing → inner → drawing.");
    assertThat(unsound(engine, calling("drawing", "drawing"))).hasSize(1);
  }

  private static List<String> unsound(RuleEngine engine, Lifecycle lifecycle) {
    return engine.prove(lifecycle, LocalDate.of(2026, 11, 25)).problems().stream()
        .filter(p -> p.rule().equals("engineering.sound-flow"))
        .map(Problem::message)
        .toList();
  }

  private static Lifecycle calling(String id, String other) {
    Draw draw = Draw.of("start -> task -> end");
    SubLifecycleStep call = LifecycleFactory.eINSTANCE.createSubLifecycleStep();
    call.setId("call");
    call.setLifecycle(other);
    draw.lifecycle().setId(id);
    draw.lifecycle().getStages().getFirst().getNodes().add(call);
    lead(draw, draw.get("task", Node.class), call, "");
    lead(draw, call, draw.get("end", Node.class), "");
    draw.lifecycle().getTransitions().removeIf(t -> t.getId().equals("t2"));
    return draw.lifecycle();
  }

  private static void lead(Draw draw, Node from, Node to, String outcome) {
    Transition transition = LifecycleFactory.eINSTANCE.createTransition();
    transition.setId("lead" + draw.lifecycle().getTransitions().size());
    transition.setSource(from);
    transition.setTarget(to);
    transition.setOutcome(outcome.isEmpty() ? null : outcome);
    draw.lifecycle().getTransitions().add(transition);
  }

  private static Fault only(Draw draw) {
    List<Fault> faults = faults(draw);
    assertThat(faults).hasSize(1);
    return faults.getFirst();
  }

  private static List<Fault> faults(Draw draw) {
    return Soundness.of(drawing(draw)).faults();
  }

  private static Drawing drawing(Draw draw) {
    return new Drawing(draw.lifecycle(), Set.of());
  }
}
