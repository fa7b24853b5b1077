package org.orrery.server.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.approvals.HumanSteps.HTTP;
import static org.orrery.server.approvals.HumanSteps.SHARED;
import static org.orrery.server.approvals.HumanSteps.STORY;
import static org.orrery.server.approvals.HumanSteps.approval;
import static org.orrery.server.approvals.HumanSteps.now;
import static org.orrery.server.approvals.HumanSteps.opened;
import static org.orrery.server.approvals.HumanSteps.refused;
import static org.orrery.server.approvals.HumanSteps.subject;
import static org.orrery.server.approvals.HumanSteps.trail;
import static org.orrery.server.approvals.HumanSteps.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.server.story.Http;
import org.orrery.server.story.Sketch;

/** Conditions of an approval, from the vote to their end. */
class ConditionsTest {
  @Test
  void conditionsThatEndUnmetRaiseAnAlertUntilSomebodySaysThatTheyAreMet() {
    Sketch sketch = new Sketch("conditional");
    ApprovalStep step = approval(sketch, 1, 1, sketch.role("validation", "validator"));
    step.setConditionsExpireIn("P10D");
    Run run = SHARED.run(sketch);
    Approval approval = opened(run);
    assertThat(refused("vera", approval, "votes", vote("approve-with-conditions")).detail())
        .contains("names no condition");
    Instant past = SHARED.clock.instant();
    NewVote late = new NewVote("approve-with-conditions", "soon", List.of("x"), past, null, null);
    assertThat(refused("vera", approval, "votes", late).detail()).contains("no end in the future");

    NewVote vote =
        new NewVote(
            "approve-with-conditions", "soon", List.of("Add a test of bias"), null, null, null);
    Approval decided = STORY.vote("vera", approval, vote);
    assertThat(decided.state()).isEqualTo("approved-with-conditions");
    assertThat(decided.votes().getFirst().conditionsExpire())
        .isEqualTo(past.plus(Duration.ofDays(10)));
    STORY.reaches(run.id(), "end", "completed");
    SHARED.later("PT239H");
    SHARED.server.bean(Conditions.class).expire();
    assertThat(now(approval, "vera").state()).isEqualTo("approved-with-conditions");
    SHARED.later("PT1H");
    SHARED.server.bean(Conditions.class).expire();
    SHARED.server.bean(Conditions.class).expire();
    assertThat(now(approval, "vera").state()).isEqualTo("conditions-expired");
    assertThat(trail(subject(approval))).containsOnlyOnce("conditions-expired");
    assertThat(alerts())
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.severity()).isEqualTo("critical");
              assertThat(alert.message()).contains("Add a test of bias");
            });

    String met = "/api/v1/approvals/" + approval.id() + "/conditions-met";
    assertThat(now(approval, "vito").mayMeetConditions()).isTrue();
    assertThat(now(approval, "omar").mayMeetConditions()).isFalse();
    Map<String, String> reason = Map.of("reason", "bias is tested");
    assertThat(Http.problem(HTTP.post("omar", met, reason)).code())
        .isEqualTo(ProblemCodes.ROLE_MISSING);
    assertThat(Http.problem(HTTP.post("vito", met, Map.of())).detail()).contains("Nobody says");
    assertThat(HTTP.post("vito", met, reason, Approval.class).state()).isEqualTo("approved");
    assertThat(alerts()).extracting(Alert::state).containsExactly("closed");
    assertThat(now(approval, "vito").mayMeetConditions()).isFalse();
    assertThat(Http.problem(HTTP.post("vito", met, reason)).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
  }

  private static List<Alert> alerts() {
    return HTTP.list("omar", "/api/v1/alerts?model=conditional", Alert.class);
  }
}
