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
import static org.orrery.server.approvals.HumanSteps.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.api.Approval;
import org.orrery.api.NewVote;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.server.Json;
import org.orrery.server.story.Http;
import org.orrery.server.story.Sketch;
import tools.jackson.databind.JsonNode;

/** A decision rests on what was read: it is there, it is that file, and the trail says so. */
class EvidenceTest {
  private static final byte[] REPORT = "Nobody was left out.".getBytes(StandardCharsets.UTF_8);
  private static final String NAME = "bias-report.md";

  private final Sketch sketch = new Sketch("evident");
  private final Run run;
  private final Approval approval;

  EvidenceTest() {
    approval(sketch, 1, 1, sketch.role("validation", "validator"))
        .getRequiredEvidence()
        .add("bias-report");
    run = SHARED.run(sketch);
    approval = opened(run);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private java.net.http.HttpResponse<String> attach(String who, String name, byte[] bytes) {
    String path = "/api/v1/approvals/" + approval.id() + "/evidence?name=" + name;
    return HTTP.send(who, "POST", path, bytes, "application/octet-stream");
  }

  private static NewVote having(String outcome, String... read) {
    return new NewVote(outcome, "because", null, null, List.of(read), null);
  }

  /** Details of what the trail says of the approval under an action. */
  private JsonNode told(String action) {
    String page =
        Http.ok(
            HTTP.send(
                "aude",
                "GET",
                "/api/v1/audit?limit=1000&subject=" + subject(approval),
                null,
                null));
    for (JsonNode entry : Json.read(page, JsonNode.class).get("items")) {
      if (entry.get("action").asString().equals(action)) {
        return entry.get("details");
      }
    }
    throw new AssertionError(page);
  }

  @Test
  void nobodyApprovesWithoutItAndTheTrailKeepsWhatWasRead() throws Exception {
    Problem missing = refused("vera", approval, "votes", vote("approve"));
    assertThat(missing.status()).isEqualTo(409);
    assertThat(missing.code()).isEqualTo(ProblemCodes.EVIDENCE_MISSING);
    assertThat(missing.detail()).contains("'bias-report'");
    assertThat(missing.hint()).contains("Attach it");

    String digest = sha256(REPORT);
    Approval attached = Json.read(Http.ok(attach("dana", NAME, REPORT)), Approval.class);
    assertThat(attached.evidence())
        .containsExactly(new Approval.Evidence(NAME, digest, "md", REPORT.length));
    assertThat(HTTP.send("vera", "GET", "/api/v1/artifacts/" + digest, null, null).body())
        .isEqualTo(new String(REPORT, StandardCharsets.UTF_8));

    String other = sha256("Some were left out.".getBytes(StandardCharsets.UTF_8));
    Problem foreign = refused("vera", approval, "votes", having("approve", other));
    assertThat(foreign.status()).isEqualTo(400);
    assertThat(foreign.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(foreign.detail()).contains(other);
    assertThat(now(approval, "vera").votes()).isEmpty();

    assertThat(STORY.vote("vera", approval, having("approve", digest)).state())
        .isEqualTo("approved");
    assertThat(told("evidence-added").get("sha256").asString()).isEqualTo(digest);
    assertThat(told("vote-given").get("evidence"))
        .extracting(JsonNode::asString)
        .containsExactly(digest);
    STORY.reaches(run.id(), "end", "completed");
  }

  @Test
  void itIsNeverReplacedAndARejectionNeedsNone() {
    Http.ok(attach("dana", NAME, REPORT));
    Problem replaced =
        Http.problem(attach("dana", NAME, "Better.".getBytes(StandardCharsets.UTF_8)));
    assertThat(replaced.code()).isEqualTo(ProblemCodes.CONFLICT);
    assertThat(replaced.hint()).contains("never replaced");
    assertThat(now(approval, "vera").evidence()).hasSize(1);

    Run second = SHARED.start(run.definition(), "evident-too", Map.of());
    Approval bare = opened(second);
    assertThat(bare.evidence()).isEmpty();
    assertThat(STORY.vote("vera", bare, vote("reject")).state()).isEqualTo("rejected");
    HumanSteps.cancel(run);
  }
}
