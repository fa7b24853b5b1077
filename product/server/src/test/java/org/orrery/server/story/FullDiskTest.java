package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;

/** A disk that runs full: what was acknowledged stays, what is refused says why, and it goes on. */
class FullDiskTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path logs;

  private final Entries entries = new Entries();

  @Test
  void aFullDiskLosesNothingAndTheServerGoesOnWhenThereIsRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(80)) {
      assumeThat(disk)
          .as("No file system can be mounted here (unshare); a full disk is NOT tested")
          .isNotNull();
      Path log = logs.resolve("server.log");
      ForkedServer server = ForkedServer.start(disk, log);
      try {
        Story story = new Story(new Http(server.url()), disk.seen());
        story.deploy();
        Run run = story.start("dana", story.upload("dana"));
        story.reaches(run.id(), "classify-risk", "waiting");
        disk.fill();
        filesAreRefused(story);
        rowsAreRefused(story);
        manyAreRefused(story);
        disk.empty();
        await().atMost(PATIENCE).until(() -> entries.enter(story).statusCode() == 200);
        goesOn(story, run);
        server.kill();
        server = ForkedServer.start(disk, log);
        entries.areKept(new Story(story, new Http(server.url())));
      } finally {
        server.kill();
      }
    }
  }

  private static HttpResponse<String> upload(Story story) {
    byte[] csv = ("a,b\n" + "1,x\n".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
    return story.http.send("dana", "POST", "/api/v1/datasets?name=big", csv, "text/csv");
  }

  private static void filesAreRefused(Story story) {
    Problem problem = Http.problem(upload(story));
    assertThat(problem.status()).isEqualTo(507);
    assertThat(problem.code()).isEqualTo(ProblemCodes.STORAGE_FULL);
    assertThat(problem.hint()).contains("data directory");
  }

  private void rowsAreRefused(Story story) {
    HttpResponse<String> answer = entries.untilRefused(story);
    Problem problem = Http.problem(answer);
    assertThat(problem.code()).as(answer.body()).isEqualTo(ProblemCodes.STORAGE_FULL);
    assertThat(problem.status()).isEqualTo(507);
    assertThat(problem.hint()).contains("data directory");
  }

  /** Each of them meets a database that somebody else's write has just closed. */
  private void manyAreRefused(Story story) throws InterruptedException {
    List<HttpResponse<String>> answers = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService people = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 80; i++) {
        people.execute(() -> answers.add(entries.enter(story)));
      }
    }
    assertThat(answers).hasSize(80);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 200)
        .isNotEmpty()
        .allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507));
    await()
        .atMost(PATIENCE)
        .until(
            () -> story.http.send("aude", "GET", "/api/v1/models", null, null).statusCode() == 200);
  }

  private void goesOn(Story story, Run run) {
    entries.areKept(story);
    Http.ok(upload(story));
    Approval task = story.approvalOf(run.id(), "vera", "classify-risk");
    story.vote("vera", task, Story.approve(task));
    story.reaches(run.id(), "approve-release", "waiting");
  }
}
