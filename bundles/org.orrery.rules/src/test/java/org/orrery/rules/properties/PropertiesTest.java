package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.rules.packs.StatedRules.blamed;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DocumentStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.Draw;
import org.orrery.rules.Said;
import org.orrery.rules.Verdict.Outcome;
import org.orrery.rules.packs.StatedRules;

class PropertiesTest {
  @Test
  void existsCounts() {
    Lifecycle one = draw("start -> test -> end");
    assertThat(blamed("{'is': 'exists', 'what': {'kind': 'TestStep'}}", one)).isEmpty();
    String two = "{'is': 'exists', 'what': {'kind': 'TestStep'}, 'at-least': 2}";
    assertThat(blamed(two, one)).containsExactly("drawing");
    assertThat(blamed(two, draw("start -> test -> retest -> end"))).isEmpty();
    String bias =
        "{'is': 'exists', 'what': {'kind': 'TestStep', 'where': [{'attribute': 'tests.kind',"
            + " 'equals': 'bias'}]}}";
    assertThat(blamed(bias, one)).containsExactly("drawing");
  }

  @Test
  void aConditionOnTheModelSwitchesAPropertyOn() {
    String property =
        "{'is': 'exists', 'what': {'kind': 'TestStep'}, 'if': [{'attribute': 'model.riskTier',"
            + " 'at-most': 2}]}";
    Lifecycle lifecycle = draw("start -> end");
    lifecycle.getModel().setRiskTier(3);
    assertThat(blamed(property, lifecycle)).isEmpty();
    lifecycle.getModel().setRiskTier(2);
    assertThat(blamed(property, lifecycle)).containsExactly("drawing");
  }

  @Test
  void eachAsksForAttributes() {
    Draw draw = Draw.of("start -> task -> approve -> end");
    String due =
        "{'is': 'each', 'of': {'kind': 'HumanStep'}, 'must': [{'attribute': 'dueIn', 'at-most':"
            + " 'P12M'}]}";
    assertThat(blamed(due, draw.lifecycle())).containsExactly("task", "approve");
    draw.with("task", TaskStep.class, t -> t.setDueIn("P365D"));
    draw.with("approve", ApprovalStep.class, t -> t.setDueIn("P13M"));
    assertThat(blamed(due, draw.lifecycle())).containsExactly("approve");
    String evidence =
        "{'is': 'each', 'of': {'kind': 'ApprovalStep'}, 'must': [{'count': 'requiredEvidence',"
            + " 'at-least': 1}]}";
    assertThat(blamed(evidence, draw.lifecycle())).containsExactly("approve");
    draw.with("approve", ApprovalStep.class, a -> a.getRequiredEvidence().add("test report"));
    assertThat(blamed(evidence, draw.lifecycle())).isEmpty();
  }

  @Test
  void selectsByStage() {
    Draw draw = Draw.of("start -> task -> end");
    Stage validate = LifecycleFactory.eINSTANCE.createStage();
    validate.setKind(StageKind.VALIDATE);
    draw.lifecycle().getStages().add(validate);
    String property =
        "{'is': 'exists', 'what': {'kind': 'TaskStep', 'stage': ['validate', 'approve']}}";
    assertThat(blamed(property, draw.lifecycle())).containsExactly("drawing");
    validate.getNodes().add(draw.get("task", TaskStep.class));
    assertThat(blamed(property, draw.lifecycle())).isEmpty();
  }

  @Test
  void rolesAreSeparatedByPeople() {
    String property =
        "{'is': 'role-separated', 'these': {'kind': 'TestStep'}, 'those': {'kind': 'TrainStep'}}";
    Draw draw = Draw.of("start -> train -> test -> end").role("second-line", "developer", 2);
    assertThat(blamed(property, draw.lifecycle())).isEmpty();
    draw.with("test", TestStep.class, t -> t.setRole(draw.get("second-line", Role.class)));
    assertThat(blamed(property, draw.lifecycle())).containsExactly("test");
    draw.with("test", TestStep.class, t -> t.setRole(null));
    assertThat(blamed(property, draw.lifecycle())).containsExactly("test");
  }

  /** Where nothing is trained a house names the tasks that are development. */
  @Test
  void tasksAreSeparatedFromWhoTestsAndApproves() {
    String property =
        "{'is': 'role-separated', 'these': {'kind': ['TestStep', 'ApprovalStep']}, 'those':"
            + " {'kind': 'TaskStep', 'where': [{'attribute': 'name', 'ends-with': 'rules'}]}}";
    Draw draw = Draw.of("start -> task-rules -> task-attack -> test -> approve -> end");
    draw.with("task-attack", TaskStep.class, t -> t.setRole(draw.get("validation", Role.class)));
    assertThat(blamed(property, draw.lifecycle())).isEmpty();
    draw.with("task-rules", TaskStep.class, t -> t.setRole(draw.get("validation", Role.class)));
    assertThat(blamed(property, draw.lifecycle())).containsExactlyInAnyOrder("test", "approve");
  }

