package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Run;
import org.orrery.server.Json;

/** A killed server goes on where it was: nothing acknowledged is lost, nothing is done twice. */
class CrashTest {
  @TempDir Path data;
  @TempDir Path logs;

  @Test
  void killedInMidTrainingAndInMidApproval() throws IOException, InterruptedException {
    Path log = logs.resolve("server.log");
    ForkedServer server = ForkedServer.start(data, log);
    try {
      Story story = new Story(new Http(server.url()), data);
      story.deploy(Story.slowTraining());
      Dataset dataset = story.upload("dana");
      Run run = story.start("devi", dataset);
      story.reaches(run.id(), "classify-risk", "waiting");
      Approval task = story.approval("vera", "classify-risk");
      story.vote("vera", task, Story.approve(task));
      story.reaches(run.id(), "train", "active");
      assertThat(versions(story)).as("versions before the training ends").isEmpty();

      server.kill();
      server = ForkedServer.start(data, log);
      story = new Story(story, new Http(server.url()));
      story.reaches(run.id(), "approve-release", "waiting");
      assertThat(versions(story)).as("versions after a kill in mid-training").hasSize(1);
      assertThat(Story.step(story.run(run.id()), "train").passages()).isEqualTo(1);

      Approval release = story.approval("vera", "approve-release");
      story.vote("vera", release, Story.approve(release));
      server.kill();
      server = ForkedServer.start(data, log);
      story = new Story(story, new Http(server.url()));
      release = story.approval("carl", "approve-release");
      assertThat(release.votes()).extracting(Approval.Vote::by).containsExactly("vera");

      story.vote("carl", release, Story.approve(release));
      server.kill();
      server = ForkedServer.start(data, log);
      story = new Story(story, new Http(server.url()));
      story.reaches(run.id(), "in-operation", "waiting");
      goesOnOnce(story);

      List<OutcomeReport.Outcome> answered = scoredUntilKilled(story, server);
      server = ForkedServer.start(data, log);
      story = new Story(story, new Http(server.url()));
      assertThat(reported(story, answered))
          .as("answered predictions after a kill")
          .containsEntry("accepted", answered.size())
          .containsEntry("unknown", 0);
      assertThat(server.stop()).as("graceful stop").isIn(0, 143);
    } finally {
      server.kill();
    }
  }

  private static List<ModelVersion> versions(Story story) {
    return story.http.list("omar", "/api/v1/models/credit-risk/versions", ModelVersion.class);
  }

  private static void goesOnOnce(Story story) {
    assertThat(versions(story)).hasSize(1);
    assertThat(versions(story).get(0).approvals()).hasSize(2);
    assertThat(story.http.get("omar", "/api/v1/models/credit-risk", Model.class).champion())
        .isEqualTo(1);
    AuditVerification audit =
        story.http.get("aude", "/api/v1/audit/verify", AuditVerification.class);
    assertThat(audit.intact()).as(audit.message()).isTrue();
  }

  /** Four people score while the server is killed; what they got an answer for. */
  private static List<OutcomeReport.Outcome> scoredUntilKilled(Story story, ForkedServer server)
      throws IOException, InterruptedException {
    List<String[]> rows = Applications.rows(0, 3);
    Map<String, Object> request = Applications.request(rows, "kill");
    List<OutcomeReport.Outcome> answered = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch enough = new CountDownLatch(100);
    try (ExecutorService people = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        people.execute(
            () -> {
              while (true) {
                HttpResponse<String> answer;
                try {
                  answer = story.http.post("omar", "/v2/models/credit-risk/infer", request);
                } catch (AssertionError killed) {
                  return;
                }
                answered.addAll(Applications.outcomes(answer, rows));
                enough.countDown();
              }
            });
      }
      assertThat(enough.await(2, TimeUnit.MINUTES)).as("answers before the kill").isTrue();
      server.kill();
    }
    return List.copyOf(answered);
  }

  private static Map<String, Object> reported(Story story, List<OutcomeReport.Outcome> outcomes) {
    return Json.map(
        Http.ok(
            story.http.post(
                "omar", "/api/v1/models/credit-risk/outcomes", new OutcomeReport(outcomes))));
  }
}
