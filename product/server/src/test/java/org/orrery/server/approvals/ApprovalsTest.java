package org.orrery.server.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Sketch.NEW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.Delegation;
import org.orrery.api.NewVote;
import org.orrery.api.Person;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Decisions of people over the life of a step: times, quorum, delegation, conditions. */
class ApprovalsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final SharedServer SHARED = SharedServer.get();
  private static final Story STORY = SHARED.story;
  private static final Http HTTP = STORY.http;

  @BeforeAll
  static void enterPeople() {
    HTTP.person("vito", "validator");
    HTTP.person("vita", "validator");
    HTTP.person("bea", "business-owner");
  }

  private static ApprovalStep approval(Sketch sketch, int quorum, int panel, Role... roles) {
    ApprovalStep step = sketch.then(NEW.createApprovalStep(), "approve");
    step.setQuorum(quorum);
    step.setPanel(panel);
    step.getApprovers().addAll(List.of(roles));
    return step;
  }

  private static Approval opened(Run run) {
    STORY.reaches(run.id(), "approve", "waiting");
    return STORY.approvalOf(run.id(), "vera", "approve");
  }

  private static Approval now(Approval approval, String who) {
    return HTTP.get(who, "/api/v1/approvals/" + approval.id(), Approval.class);
  }

  private static NewVote vote(String outcome) {
    return new NewVote(outcome, "because", null, null, null, null);
  }

  private static Problem refused(String who, Approval approval, String act, Object body) {
    return Http.problem(HTTP.post(who, "/api/v1/approvals/" + approval.id() + "/" + act, body));
  }

  private static List<String> trail(String subject) {
    return HTTP.send("aude", "GET", "/api/v1/audit?limit=1000&subject=" + subject, null, null)
        .body()
        .transform(body -> java.util.regex.Pattern.compile("\"action\":\"([^\"]+)\"").matcher(body))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

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

    Run second = SHARED.start(run.definition(), "two-of-three", java.util.Map.of());
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

  private static org.orrery.api.NewRun order(String definition) {
    return new org.orrery.api.NewRun(definition, null, "handed-on", null, null);
  }

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
    java.util.Map<String, String> reason = java.util.Map.of("reason", "bias is tested");
    assertThat(Http.problem(HTTP.post("omar", met, reason)).code())
        .isEqualTo(ProblemCodes.ROLE_MISSING);
    assertThat(Http.problem(HTTP.post("vito", met, java.util.Map.of())).detail())
        .contains("Nobody says");
    assertThat(HTTP.post("vito", met, reason, Approval.class).state()).isEqualTo("approved");
    assertThat(alerts()).extracting(Alert::state).containsExactly("closed");
    assertThat(now(approval, "vito").mayMeetConditions()).isFalse();
    assertThat(Http.problem(HTTP.post("vito", met, reason)).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
  }

  private static List<Alert> alerts() {
    return HTTP.list("omar", "/api/v1/alerts?model=conditional", Alert.class);
  }

  private static String subject(Approval approval) {
    return "approval/" + approval.id();
  }

  private static void cancel(Run run) {
    HTTP.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }
}
