package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.impl.NodeImpl;
import org.orrery.rules.RuleEngine;

/**
 * What has no meaning as a process is refused with element, kind, message and remedy, and whoever
 * draws is told before.
 */
class RefusalTest {
  private static final Set<String> STRUCTURE =
      Set.of(
          "engineering.reachable",
          "engineering.sound-flow",
          "engineering.separate-paths",
          "engineering.clear-departure",
          "engineering.thresholds");

  private Sketch s;

  @BeforeEach
  void draw() {
    s = new Sketch("tiny");
    s.start("start");
    s.node(Sketch.LANGUAGE.getTrainStep(), "train");
    s.node(Sketch.LANGUAGE.getTestStep(), "test");
    s.end("end");
    s.path("start", "train", "test", "end");
  }

  @Test
  void theDrawingItselfIsFine() throws Exception {
    assertThat(Compiler.bpmn(s.lifecycle)).isNotEmpty();
  }

  @Test
  void aKindThatTheCompilerDoesNotKnow() {
    Node odd = new NodeImpl() {};
    odd.setId("odd");
    s.put(odd);
    s.go("start", "odd");
    s.go("odd", "end");
    refusedByTheCompilerAlone("odd", "Node", "no mapping for the kind Node");
  }

  @Test
  void twoStarts() {
    s.start("again");
    s.go("again", "train");
    refused("again", "StartNode", "second start");
  }

  @Test
  void noStart() {
    EcoreUtil.delete(s.lifecycle.getTransitions().get(0), true);
    EcoreUtil.delete(s.node("start"), true);
    refused("tiny", "Lifecycle", "no start");
  }

  @Test
  void aTransitionWithoutTarget() {
    s.lifecycle.getTransitions().get(2).setTarget(null);
    refused("t3", "Transition", "has no target");
  }

  @Test
  void aTransitionWithoutSource() {
    s.lifecycle.getTransitions().get(2).setSource(null);
    refused("t3", "Transition", "has no source");
  }

  @Test
  void aNodeInNoStage() {
    Node train = s.node("train");
    s.lifecycle.getStages().get(0).getNodes().remove(train);
    refusedByTheCompilerAlone("train", "TrainStep", "no stage");
  }

  @Test
  void aTransitionOfNoDrawing() {
    Transition stray = Sketch.NEW.createTransition();
    stray.setId("stray");
    stray.setSource(s.node("train"));
    stray.setTarget(s.node("end"));
    refusedByTheCompilerAlone("stray", "Transition", "belongs to no drawing");
  }

  @Test
  void aReferenceOutOfTheDrawing() {
    TaskStep task = Sketch.NEW.createTaskStep();
    task.setId("task");
    task.setRole(Sketch.NEW.createRole());
    s.put(task);
    s.path("train", "task");
    refused("task", "TaskStep", "not part of this drawing");
  }

  @Test
  void aTriggerPathThatJoinsTheMainPath() {
    s.node(Sketch.LANGUAGE.getRequestTrigger(), "request");
    s.node(Sketch.LANGUAGE.getRetrainStep(), "retrain");
    s.path("request", "retrain", "test");
    refused("t5", "Transition", "'request' joins the main path at 'test'");
  }

  @Test
  void aStrayWayIntoATriggerPath() {
    s.node(Sketch.LANGUAGE.getRequestTrigger(), "request");
    s.node(Sketch.LANGUAGE.getRetrainStep(), "retrain");
    s.node(Sketch.LANGUAGE.getNotifyStep(), "stray");
    s.end("retrained");
    s.path("request", "retrain", "retrained").path("stray", "retrain");
    refused("t6", "Transition", "into the path of the trigger 'request'");
  }

  @Test
  void waysIntoAStartAndOutOfAnEnd() {
    s.go("train", "start");
    refused("start", "StartNode", "where a path begins");
    draw();
    s.go("end", "train");
    refused("end", "EndNode", "leaves an end");
  }

  @Test
  void aNodeThatLeadsNowhere() {
    s.node(Sketch.LANGUAGE.getNotifyStep(), "tell");
    s.go("test", "tell", "failed");
    refused("tell", "NotifyStep", "leads nowhere");
  }

  @Test
  void outcomesThatDoNotExistOrAreClaimedTwiceOrForgotten() {
    Transition last = s.lifecycle.getTransitions().get(2);
    last.setOutcome("approve");
    refused("t3", "Transition", "has no outcome 'approve'");
    last.setOutcome("passed");
    refused("test", "TestStep", "outcome 'failed'");
    s.go("test", "train", "passed");
    refused("t4", "Transition", "second transition from 'test' for the outcome 'passed'");
  }

  @Test
  void twoTransitionsForAnyOutcome() {
    s.go("train", "end");
    refused("t4", "Transition", "second transition from 'train' for any outcome");
  }

  @Test
  void aDefaultTransitionWithAnOutcome() {
    s.go("test", "train", TransitionKind.DEFAULT, "failed");
    refused("t4", "Transition", "every other outcome");
  }

