package org.orrery.server.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.approvals.HumanSteps.SHARED;
import static org.orrery.server.approvals.HumanSteps.STORY;
import static org.orrery.server.approvals.HumanSteps.approval;
import static org.orrery.server.approvals.HumanSteps.cancel;
import static org.orrery.server.approvals.HumanSteps.now;
import static org.orrery.server.approvals.HumanSteps.opened;
import static org.orrery.server.approvals.HumanSteps.refused;
import static org.orrery.server.approvals.HumanSteps.subject;
import static org.orrery.server.approvals.HumanSteps.trail;
import static org.orrery.server.approvals.HumanSteps.vote;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Decisions of people over the life of a step: its times and its quorum. */
class ApprovalsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @Test
  void aStepIsRemindedOfEscalatedAndLeftWhenItsTimeIsOver() {
    Sketch sketch = new Sketch("overdue");
    ApprovalStep step = approval(sketch, 1, 1, sketch.role("validation", "validator"));
    step.setRemindAfter("PT1H");
    step.setEscalateAfter("PT2H");
    step.setEscalateTo(sketch.role("board", "business-owner"));
    step.setDueIn("PT3H");
    sketch.aside(step, TransitionKind.TIMEOUT, null, "late", sketch.role("ops", "operator"));
    Run run = SHARED.run(sketch);
    Approval approval = opened(run);
    assertThat(approval.due()).isEqualTo(SHARED.clock.instant().plus(Duration.ofHours(3)));
    assertThat(now(approval, "bea").mayDecide()).isFalse();

    SHARED.later("PT1H");
    await().atMost(PATIENCE).until(() -> trail(subject(approval)).contains("approval-reminded"));
    assertThat(now(approval, "bea").mayDecide()).isFalse();
    SHARED.later("PT1H");
    await().atMost(PATIENCE).until(() -> now(approval, "bea").escalated());
    assertThat(now(approval, "bea").mayDecide()).isTrue();
    assertThat(now(approval, "vera").mayDecide()).isTrue();
    assertThat(trail(subject(approval)))
        .containsOnlyOnce("approval-reminded", "approval-escalated");
    SHARED.later("PT1H");
    STORY.reaches(run.id(), "late", "waiting");
    assertThat(now(approval, "vera").state()).isEqualTo("cancelled");
    assertThat(refused("vera", approval, "votes", vote("approve")).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(trail(subject(approval))).last().isEqualTo("approval-cancelled");
    cancel(run);
  }

  /** The role of an escalation stands in for any other; it is not one more that must agree. */
  @Test
  void anEscalatedStepIsDecidedByTheRoleThatItWasEscalatedTo() {
    Sketch sketch = new Sketch("escalated");
    ApprovalStep step =
        approval(
            sketch, 2, 2, sketch.role("validation", "validator"), sketch.role("risk", "approver"));
    step.setEachRole(true);
    step.setEscalateAfter("PT2H");
    step.setEscalateTo(sketch.role("board", "business-owner"));
    Run run = SHARED.run(sketch);
    Approval approval = opened(run);
    STORY.vote("vera", approval, vote("approve"));
    SHARED.later("PT2H");
    await().atMost(PATIENCE).until(() -> now(approval, "bea").mayDecide());
    assertThat(STORY.vote("bea", approval, vote("approve")).state()).isEqualTo("approved");
    STORY.reaches(run.id(), "end", "completed");
  }

  @Test
  void aReviewComesWhenItsIntervalIsOver() {
    Sketch sketch = new Sketch("reviewed");
    ReviewStep review = sketch.then(NEW.createReviewStep(), "review");
    review.setEvery("P30D");
    review.getReviewers().add(sketch.role("validation", "validator"));
    Run run = SHARED.run(sketch);
    SHARED.later("PT719H");
    assertThat(Story.step(STORY.run(run.id()), "review")).isNull();
    SHARED.later("PT1H");
    STORY.reaches(run.id(), "review", "waiting");
    Approval approval = STORY.approvalOf(run.id(), "vera", "review");
    assertThat(approval.kind()).isEqualTo("review");
    STORY.vote("vera", approval, vote("approve"));
    STORY.reaches(run.id(), "end", "completed");
  }

  @Test
  void twoOfThreeApproveAlthoughOneRejects() {
    Sketch sketch = new Sketch("two-of-three");
    ApprovalStep step = approval(sketch, 2, 3, sketch.role("validation", "validator"));
    sketch.aside(step, TransitionKind.NORMAL, "reject", "refused", sketch.role("dev", "developer"));
    sketch.go(
        step,
        sketch.put(NEW.createEndNode(), "spare"),
        TransitionKind.NORMAL,
        "approve-with-conditions");
    sketch.approves(step);
    Run run = SHARED.run(sketch);
    Approval approval = opened(run);
    STORY.vote("vera", approval, vote("reject"));
    assertThat(STORY.vote("vito", approval, vote("approve")).state()).isEqualTo("open");
    assertThat(STORY.vote("vita", approval, vote("approve")).state()).isEqualTo("approved");
    STORY.reaches(run.id(), "end", "completed");

    Run second = SHARED.start(run.definition(), "two-of-three", Map.of());
    Approval other = opened(second);
    assertThat(refused("vera", other, "votes", new NewVote("reject", " ", null, null, null, null)))
        .satisfies(problem -> assertThat(problem.detail()).contains("needs a reason"));
    STORY.vote("vera", other, vote("reject"));
    assertThat(STORY.vote("vito", other, vote("reject")).state()).isEqualTo("rejected");
    STORY.reaches(second.id(), "refused", "waiting");
    cancel(second);
  }

  /** Devi has both roles, yet she is one pair of eyes. */
  @Test
  void aPersonInTwoRolesCountsOnce() {
    Sketch sketch = new Sketch("two-roles");
    ApprovalStep step =
        approval(
            sketch, 2, 2, sketch.role("validation", "validator"), sketch.role("risk", "approver"));
    step.setEachRole(true);
    Run run = SHARED.run(sketch);
    Approval approval = opened(run);
    assertThat(STORY.vote("devi", approval, vote("approve")).state()).isEqualTo("open");
    assertThat(refused("devi", approval, "votes", vote("approve")).code())
        .isEqualTo(ProblemCodes.FOUR_EYES);
    assertThat(STORY.vote("vera", approval, vote("approve")).state()).isEqualTo("approved");
    STORY.reaches(run.id(), "end", "completed");
  }
}
