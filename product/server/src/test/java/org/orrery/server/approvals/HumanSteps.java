package org.orrery.server.approvals;

import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.regex.Pattern;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.Problem;
import org.orrery.api.Run;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Role;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.orrery.server.story.Sketch;
import org.orrery.server.story.Story;

/** Approvals and what people do with them, for the tests of decisions on the shared server. */
final class HumanSteps {
  static final SharedServer SHARED = SharedServer.get();
  static final Story STORY = SHARED.story;
  static final Http HTTP = STORY.http;

  static {
    HTTP.person("vito", "validator");
    HTTP.person("vita", "validator");
  }

  private HumanSteps() {}

  static ApprovalStep approval(Sketch sketch, int quorum, int panel, Role... roles) {
    ApprovalStep step = sketch.then(NEW.createApprovalStep(), "approve");
    step.setQuorum(quorum);
    step.setPanel(panel);
    step.getApprovers().addAll(List.of(roles));
    return step;
  }

  static Approval opened(Run run) {
    STORY.reaches(run.id(), "approve", "waiting");
    return STORY.approvalOf(run.id(), "vera", "approve");
  }

  static Approval now(Approval approval, String who) {
    return HTTP.get(who, "/api/v1/approvals/" + approval.id(), Approval.class);
  }

  static NewVote vote(String outcome) {
    return new NewVote(outcome, "because", null, null, null, null);
  }

  static Problem refused(String who, Approval approval, String act, Object body) {
    return Http.problem(HTTP.post(who, "/api/v1/approvals/" + approval.id() + "/" + act, body));
  }

  static List<String> trail(String subject) {
    return HTTP.send("aude", "GET", "/api/v1/audit?limit=1000&subject=" + subject, null, null)
        .body()
        .transform(body -> Pattern.compile("\"action\":\"([^\"]+)\"").matcher(body))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  static String subject(Approval approval) {
    return "approval/" + approval.id();
  }

  static void cancel(Run run) {
    HTTP.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }
}