  /** Of two lines between the same nodes a run takes one. */
  @Test
  void aWayTellsByWhichOfTwoLinesAStepWasLeft() {
    String property =
        "{'is': 'always-before', 'first': [{'kind': 'TestStep', 'left-as': ['passed']}], 'then':"
            + " {'kind': 'DeployStep'}}";
    Draw draw = Draw.of("start -> test -passed-> deploy -> end", "test -failed-> deploy");
    var way = StatedRules.prove(property, draw.lifecycle()).problems().getFirst().way();
    assertThat(way.steps().get(1).happening()).isEqualTo("failed");
    assertThat(way.steps().get(1).left())
        .singleElement()
        .isEqualTo(between(draw, "test", "deploy").get(1));
    assertThat(way.steps().getLast().left()).isEmpty();
  }

  /** Ids of the lines from one node to another, as they were drawn. */
  private static List<String> between(Draw draw, String from, String to) {
    return draw.lifecycle().getTransitions().stream()
        .filter(line -> line.getSource().getId().equals(from))
        .filter(line -> line.getTarget().getId().equals(to))
        .map(Transition::getId)
        .toList();
  }

  @Test
  void alwaysBeforeShowsAShortestWay() {
    String property =
        "{'is': 'always-before', 'first': [{'kind': 'TestStep', 'left-as': ['passed']}], 'then':"
            + " {'kind': 'DeployStep'}}";
    Draw draw =
        Draw.of("start -> train -> test -passed-> deploy -> end", "test -failed-> task -> train");
    assertThat(blamed(property, draw.lifecycle())).isEmpty();
    draw.path("task -@-> deploy");
    var problem = StatedRules.prove(property, draw.lifecycle()).problems().getFirst();
    assertThat(problem.way().steps())
        .containsExactly(
            new Step("start", "Start", Message.NONE, between(draw, "start", "train")),
            new Step("train", "Train", Message.NONE, between(draw, "train", "test")),
            new Step("test", "Test", Message.text("failed"), between(draw, "test", "task")),
            new Step("task", "Task", Said.of("flow.times-out"), between(draw, "task", "deploy")),
            new Step("deploy", "Deploy", Message.NONE, List.of()));
    assertThat(problem.message())
        .isEqualTo(
            "'Deploy' can be reached without test step left as passed: 'Start' → 'Train' → 'Test'"
                + " (failed) → 'Task' (times out) → 'Deploy'.");
  }

  @Test
  void parallelBranchesCountTogetherBehindTheirJoin() {
    String property = "{'is': 'on-every-path', 'what': {'kind': 'DocumentStep'}}";
    assertThat(
            blamed(
                property, draw("start -> fork -> document -> join -> end", "fork -> task -> join")))
        .isEmpty();
    assertThat(blamed(property, draw("start -> fork -> document -> end", "fork -> task -> end2")))
        .containsExactly("end2");
  }

  @Test
  void neverAfterWithout() {
    String property =
        "{'is': 'never-after-without', 'first': {'kind': 'RetrainStep'}, 'then': {'kind':"
            + " 'PromoteStep'}, 'without': [{'kind': 'ApprovalStep'}]}";
    assertThat(blamed(property, draw("start -> promote -> end"))).isEmpty();
    assertThat(blamed(property, draw("start -> retrain -> approve -> promote -> end"))).isEmpty();
    assertThat(blamed(property, draw("start -> approve -> retrain -> promote -> end")))
        .containsExactly("promote");
    String never =
        "{'is': 'never-after-without', 'first': {'kind': 'RetireStep'}, 'then': {'kind':"
            + " 'DeployStep'}}";
    assertThat(blamed(never, draw("start -> deploy -> retire -> end"))).isEmpty();
    assertThat(blamed(never, draw("start -> deploy -> retire -> deploy2 -> end")))
        .containsExactly("deploy2");
  }

  @Test
  void alwaysFollowedBy() {
    String property =
        "{'is': 'always-followed-by', 'first': {'kind': 'DeployStep'}, 'then': {'kind':"
            + " 'MonitorStep'}}";
    assertThat(blamed(property, draw("start -> deploy -> monitor -> end", "deploy -!-> end")))
        .isEmpty();
    Draw skipping = Draw.of("start -> deploy -> decide -> monitor -> end", "decide -> end2");
    assertThat(blamed(property, skipping.lifecycle())).containsExactly("deploy");
    assertThat(
            blamed(
                property,
                draw("start -> deploy -> fork -> monitor -> join -> end", "fork -> task -> join")))
        .isEmpty();
    Draw apart = Draw.of("start -> deploy -> fork -> monitor -> end", "fork -> task -> end2");
    assertThat(blamed(property, apart.lifecycle())).containsExactly("deploy");
    String early =
        "{'is': 'always-followed-by', 'first': {'kind': 'DeployStep'}, 'then': {'kind':"
            + " 'MonitorStep'}, 'before': {'kind': 'WaitNode'}}";
    assertThat(blamed(early, draw("start -> deploy -> wait -> monitor -> end")))
        .containsExactly("deploy");
    assertThat(blamed(early, draw("start -> deploy -> monitor -> wait -> end"))).isEmpty();
  }

