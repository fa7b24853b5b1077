package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.Draw;

class UnclearDepartureRuleTest {
  private static final String CHECK = "unclear-departure";

  @Test
  void everyTransitionHasItsReason() {
    assertThat(Checked.messages(CHECK, Draw.complete())).isEmpty();
    assertThat(
            Checked.messages(
                CHECK,
                Draw.of("start -> compare -challenger-> end", "compare -*-> task -done-> end")))
        .isEmpty();
  }

  @Test
  void twoTransitionsForTheSameReasonAreInDoubt() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> task -> end", "task -> end-2")))
        .containsExactly("t3: It is the second transition from 'Task' for any outcome.");
    assertThat(
            Checked.messages(CHECK, Draw.of("start -> test -passed-> end", "test -passed-> end-2")))
        .containsExactly("t3: It is the second transition from 'Test' for the outcome 'passed'.");
    assertThat(
            Checked.messages(
                CHECK, Draw.of("start -> train -> end", "train -!-> end-2", "train -!-> end-3")))
        .containsExactly("t4: It is the second transition from 'Train' for its failure.");
    Draw draw = Draw.of("start -> test -*-> end", "test -passed-> end-2");
    draw.get("test", Node.class).getOutgoing().getFirst().setOutcome("failed");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "t2: A default transition is taken for every other outcome, not for 'failed'.");
  }

  @Test
  void onlyWhatCanFailOrTimeOutHasATransitionForIt() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> task -> end", "task -!-> end-2")))
        .containsExactly("t3: Only an automatic step can fail, and 'Task' is none.");
    assertThat(Checked.messages(CHECK, Draw.of("start -> wait -> end", "wait -@-> end-2")))
        .containsExactly("t3: Only a step can time out, and 'Wait' is none.");
    Draw draw = Draw.of("start -> train -> task -> end", "train -@-> end-2", "task -@-> end-3");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "t4: 'Train' has no time-out, so the transition is never taken.",
            "t5: 'Task' has no due time, so the transition is never taken.");
    draw.with("train", TrainStep.class, t -> t.setTimeout("PT1H"));
    draw.with("task", TaskStep.class, t -> t.setDueIn("P1D"));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void aForkTakesAllAndKnowsNoReason() {
    Draw draw = Draw.of("start -> fork -done-> task -> join -> end", "fork -?-> task2 -> join");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "t5: The fork 'Fork' takes all its transitions; this one is conditional.",
            "t2: 'Fork' has no outcomes, so 'done' never comes.");
  }

  @Test
  void conditionsComeWithADefaultAndWithoutOutcomes() {
    Draw draw = Draw.of("start -> test -passed-> end", "test -?-> end-2");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "test: 'Test' is left by outcome and by condition, and which comes first is not said.");
    Draw complete = Draw.of("start -> task -?-> end", "task -?-> end-2");
    Parameter flag = LifecycleFactory.eINSTANCE.createParameter();
    flag.setId("flag");
    flag.setType(ValueType.BOOLEAN);
    complete.lifecycle().getParameters().add(flag);
    ask(complete, 1, flag, "true");
    Condition second = ask(complete, 2, flag, "true");
    assertThat(Checked.messages(CHECK, complete)).as("sound-flow tells of it").isEmpty();
    second.getValues().set(0, "false");
    assertThat(Checked.messages(CHECK, complete))
        .containsExactly("task: The conditions behind 'Task' have no default.");
  }

  @Test
  void whatAMemberLeavesOutHasOneWayOn() {
    Draw draw = Draw.of("start -> test -passed-> end", "test -failed-> end-2");
    draw.with(
        "test", TestStep.class, t -> t.getWhen().add(LifecycleFactory.eINSTANCE.createCondition()));
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "test: Some members of the family leave 'Test' out, and where their runs go on is not"
                + " clear.");
  }

  private static Condition ask(Draw draw, int transition, Parameter parameter, String value) {
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    condition.setOperand(parameter);
    condition.getValues().add(value);
    Transition asked = draw.lifecycle().getTransitions().get(transition);
    asked.getConditions().add(condition);
    return condition;
  }
}
