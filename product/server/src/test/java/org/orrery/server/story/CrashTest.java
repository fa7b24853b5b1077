package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.Run;

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
}