  @Test
  void responds() {
    String property =
        "{'is': 'responds', 'to': {'kind': 'DriftTrigger'}, 'with': {'kind': ['RetrainStep',"
            + " 'ReviewStep']}}";
    assertThat(blamed(property, draw("start -> end", "drift -> task -> end2")))
        .containsExactly("drift");
    assertThat(blamed(property, draw("start -> end", "drift -> task -> retrain -> end2")))
        .isEmpty();
  }

  @Test
  void respondsWithoutWhatIsAvoided() {
    String property =
        "{'is': 'responds', 'to': {'kind': 'StartNode'}, 'with': {'kind': ['EndNode',"
            + " 'RetireStep']}, 'avoiding': %s}";
    String one = property.formatted("{'kind': ['DeployStep', 'RetireStep']}");
    assertThat(blamed(one, draw("start -> deploy -> end"))).containsExactly("start");
    assertThat(blamed(one, draw("start -> retire -> retire2"))).containsExactly("start");
    assertThat(blamed(one, draw("start -> task -> deploy -> end", "task -> end2"))).isEmpty();
    String list = property.formatted("[{'kind': 'DeployStep'}, {'kind': 'PromoteStep'}]");
    assertThat(blamed(list, draw("start -> promote -> end"))).containsExactly("start");
    assertThat(
            StatedRules.engine(list)
                .packs()
                .getFirst()
                .rules()
                .getFirst()
                .property()
                .demand()
                .in(Locale.ENGLISH))
        .isEqualTo(
            "From every start node a path leads to a end node or retire step without a deploy step or"
                + " promote step.");
  }

  @Test
  void excludedTogether() {
    String property =
        "{'is': 'excluded-together', 'these': {'kind': 'PromoteStep'}, 'those': {'kind':"
            + " 'RollbackStep'}}";
    assertThat(
            blamed(
                property, draw("start -> decide -> promote -> end", "decide -> rollback -> end")))
        .isEmpty();
    assertThat(blamed(property, draw("start -> rollback -> promote -> end")))
        .containsExactly("promote");
    assertThat(
            blamed(
                property,
                draw("start -> fork -> promote -> join -> end", "fork -> rollback -> join")))
        .containsExactly("promote");
    assertThat(
            blamed(
                property,
                draw(
                    "start -> fork -> task -> join -> decide -> promote -> end",
                    "fork -> task2 -> join",
                    "decide -> rollback -> end2")))
        .isEmpty();
  }

  @Test
  void loopsPass() {
    String property =
        "{'is': 'loops-pass', 'of': {'kind': 'TrainStep'}, 'through': {'kind': ['HumanStep',"
            + " 'WaitNode']}}";
    assertThat(
            blamed(property, draw("start -> train -> test -passed-> end", "test -failed-> train")))
        .containsExactly("train");
    assertThat(
            blamed(
                property,
                draw("start -> train -> test -passed-> end", "test -failed-> task -> train")))
        .isEmpty();
  }

  @Test
  void atMost() {
    String drawing = "{'is': 'at-most', 'what': {'kind': 'StartNode'}, 'count': 1}";
    assertThat(blamed(drawing, draw("start -> end"))).isEmpty();
    assertThat(blamed(drawing, draw("start -> end", "start2 -> end"))).containsExactly("start2");
    String path = "{'is': 'at-most', 'what': {'kind': 'RetrainStep'}, 'count': 1, 'on-path': true}";
    assertThat(blamed(path, draw("start -> decide -> retrain -> end", "decide -> retrain2 -> end")))
        .isEmpty();
    assertThat(blamed(path, draw("start -> retrain -> retrain2 -> end")))
        .containsExactly("retrain2");
    assertThat(blamed(path, draw("start -> retrain -> end", "retrain -!-> retrain")))
        .containsExactly("retrain");
  }

  @Test
  void whatOneMemberLacksIsNotCountedOn() {
    String property =
        "{'is': 'always-before', 'first': [{'kind': 'DocumentStep'}], 'then': {'kind':"
            + " 'DeployStep'}}";
    Draw draw = Draw.of("start -> document -> deploy -> end");
    assertThat(StatedRules.prove(property, draw.lifecycle()).verdicts().getFirst().outcome())
        .isEqualTo(Outcome.HOLDS);
    draw.get("document", DocumentStep.class)
        .getWhen()
        .add(LifecycleFactory.eINSTANCE.createCondition());
    assertThat(blamed(property, draw.lifecycle())).isEqualTo(List.of("deploy"));
  }

  private static Lifecycle draw(String... paths) {
    return Draw.of(paths).lifecycle();
  }
}
