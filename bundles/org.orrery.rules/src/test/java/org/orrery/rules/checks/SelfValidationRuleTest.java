package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TestStep;
import org.orrery.lifecycle.TrainStep;
import org.orrery.rules.Draw;

class SelfValidationRuleTest {
  private static final String CHECK = "self-validation";

  private static Draw draw() {
    return Draw.of("start -> train -> test -> approve -> end");
  }

  @Test
  void holdsWhenOthersTestAndApprove() {
    assertThat(Checked.messages(CHECK, draw())).isEmpty();
  }

  @Test
  void findsTheSameRoleOnBothSides() {
    Draw draw = draw();
    draw.with("test", TestStep.class, t -> t.setRole(draw.get("development", Role.class)));
    assertThat(Checked.messages(CHECK, draw))
        .containsExactly(
            "test: 'Test' is in the hands of 'Development', whose people also carry out 'Train'.");
  }

  @Test
  void findsTwoRolesWithTheSameServerRole() {
    Draw draw = draw().role("quants", "developer", 4);
    draw.with(
        "approve", ApprovalStep.class, a -> a.getApprovers().add(draw.get("quants", Role.class)));
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Approve' is in the hands of 'Quants'", "server role 'developer'");
  }

  @Test
  void rolesWithoutServerRoleAreDifferentPeople() {
    Draw draw = draw().role("one", null, 1).role("two", null, 1);
    draw.with("train", TrainStep.class, t -> t.setRole(draw.get("one", Role.class)));
    draw.with("test", TestStep.class, t -> t.setRole(draw.get("two", Role.class)));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
    draw.with("test", TestStep.class, t -> t.setRole(draw.get("one", Role.class)));
    assertThat(Checked.elements(CHECK, draw)).containsExactly("test");
  }

  @Test
  void anApprovalWithoutFourEyesIsReportedAndMended() {
    Draw draw = draw().with("approve", ApprovalStep.class, a -> a.setFourEyes(false));
    assertThat(Checked.by(CHECK, draw))
        .singleElement()
        .satisfies(f -> f.fixes().getFirst().apply());
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }

  @Test
  void aStepThatNobodyAnswersForProvesNothing() {
    Draw draw = draw().with("train", TrainStep.class, t -> t.setRole(null));
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("'Train' names no responsible role", "not proved");
  }

  @Test
  void withoutDevelopmentThereIsNothingToSeparate() {
    assertThat(Checked.messages(CHECK, Draw.of("start -> test -> end"))).isEmpty();
    Draw unowned = Draw.of("start -> test -> end");
    unowned.with("test", TestStep.class, t -> t.setRole(null));
    assertThat(Checked.messages(CHECK, unowned)).isEmpty();
  }

  /** Rules, spreadsheets and what vendors deliver are not trained, and approved all the same. */
  @Test
  void fourEyesAreAskedWhereNothingIsTrained() {
    Draw draw = Draw.of("start -> task -> approve -approve-> end", "approve -reject-> end2");
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
    draw.with("approve", ApprovalStep.class, a -> a.setFourEyes(false));
    assertThat(Checked.elements(CHECK, draw)).containsExactly("approve");
  }
}
