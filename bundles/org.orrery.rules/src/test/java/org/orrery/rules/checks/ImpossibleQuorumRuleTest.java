package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TrainStep;
import org.orrery.rules.Draw;

class ImpossibleQuorumRuleTest {
  private static final String CHECK = "impossible-quorum";

  /** An approval by roles of the given sizes. */
  private static Draw approval(int quorum, int panel, boolean eachRole, int... people) {
    Draw draw = Draw.of("start -> approve -> end");
    ApprovalStep approval = draw.get("approve", ApprovalStep.class);
    approval.getApprovers().clear();
    for (int i = 0; i < people.length; i++) {
      draw.role("role-" + i, null, people[i]);
      approval.getApprovers().add(draw.get("role-" + i, Role.class));
    }
    approval.setQuorum(quorum);
    approval.setPanel(panel);
    approval.setEachRole(eachRole);
    return draw;
  }

  @Test
  void holdsWhenThereAreEnoughPeople() {
    assertThat(Checked.messages(CHECK, approval(2, 3, true, 2, 2))).isEmpty();
  }

  @Test
  void exactlyEnoughIsEnoughAndOneLessIsNot() {
    assertThat(Checked.messages(CHECK, approval(3, 3, false, 1, 2))).isEmpty();
    assertThat(Checked.messages(CHECK, approval(3, 3, false, 1, 1)))
        .singleElement()
        .asString()
        .contains(
            "'Approve' needs a quorum of 3 from a panel of 3",
            "there are 2 people in 'Role 0', 'Role 1'");
  }

  @Test
  void aPanelSmallerThanTheQuorumOrTheRolesIsReported() {
    assertThat(Checked.messages(CHECK, approval(3, 2, false, 5)))
        .containsExactly("approve: 'Approve' asks 2 people for 3 approvals.");
    assertThat(Checked.messages(CHECK, approval(1, 2, true, 5, 5, 5)))
        .singleElement()
        .asString()
        .contains("each of its 3 roles must approve");
    assertThat(Checked.messages(CHECK, approval(0, 1, false, 5))).hasSize(1);
  }

  @Test
  void someoneMustBeNamed() {
    assertThat(Checked.messages(CHECK, approval(1, 1, false)))
        .containsExactly("approve: 'Approve' names no role that may decide.");
  }

  @Test
  void eachRoleNeedsAPersonOfItsOwn() {
    assertThat(Checked.messages(CHECK, approval(2, 2, true, 3, 0)))
        .singleElement()
        .asString()
        .contains("by each role", "'Role 1'", "are 0");
    Draw shared = approval(2, 2, true, 1, 1);
    for (String role : List.of("role-0", "role-1")) {
      shared.with(role, Role.class, r -> r.setServerRole("approver"));
    }
    assertThat(Checked.messages(CHECK, shared))
        .anyMatch(m -> m.contains("'Role 0', 'Role 1' there is 1 person"));
    shared.with("role-1", Role.class, r -> r.setPeople(2));
    assertThat(Checked.messages(CHECK, shared)).isEmpty();
  }

  @Test
  void fourEyesLeaveTheDeveloperOut() {
    Draw draw = approval(2, 2, false, 2).path("start -> train -> end");
    draw.with("train", TrainStep.class, t -> t.setRole(draw.get("role-0", Role.class)));
    assertThat(Checked.messages(CHECK, draw))
        .singleElement()
        .asString()
        .contains("there is one person in 'Role 0' when four eyes leave the developer out");
    draw.with("approve", ApprovalStep.class, a -> a.setFourEyes(false));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
    draw.with("approve", ApprovalStep.class, a -> a.setFourEyes(true));
    draw.with("role-0", Role.class, r -> r.setPeople(3));
    assertThat(Checked.messages(CHECK, draw)).isEmpty();
  }
}
