package org.orrery.rules.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DriftTrigger;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndKind;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ExperimentKind;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PromoteStep;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.Draw;
import org.orrery.rules.Problem;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.checks.Check;
import org.orrery.rules.flow.Drawing;

class FixesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("add-repair-task", d -> removeFailurePath(d, "train")),
        fault("add-repair-task", d -> removeFailurePath(d, "monitor")),
        fault("add-repair-task", d -> removeFailurePath(d, "retrain")),
        fault("classify-risk-first", d -> d.get("task-risk", TaskStep.class).getFields().clear()),
        fault("ask-risk-tier", d -> d.get("task-risk", TaskStep.class).getFields().clear()),
        fault("limit-starts", d -> d.get("drift", DriftTrigger.class).setCap(0)),
        fault("limit-starts", d -> d.get("drift", DriftTrigger.class).setCoolDown(null)),
        fault("require-four-eyes", d -> d.get("approve", ApprovalStep.class).setFourEyes(false)),
        fault("use-snapshot", d -> d.get("rollback", RollbackStep.class).setSnapshot("lost")),
        fault("take-snapshot", FixesTest::takeNoSnapshot));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFixMakesItsRuleHoldAndBreaksNoOther(String fix, Consumer<Draw> spoil) {
    Draw draw = spoilt(spoil);
    List<Problem> before = problems(draw);
    Problem problem =
        before.stream()
            .filter(p -> p.fixes().stream().anyMatch(f -> f.id().equals(fix)))
            .findFirst()
            .orElseThrow();
    fix(problem, fix).apply();
    assertThat(problems(draw)).isEmpty();
    assertThat(ids(draw)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFixCanBeUndoneAndRedone(String fix, Consumer<Draw> spoil) {
    Draw draw = spoilt(spoil);
    Lifecycle lifecycle = draw.lifecycle();
    Lifecycle spoilt = EcoreUtil.copy(lifecycle);
    QuickFix edit =
        problems(draw).stream()
            .flatMap(p -> p.fixes().stream())
            .filter(f -> f.id().equals(fix))
            .findFirst()
            .orElseThrow();
    ChangeRecorder recorder = new ChangeRecorder(lifecycle);
    edit.apply();
    ChangeDescription change = recorder.endRecording();
    Lifecycle mended = EcoreUtil.copy(lifecycle);
    assertThat(EcoreUtil.equals(mended, spoilt)).isFalse();

    change.applyAndReverse();
    assertThat(EcoreUtil.equals(lifecycle, spoilt)).isTrue();
    change.applyAndReverse();
    assertThat(EcoreUtil.equals(lifecycle, mended)).isTrue();
  }

  @Test
  void aRepairTaskStandsBelowItsStepOnFreeGround() {
    Draw draw = Draw.of("start -> train -> end");
    place(draw, "train", 100, 40);
    place(draw, "end", 120, 130);
    draw.lifecycle().getLayout().getShapes().add(shape(draw.lifecycle().getStages().getFirst()));
    RepairTask.add(draw.get("train", AutomaticStep.class));
    ShapeLayout added = draw.lifecycle().getLayout().getShapes().getLast();
    assertThat(added.getElement().getId()).isEqualTo("repair-train");
    assertThat(added.getElement().getName()).isEqualTo("Repair Train");
    assertThat(added.getX()).isEqualTo(100);
    assertThat(added.getY()).isEqualTo(130 + 60 + 40);
    assertThat(draw.lifecycle().getLayout().getShapes().get(2).getHeight())
        .isEqualTo(230 + 60 + 40);
  }

  @Test
  void anExperimentIsOfferedMetricsThatDecideIt() {
    Draw draw = Draw.of("start -> compare -> end");
    ExperimentStep compare = draw.get("compare", ExperimentStep.class);
    draw.get("auc", Metric.class).setKind(MetricKind.ACCURACY);
    assertThat(WatchFixes.nameExperimentMetric(compare, null, Site.of(compare)))
        .extracting(QuickFix::label)
        .containsExactly(
            "Compare the arms of 'Compare' by 'Profit'", "Compare the arms of 'Compare' by 'Auc'");
    compare.setMetric(draw.get("auc", Metric.class));
    assertThat(WatchFixes.nameExperimentMetric(compare, null, Site.of(compare))).isEmpty();
    compare.setKind(ExperimentKind.AB_TEST);
    List<QuickFix> offered = WatchFixes.nameExperimentMetric(compare, null, Site.of(compare));
    assertThat(offered).hasSize(1);
    offered.getFirst().apply();
    assertThat(compare.getMetric()).isInstanceOf(Kpi.class);
  }

  @Test
  void anEscalationGoesToOthersThanThoseWhoApprove() {
    Draw draw = Draw.of("start -> approve -approve-> end");
    ApprovalStep approve = draw.get("approve", ApprovalStep.class);
    approve.setEscalateTo(draw.get("committee", Role.class));
    List<QuickFix> offered = DutyFixes.setEscalation(approve, null, Site.of(approve));
    assertThat(offered)
        .extracting(QuickFix::label)
        .containsExactly("Escalate 'Approve' to 'Audit'");
    offered.getFirst().apply();
    assertThat(approve.getEscalateTo().getId()).isEqualTo("audit");
    draw.lifecycle().getRoles().remove(draw.get("audit", Role.class));
    approve.setEscalateTo(null);
    assertThat(DutyFixes.setEscalation(approve, null, Site.of(approve))).isEmpty();
  }

  @Test
  void aProhibitedUseIsTurnedDownBehindItsClassification() {
    RuleInfo rule = rule("eu.ai-act.prohibited-ends");
    Draw draw = Draw.of("start -> task-risk -> deploy -> end");
    StartNode start = draw.get("start", StartNode.class);
    TurnDown.prohibited(start, rule, Site.of(start)).getFirst().apply();
    TaskStep task = draw.get("task-risk", TaskStep.class);
    assertThat(task.getFields().getLast().isRequired()).isTrue();
    DecisionNode decision = (DecisionNode) task.getOutgoing().getFirst().getTarget();
    assertThat(decision.getOutgoing())
        .extracting(Transition::getOutcome, t -> t.getTarget().getId())
        .containsExactly(tuple("allowed", "deploy"), tuple("prohibited", "end-turned-down"));
    assertThat(((EndNode) decision.getOutgoing().getLast().getTarget()).getKind())
        .isEqualTo(EndKind.REJECTED);
    assertThat(((Check) rule.property()).check(new Drawing(draw.lifecycle(), Set.of()))).isEmpty();
  }

  @Test
  void aProhibitedUseIsLedToTheEndThatIsDrawn() {
    Draw draw = Draw.of("start -> task-risk -> deploy -> task -> end");
    draw.get("end", EndNode.class).setKind(EndKind.REJECTED);
    StartNode start = draw.get("start", StartNode.class);
    TurnDown.prohibited(start, null, Site.of(start)).getFirst().apply();
    assertThat(draw.get("end", EndNode.class).getIncoming()).hasSize(2);
    TaskStep task = draw.get("task-risk", TaskStep.class);
    task.getFields().clear();
    assertThat(TurnDown.prohibited(start, null, Site.of(start))).isEmpty();
  }

  @Test
  void aModelIsRetiredBeforeTheEndsThatItComesToFromService() {
    RuleInfo rule = rule("eu.ai-act.ten-years");
    Draw draw =
        Draw.of(
            "start -> approve -approve-> deploy -> monitor -> wait -> end",
            "approve -approve-with-conditions-> end-2",
            "approve -reject-> end",
            "monitor -!-> end-3",
            "manual -> end-4");
    Lifecycle lifecycle = draw.lifecycle();
    Retirement.beforeEnd(lifecycle, rule, Site.of(lifecycle)).getFirst().apply();
    assertThat(sources(draw, "end")).containsExactlyInAnyOrder("approve", "retire");
    assertThat(sources(draw, "end-2")).containsExactly("approve");
    assertThat(sources(draw, "end-3")).as("a failure plans nothing").containsExactly("monitor");
    assertThat(sources(draw, "end-4")).containsExactly("manual");
    RetireStep retire =
        draw.get("end", Node.class).getIncoming().stream()
            .map(Transition::getSource)
            .filter(RetireStep.class::isInstance)
            .map(RetireStep.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(retire.getKeepRecordsYears()).isEqualTo(10);
    assertThat(retire.getIncoming())
        .extracting(t -> t.getSource().getId())
        .containsExactlyInAnyOrder("decide-retire", "repair-retire");
    assertThat(Retirement.beforeEnd(lifecycle, rule, Site.of(lifecycle))).isEmpty();
  }

  @Test
  void whereNothingServesTheModelIsRetiredUnlessItWasTurnedDown() {
    RuleInfo rule = rule("us.reg-b.records");
    Draw draw = Draw.of("start -> approve -approve-> end", "approve -reject-> end-2");
    draw.get("end-2", EndNode.class).setKind(EndKind.REJECTED);
    Lifecycle lifecycle = draw.lifecycle();
    assertThat(Retirement.beforeEnd(lifecycle, rule, Site.of(lifecycle)))
        .extracting(QuickFix::label)
        .containsExactly("Retire the model before 'End' and keep its records for 10 years");
    draw.get("end", EndNode.class).setKind(EndKind.REJECTED);
    assertThat(Retirement.beforeEnd(lifecycle, rule, Site.of(lifecycle))).isEmpty();
  }

  @Test
  void idsStayUniqueWhenTheyAreTaken() {
    Draw draw = Draw.of("start -> train -> end");
    draw.get("end", Node.class).setId("repair-train");
    RepairTask.add(draw.get("train", AutomaticStep.class));
    assertThat(ids(draw)).contains("repair-train-2").doesNotHaveDuplicates();
  }

  @Test
  void theRiskTaskTakesOverEveryWayOfTheStart() {
    Draw draw = Draw.of("start -> train -> end", "start -> task -> end");
    StartNode start = draw.get("start", StartNode.class);
    RiskTask.insertBehind(start);
    assertThat(start.getOutgoing()).hasSize(1);
    Node task = start.getOutgoing().getFirst().getTarget();
    assertThat(task.getId()).isEqualTo("classify-risk");
    assertThat(task.getOutgoing())
        .extracting(t -> t.getTarget().getId())
        .containsExactly("train", "task");
  }

  private static List<String> sources(Draw draw, String node) {
    return draw.get(node, Node.class).getIncoming().stream()
        .map(t -> t.getSource().getId())
        .toList();
  }

  private static RuleInfo rule(String id) {
    return RuleEngine.builtIn().packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Arguments fault(String fix, Consumer<Draw> spoil) {
    return Arguments.of(fix, spoil);
  }

  private static Draw spoilt(Consumer<Draw> spoil) {
    Draw draw = Draw.complete();
    spoil.accept(draw);
    return draw;
  }

  private static void removeFailurePath(Draw draw, String step) {
    Node node = draw.get(step, Node.class);
    Node task = draw.get("task-repair-" + step, Node.class);
    draw.lifecycle()
        .getTransitions()
        .removeIf(
            t ->
                t.getSource() == task
                    || t.getSource() == node && t.getKind() == TransitionKind.FAILURE);
    List.copyOf(node.getOutgoing()).stream()
        .filter(t -> t.getKind() == TransitionKind.FAILURE)
        .forEach(t -> t.setSource(null));
    List.copyOf(task.getOutgoing()).forEach(t -> t.setTarget(null));
    draw.lifecycle().getStages().getFirst().getNodes().remove(task);
  }

  private static void takeNoSnapshot(Draw draw) {
    draw.get("deploy", DeployStep.class).setSnapshot(null);
    draw.get("promote", PromoteStep.class).setSnapshot(null);
    draw.get("rollback", RollbackStep.class).setSnapshot("safe");
  }

  private static QuickFix fix(Problem problem, String id) {
    return problem.fixes().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Problem> problems(Draw draw) {
    return RuleEngine.builtIn().prove(draw.lifecycle(), DAY).problems();
  }

  private static List<String> ids(Draw draw) {
    Stream.Builder<String> ids = Stream.builder();
    draw.lifecycle()
        .eAllContents()
        .forEachRemaining(
            e -> {
              if (e instanceof Element element) {
                ids.add(element.getId());
              }
            });
    return ids.build().toList();
  }

  private static void place(Draw draw, String id, int x, int y) {
    if (draw.lifecycle().getLayout() == null) {
      draw.lifecycle().setLayout(LifecycleFactory.eINSTANCE.createLayout());
    }
    ShapeLayout shape = shape(draw.get(id, Node.class));
    shape.setX(x);
    shape.setY(y);
    draw.lifecycle().getLayout().getShapes().add(shape);
  }

  private static ShapeLayout shape(Element element) {
    ShapeLayout shape = LifecycleFactory.eINSTANCE.createShapeLayout();
    shape.setElement(element);
    shape.setWidth(140);
    shape.setHeight(60);
    return shape;
  }
}
