package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.rules.Draw;

class MissingResultRuleTest {
  private static final String CHECK = "missing-result";

  private static Draw asking(String step, String key, String... paths) {
    Draw draw = Draw.of(paths);
    DecisionInput input = LifecycleFactory.eINSTANCE.createDecisionInput();
    input.setId("asked");
    input.setStep(step == null ? null : draw.get(step, Step.class));
    input.setKey(key);
    draw.get("decide", DecisionNode.class).getInputs().add(input);
    return draw;
  }

  private static FormField field(Draw draw, String id, boolean required) {
    FormField field = LifecycleFactory.eINSTANCE.createFormField();
    field.setId(id);
    field.setRequired(required);
    draw.get("task", TaskStep.class).getFields().add(field);
    return field;
  }

  @Test
  void holdsForWhatIsDoneOnEveryWay() {
    assertThat(Checked.messages(CHECK, asking("test", "auc", "start -> test -> decide -> end")))
        .isEmpty();
    assertThat(
            Checked.messages(
                CHECK,
                asking(
                    "test",
                    "outcome",
                    "start -> test -passed-> task -> decide -> end",
                    "test -failed-> decide -again-> test")))
        .isEmpty();
    assertThat(
            Checked.messages(
                CHECK,
                asking(
                    "task",
                    "decidedBy",
                    "start -> fork -> task -> join -> decide -> end",
                    "fork -> train -> join")))
        .as("a parallel branch is done behind the join")
        .isEmpty();
  }

  @Test
  void namesAKeyThatIsNeverGivenAndTheOneThatIsMeant() {
    Draw draw = asking("task", "levl", "start -> task -> decide -> end");
    draw.get("decide", DecisionNode.class).setDefaultOutcome("other");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy())
        .isEqualTo(
            "'Task' gives outcome, decidedBy. Ask for one of these, or make 'levl' a metric of the"
                + " drawing, whose value is then reported.");
    field(draw, "level", true);
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly("decide: 'Decide' asks 'Task' for 'levl', which 'Task' never gives.");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy()).isEqualTo("Probably 'level' is meant.");
  }

  @Test
  void namesTheStepThatGivesTheKey() {
    Draw draw = asking("task", "riskTier", "start -> register -> task -> decide -> end");
    assertThat(Checked.by(CHECK, draw).getFirst().remedy())
        .isEqualTo("'Register' gives 'riskTier': name it as the step.");
  }

  @Test
  void withoutAStepItIsAMetric() {
    assertThat(Checked.messages(CHECK, asking(null, "psi", "start -> decide -> end"))).isEmpty();
    assertThat(Checked.messages(CHECK, asking(null, "speed", "start -> decide -> end")))
        .containsExactly(
            "decide: 'Decide' asks for 'speed', which is no metric of the drawing, and names no"
                + " step whose result it is.");
  }

  @Test
  void tellsAStepThatLiesBehindOrElsewhere() {
    assertThat(Checked.messages(CHECK, asking("task", "outcome", "start -> decide -> task -> end")))
        .containsExactly(
            "decide: 'Decide' asks 'Task' for 'outcome', and no way leads from 'Task' to 'Decide':"
                + " the result is never there.");
    assertThat(
            Checked.elements(
                CHECK, asking("task", "outcome", "start -> decide -> end", "start -> task -> end")))
        .containsExactly("decide");
  }

  @Test
  void whatTheMainPathHasDoneWhenATriggerFiresIsNotAsked() {
    assertThat(
            Checked.messages(
                CHECK,
                asking("task", "outcome", "start -> task -> end", "drift -> decide -> end2")))
        .isEmpty();
    assertThat(
            Checked.elements(
                CHECK,
                asking("task", "outcome", "start -> decide -> end", "drift -> task -> end2")))
        .containsExactly("decide");
  }

  @Test
  void showsAWayThatPassesByUnlessThereIsADefault() {
    Draw draw =
        asking(
            "train",
            "version",
            "start -> train -> decide -> end",
            "train -!-> task-repair -> decide");
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "decide: 'Decide' asks 'Train' for 'version', and is reached without 'Train', too: a"
                + " run stands still there.");
    assertThat(Checked.ways(CHECK, draw).getFirst())
        .containsExactly("start", "train", "task-repair", "decide");
    draw.get("decide", DecisionNode.class).setDefaultOutcome("other");
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void anAnswerThatMayBeLeftOutIsNotAlwaysThere() {
    Draw draw = asking("task", "level", "start -> task -> decide -> end");
    FormField level = field(draw, "level", false);
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "decide: 'Decide' asks 'Task' for 'level', which 'Task' does not always give: a run"
                + " without it stands still.");
    level.setRequired(true);
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }
}