  @Test
  void anOutcomeOfWhatHasNone() {
    s.lifecycle.getTransitions().get(0).setOutcome("done");
    refused("t1", "Transition", "The kind StartNode has no outcomes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a'b", "a == b", "a\\b", "${x}", "a}"})
  void outcomesThatCouldLeaveTheirQuotes(String outcome) {
    DecisionNode decision = s.decision("choose", outcome);
    Sketch.row(decision, outcome);
    s.lifecycle.getTransitions().get(2).setTarget(decision);
    s.go("choose", "end", outcome);
    refused("t4", "Transition", "cannot stand in a condition");
  }

  @Test
  void failureAndTimeoutOfTheWrongThings() {
    s.go("start", "end", TransitionKind.FAILURE, null);
    refused("t4", "Transition", "Only an automatic step can fail");
    draw();
    s.go("start", "end", TransitionKind.TIMEOUT, null);
    refused("t4", "Transition", "Only a step can time out");
    draw();
    s.go("train", "end", TransitionKind.TIMEOUT, null);
    refused("t4", "Transition", "has no timeout");
    draw();
    s.go("train", "end", TransitionKind.FAILURE, null);
    s.go("train", "end", TransitionKind.FAILURE, null);
    refused("t5", "Transition", "second failure transition");
  }

