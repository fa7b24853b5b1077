package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.server.TestServer;

/**
 * The disk of PostgreSQL runs full, and PostgreSQL itself goes down on it: what was acknowledged
 * stays, what is refused says why, and the server goes on.
 */
class PostgresFullDiskTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path data;

  private final Entries entries = new Entries();

  @Test
  void aFullDiskLosesNothingAndTheServerGoesOnWhenThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(96)) {
      assumeThat(disk)
          .as("No file system can be mounted here (unshare); PostgreSQL's full disk is NOT tested")
          .isNotNull();
      try (Postgres postgres = Postgres.on(disk)) {
        String database = "--orrery.database=" + postgres.database();
        Story story = filledAndEmptied(disk, postgres, database);
        try (TestServer again = TestServer.start(data, List.of(), database)) {
          entries.areKept(new Story(story, new Http(again.url())));
        }
      }
    }
  }

  private Story filledAndEmptied(SmallDisk disk, Postgres postgres, String database)
      throws Exception {
    try (TestServer server = TestServer.start(data, List.of(), database)) {
      Story story = new Story(new Http(server.url()), data);
      story.deploy();
      Run run = story.start("dana", story.upload("dana"));
      story.reaches(run.id(), "classify-risk", "waiting");
      disk.fill();
      refused(entries.untilRefused(story), 507, ProblemCodes.STORAGE_FULL);
      entries.areKept(story);
      postgres.useUpLog();
      assertThat(Http.problem(entries.enter(story)).code())
          .as("it goes down, and may come up again")
          .isIn(ProblemCodes.UNAVAILABLE, ProblemCodes.STORAGE_FULL);
      postgres.close();
      refused(entries.enter(story), 503, ProblemCodes.UNAVAILABLE);
      disk.empty();
      postgres.restart();
      await().atMost(PATIENCE).until(() -> entries.enter(story).statusCode() == 200);
      goesOn(story, run);
      return story;
    }
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    Problem problem = Http.problem(answer);
    assertThat(problem.status()).as(answer.body()).isEqualTo(status);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.hint()).contains("database");
  }

  private void goesOn(Story story, Run run) {
    entries.areKept(story);
    Approval task = story.approvalOf(run.id(), "vera", "classify-risk");
    story.vote("vera", task, Story.approve(task));
    story.reaches(run.id(), "approve-release", "waiting");
  }
}
