package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewVote;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.server.TestServer;
import tools.jackson.databind.JsonNode;

/** The way from a drawing to a retired model, the same on every database. */
abstract class MainPathStory {
  @TempDir Path data;

  abstract String[] settings() throws Exception;

  @Test
  void aDrawingIsDeployedRunDecidedByTwoPeopleAndRetired() throws Exception {
    try (TestServer server = TestServer.start(data, List.of(), settings())) {
      Story story = new Story(new Http(server.url()), data);
      tell(story);
    }
  }

  private static void tell(Story story) throws Exception {
    Http http = story.http;
    Definition definition = story.deploy();
    assertThat(story.deploy()).as("the same archive again").isEqualTo(definition);
    Dataset dataset = story.upload("dana");
    Run run = story.start("devi", dataset);

    story.reaches(run.id(), "classify-risk", "waiting");
    Approval task = story.approval("vera", "classify-risk");
    assertThat(task.fields()).extracting(Approval.Field::id).contains("confirmed-tier");
    NewVote unanswered = new NewVote("approve", "", null, null, null, task.checklist());
    assertThat(
            Http.problem(
                    story.http.post(
                        "vera", "/api/v1/approvals/" + task.id() + "/votes", unanswered))
                .detail())
        .contains("needs an answer");
    story.vote("vera", task, Story.approve(task));

    story.reaches(run.id(), "approve-release", "waiting");
    assertThat(story.run(run.id()).state()).isEqualTo("waiting");
    Approval release = story.approval("vera", "approve-release");
    assertThat(release.evidence())
        .extracting(Approval.Evidence::name)
        .contains("test-report.json", "model-card.md");
    refuseSelfApproval(http, release);
    decideTwice(story, release);

    Run.Step operation = story.reaches(run.id(), "in-operation", "waiting");
    assertThat(operation.passages()).isEqualTo(1);
    assertThat(http.get("omar", "/api/v1/models/credit-risk", Model.class).champion()).isEqualTo(1);
    ModelVersion version =
        http.get("omar", "/api/v1/models/credit-risk/versions/1", ModelVersion.class);
    assertThat(version.approvals()).hasSize(2);
    trainedAsDrawn(version, dataset, run);
    assertThat(
            Lineages.reachedFrom(
                http.get("omar", "/api/v1/models/credit-risk/versions/1/lineage", Lineage.class),
                "dataset"))
        .containsExactlyInAnyOrder("run", "version", "artifact", "approval");

    http.post(
        "omar",
        "/api/v1/runs/" + run.id() + "/events/retirement-requested",
        Map.of("reason", "replaced"),
        Run.class);
    story.reaches(run.id(), "end-retired", "completed");
    Run ended = story.run(run.id());
    assertThat(ended.state()).isEqualTo("completed");
    assertThat(ended.end()).isEqualTo("retired");
    AuditVerification audit = http.get("aude", "/api/v1/audit/verify", AuditVerification.class);
    assertThat(audit.intact()).as(audit.message()).isTrue();
    assertThat(audit.entries()).isGreaterThan(20);
    measured(http);
    SheetStory.tell(story);
  }

  /** How it was trained can be told from the version alone. */
  private static void trainedAsDrawn(ModelVersion version, Dataset dataset, Run run) {
    assertThat(version.run()).isEqualTo(run.id());
    assertThat(version.provenance())
        .containsEntry("datasetSha256", dataset.sha256())
        .containsEntry("codeCommit", "4f9c2d1")
        .containsEntry("seed", "20261124")
        .containsEntry("trainedBy", "devi")
        .containsEntry("algorithm", "logistic-regression")
        .containsEntry("parameter.epochs", "60");
    assertThat(version.datasets())
        .extracting(ModelVersion.DatasetUse::purpose)
        .contains("training", "test");
    assertThat(version.datasets())
        .allSatisfy(use -> assertThat(use.sha256()).isEqualTo(dataset.sha256()));
    assertThat(version.datasets().stream().mapToLong(ModelVersion.DatasetUse::rows).sum())
        .isEqualTo(dataset.rows());
  }

  /** What the run took, for a simulation: one attempt at training, two votes for the release. */
  private static void measured(Http http) {
    String scenario = "/api/v1/lifecycles/credit-risk/scenario";
    JsonNode measured = http.get("aude", scenario, JsonNode.class);
    JsonNode train = measured.at("/steps/train");
    assertThat(train.at("/duration/empirical").size()).isOne();
    assertThat(train.at("/duration/empirical/0").asDouble()).isBetween(0.0, 1.0);
    assertThat(train.get("failure").asDouble()).isZero();
    assertThat(measured.at("/steps/approve-release/outcomes/approve").asDouble()).isOne();
    assertThat(measured.at("/steps/approve-release").has("duration")).isFalse();
    assertThat(measured.has("arrivals")).as("between requests, of which there is one").isFalse();
    assertThat(http.get("aude", "/api/v1/lifecycles/none/scenario", JsonNode.class)).isEmpty();
    assertThat(Http.problem(http.send("aude", "GET", scenario + "?days=0", null, null)).code())
        .isEqualTo(ProblemCodes.INPUT_INVALID);
  }

  /** Devi started the run and has every role; dana uploaded the data and has none. */
  private static void refuseSelfApproval(Http http, Approval release) {
    String votes = "/api/v1/approvals/" + release.id() + "/votes";
    NewVote vote = Story.approve(release);
    assertThat(Http.problem(http.post("devi", votes, vote)).code())
        .isEqualTo(ProblemCodes.FOUR_EYES);
    assertThat(Http.problem(http.post("dana", votes, vote)).code())
        .isEqualTo(ProblemCodes.ROLE_MISSING);
  }

  private static void decideTwice(Story story, Approval release) {
    Http http = story.http;
    String votes = "/api/v1/approvals/" + release.id() + "/votes";
    NewVote unconfirmed = new NewVote("approve", "", null, null, null, List.of());
    assertThat(Http.problem(http.post("vera", votes, unconfirmed)).detail())
        .contains("checklist point");
    Approval first = story.vote("vera", release, Story.approve(release));
    assertThat(first.state()).isEqualTo("open");
    assertThat(first.mayDecide()).isFalse();
    assertThat(Http.problem(http.post("vera", votes, Story.approve(release))).code())
        .isEqualTo(ProblemCodes.FOUR_EYES);
    assertThat(story.vote("carl", release, Story.approve(release)).state()).isEqualTo("approved");
    assertThat(Http.problem(http.post("carl", votes, Story.approve(release))).code())
        .isEqualTo(ProblemCodes.WRONG_STATE);
  }
}
