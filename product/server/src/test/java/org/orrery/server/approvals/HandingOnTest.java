package org.orrery.server.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.approvals.HumanSteps.HTTP;
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

import org.junit.jupiter.api.Test;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.NewRun;
import org.orrery.api.Person;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.server.story.Http;
import org.orrery.server.story.Sketch;

/** Decisions that are handed on to somebody else. */
class HandingOnTest {
  @Test
  void aDecisionIsHandedOnOnlyWhereTheDrawingAllowsItAndToWhomItMay() {
    Sketch sketch = new Sketch("handed-on");
    approval(sketch, 1, 1, sketch.role("validation", "validator")).setDelegation(true);
    Run run =
        HTTP.post("devi", "/api/v1/runs", order(STORY.deploy(sketch.archive()).id()), Run.class);
    Approval approval = opened(run);
    assertThat(refused("vera", approval, "delegate", new Delegation("vito", "")).detail())
        .contains("reason");
    assertThat(refused("vera", approval, "delegate", new Delegation("vera", "x")).detail())
        .contains("yourself");
    assertThat(refused("vera", approval, "delegate", new Delegation("nobody", "x")).detail())
        .contains("'nobody'");
    assertThat(refused("vera", approval, "delegate", new Delegation("carl", "x")).code())
        .isEqualTo(ProblemCodes.ROLE_MISSING);
    assertThat(refused("vera", approval, "delegate", new Delegation("devi", "x")).code())
        .as("devi started the run")
        .isEqualTo(ProblemCodes.FOUR_EYES);
    assertThat(refused("carl", approval, "delegate", new Delegation("vito", "x")).code())
        .isEqualTo(ProblemCodes.ROLE_MISSING);

    String delegates = "/api/v1/approvals/" + approval.id() + "/delegates";
    assertThat(now(approval, "vera").mayDelegate()).isTrue();
    assertThat(now(approval, "carl").mayDelegate()).isFalse();
    assertThat(HTTP.list("vera", delegates, Person.class))
        .extracting(Person::name)
        .contains("vito")
        .doesNotContain("vera", "carl", "devi");
    assertThat(Http.problem(HTTP.send("carl", "GET", delegates, null, null)).code())
        .isEqualTo(ProblemCodes.ROLE_MISSING);

    Approval handed =
        HTTP.post(
            "vera",
            "/api/v1/approvals/" + approval.id() + "/delegate",
            new Delegation("vito", "on leave"),
            Approval.class);
    assertThat(handed.mayDecide()).isFalse();
    assertThat(handed.whyNot()).contains("vito");
    assertThat(refused("vera", approval, "votes", vote("approve")).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(refused("vito", approval, "delegate", new Delegation("vera", "back")).code())
        .isEqualTo(ProblemCodes.CONFLICT);
    assertThat(STORY.vote("vito", approval, vote("approve")).state()).isEqualTo("approved");
    assertThat(trail(subject(approval))).contains("approval-delegated");
    STORY.reaches(run.id(), "end", "completed");

    Sketch firm = new Sketch("not-handed-on");
    approval(firm, 1, 1, firm.role("validation", "validator"));
    Run other = SHARED.run(firm);
    assertThat(opened(other).mayDelegate()).isFalse();
    assertThat(refused("vera", opened(other), "delegate", new Delegation("vito", "x")).detail())
        .contains("drawing does not let");
    cancel(other);
  }

  private static NewRun order(String definition) {
    return new NewRun(definition, null, "handed-on", null, null);
  }
}
