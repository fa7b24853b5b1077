package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.FormField;
import org.orrery.rules.Draw;

class LateRiskClassificationRuleTest {
  private static final String CHECK = "late-risk-classification";

  @Test
  void holdsWhenTheFirstStepAsksForTheRiskTier() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> task-risk -> train -> end"))).isEmpty();
  }

  @Test
  void namesTheStepThatComesBefore() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> register -> task-risk -> train -> end")))
        .containsExactly(
            "register: 'Register' comes before the risk of the model is classified, but it is the"
                + " first step behind 'Start'.");
  }

  @Test
  void controlNodesBeforeItAreAllowedButNoBranchWithoutIt() {
    assertThat(
            Checked.messages(CHECK, Draw.of("start -> wait -> task-risk -> end", "wait -?-> end")))
        .isEmpty();
    assertThat(
            Checked.elements(CHECK, Draw.of("start -> decide -a-> task-risk", "decide -b-> train")))
        .containsExactly("train");
  }

  @Test
  void theFieldMustBeRequiredAndNamedSo() {
    Draw draw = Draw.of("start -> task-risk -> end");
    FormField field = draw.get("task-risk-risk-tier", FormField.class);
    field.setRequired(false);
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Task risk' does not ask for the risk tier in a required field");
    field.setRequired(true);
    field.setId("answer");
    field.setName("Risk class");
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
    field.setName("Appetite for risk");
    assertThat(Checked.elements(CHECK, draw)).containsExactly("task-risk");
  }

  @Test
  void pathsOfTriggersNeedNone() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> task-risk -> end", "drift -> retrain")))
        .isEmpty();
  }
}