  @Test
  void conditionsThatMayAllFailOrMixWithOutcomes() {
    Parameter tier = tier();
    Transition transition = s.lifecycle.getTransitions().get(1);
    transition.setKind(TransitionKind.CONDITIONAL);
    refused("t2", "Transition", "no condition");
    transition.getConditions().add(Sketch.when(tier, Operator.EQUAL, "1"));
    refused("train", "TrainStep", "stand still");
    s.go("train", "end", "done");
    refused("train", "TrainStep", "by outcome and by condition");
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, EQUAL, many",
    "INTEGER, LESS, 1.5",
    "BOOLEAN, EQUAL, yes",
    "DATE, EQUAL, 2026-02-30",
    "DURATION, LESS, soon",
    "TEXT, LESS, a",
    "TABLE, EQUAL, a",
    "NUMBER, BETWEEN, 1",
    "NUMBER, EQUAL, 1e9999"
  })
  void conditionsThatCannotBeCompared(ValueType type, Operator operator, String value) {
    DecisionNode decision = s.decision("choose", "yes");
    var input = s.input(decision, "asked", type, null, "key");
    Sketch.row(decision, "yes", Sketch.when(input, operator, value));
    s.lifecycle.getTransitions().get(2).setTarget(decision);
    s.go("choose", "end");
    refused("choose", "DecisionNode", "'asked' cannot be compared");
  }

  @Test
  void conditionsInAnotherUnit() {
    Parameter tier = tier();
    tier.setUnit("EUR");
    DecisionNode decision = s.decision("choose", "yes");
    var condition = Sketch.when(tier, Operator.EQUAL, "1");
    condition.setUnit("%");
    Sketch.row(decision, "yes", condition);
    s.lifecycle.getTransitions().get(2).setTarget(decision);
    s.go("choose", "end");
    refused("choose", "DecisionNode", "is in '%', the value in 'EUR'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "weekly", "* * * *", "0 0 1 * 1", "0 0 * * 9", "0 0 * * */2"})
  void schedulesThatCannotRun(String schedule) {
    ScheduleTrigger trigger =
        (ScheduleTrigger) s.node(Sketch.LANGUAGE.getScheduleTrigger(), "weekly");
    trigger.setSchedule(schedule);
    s.end("over");
    s.path("weekly", "over");
    refused("weekly", "ScheduleTrigger", "cannot run");
  }

  @Test
  void subLifecyclesThatNameNothingOrThemselves() {
    SubLifecycleStep step = Sketch.NEW.createSubLifecycleStep();
    step.setId("sub");
    Sketch around = Sketch.around(step);
    s = around;
    refused("sub", "SubLifecycleStep", "does not name another life cycle");
    step.setLifecycle("tiny");
    refused("sub", "SubLifecycleStep", "calls itself");
    step.setLifecycle("${evil}");
    refused("sub", "SubLifecycleStep", "does not name another life cycle");
  }

  @Test
  void waitsForNothing() {
    s.node(Sketch.LANGUAGE.getWaitNode(), "wait");
    s.lifecycle.getTransitions().get(2).setTarget(s.node("wait"));
    s.go("wait", "end");
    refused("wait", "WaitNode", "how long it waits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a__b", "a_", "1a", "a b", "a'", "${a}"})
  void unreadableIds(String id) {
    s.node("train").setId(id);
    assertThat(refusals()).extracting(Refusal::kind).containsOnly("TrainStep");
    assertThat(toldWhileDrawing(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"15 minutes", "P", "PT", "-PT1H", "P1H", "PT1D", "${x}", "P1W2D"})
  void durationsThatAreNone(String duration) {
    ((TrainStep) s.node("train")).setTimeout(duration);
    refused("train", "TrainStep", "timeout '" + duration + "' is no duration");
  }

  @Test
  void idsThatAreUsedTwice() {
    s.node("test").setId("train");
    refused("train", "TestStep", "used twice");
  }

  @Test
  void textsThatAnEngineWouldEvaluate() {
    s.node("train").setName("Train ${runtime.exec('rm')}");
    s.node("test").setDocumentation("#{boom}");
    refused("train", "TrainStep", "would evaluate");
    refused("test", "TestStep", "would evaluate");
  }

  @Test
  void charactersThatXmlCannotHold() {
    s.node("train").setName("bell \u0007");
    refused("train", "TrainStep", "XML cannot hold");
  }

  @Test
  void violatedRulesOfSeverityErrorLeaveNoArchiveButAPreview() throws Exception {
    CompilationException refused =
        catchThrowableOfType(
            CompilationException.class,
            () -> Compiler.compile(s.lifecycle, LocalDate.of(2026, 11, 24)));
    assertThat(refused.refusals())
        .isNotEmpty()
        .allSatisfy(refusal -> assertThat(refusal.rule()).isNotBlank())
        .allSatisfy(refusal -> assertThat(refusal.remedy()).isNotBlank());
    assertThat(refused).hasMessageContaining(refused.refusals().get(0).rule());
    assertThat(Compiler.bpmn(s.lifecycle)).isNotEmpty();
  }

  @Test
  void fieldsThatCannotBeAsTheyAreLeaveNoArchive() {
    ((TrainStep) s.node("train")).setTestShare(5);
    CompilationException refused =
        catchThrowableOfType(
            CompilationException.class,
            () -> Compiler.compile(s.lifecycle, LocalDate.of(2026, 11, 24)));
    assertThat(refused.refusals())
        .anySatisfy(
            refusal -> {
              assertThat(refusal.element()).isEqualTo("train");
              assertThat(refusal.remedy()).contains("testShare");
            });
  }

  @Test
  void refusalsAreToldInGerman() {
    ((TrainStep) s.node("train")).setName("${x}");
    assertThat(refusals())
        .anySatisfy(
            refusal ->
                assertThat(refusal.in(Locale.GERMAN))
                    .isEqualTo(
                        "Trainingsschritt „train“: „Name“ enthält „${“ oder „#{“, was eine"
                            + " Prozess-Engine auswerten würde. Setzen Sie ein Leerzeichen zwischen"
                            + " Zeichen und Klammer."));
    assertThat(refusals())
        .extracting(Refusal::toString)
        .contains(
            "TrainStep 'train': The name holds '${' or '#{', which a process engine would"
                + " evaluate. Put a blank between the sign and the brace.");
  }

  @Test
  void aMemberThatCannotBeIsToldInGerman() {
    tier().setName("Tier");
    CompilationException refused =
        catchThrowableOfType(
            CompilationException.class,
            () -> Family.member(s.lifecycle, Map.of("tier", "much", "other", "1")));
    assertThat(refused.in(Locale.GERMAN))
        .contains("Es gibt keinen Parameter „other“. Setzen Sie einen von: tier.")
        .contains("Parameter „tier“: ", "Setzen Sie einen solchen Wert.")
        .doesNotContain("Set ");
    assertThat(refused).hasMessageContaining("It has no parameter 'other'. Set one of: tier.");
  }

  private Parameter tier() {
    Parameter tier = Sketch.NEW.createParameter();
    tier.setId("tier");
    tier.setType(ValueType.INTEGER);
    s.lifecycle.getParameters().add(tier);
    return tier;
  }

  private List<Refusal> refusals() {
    Lifecycle drawing = s.lifecycle;
    CompilationException refused =
        catchThrowableOfType(CompilationException.class, () -> Compiler.bpmn(drawing));
    assertThat(refused).isNotNull();
    return refused.refusals();
  }

  private void refused(String element, String kind, String message) {
    refused(element, kind, message, true);
  }

  private void refused(String element, String kind, String message, boolean told) {
    assertThat(refusals())
        .anySatisfy(
            refusal -> {
              assertThat(refusal.element()).isEqualTo(element);
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.message()).contains(message);
              assertThat(refusal.remedy()).isNotBlank();
            });
    assertThat(toldWhileDrawing(element)).as(message).isEqualTo(told);
  }

  /** What neither a file nor an editor can hold, so that nobody who draws need be told. */
  private void refusedByTheCompilerAlone(String element, String kind, String message) {
    refused(element, kind, message, false);
  }

  /** Whether whoever draws is told an error at an element, or where it begins. */
  private boolean toldWhileDrawing(String element) {
    Set<String> told = new TreeSet<>();
    Constraints.check(s.lifecycle).forEach(v -> told.add(v.element().getId()));
    RuleEngine.builtIn().prove(s.lifecycle, LocalDate.of(2026, 1, 1)).errors().stream()
        .filter(p -> STRUCTURE.contains(p.rule()))
        .forEach(p -> told.add(p.element().getId()));
    return told.contains(element)
        || s.lifecycle.getTransitions().stream()
            .filter(t -> t.getId().equals(element) && t.getSource() != null)
            .anyMatch(t -> told.contains(t.getSource().getId()));
  }
}
