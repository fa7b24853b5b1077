package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.AuditEntry;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewVote;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Run;
import org.orrery.server.Json;

/**
 * The story of a release while the server is killed again and again in the middle of a request. The
 * moments come from a seed; people do what a client does that got no answer: look, and go on.
 */
abstract class KillStory {
  private static final int KILLS = Integer.getInteger("orrery.kills", 5);
  private static final int LONGEST_GAP = 14;
  private static final String RUNS = "/api/v1/runs";

  @TempDir private Path data;
  @TempDir private Path logs;

  private final List<String> acknowledged = new ArrayList<>();
  private final Set<String> votes = new HashSet<>();
  private Random random;
  private ForkedServer server;
  private Story story;
  private Thread killer;
  private int kills;
  private int requestsToKill;
  private String sha256;
  private String run;
  private boolean retired;

  /** Seed of the moments, and the server's settings. */
  abstract long seed();

  abstract String[] settings();

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.kill();
    }
  }

  @Test
  void nothingIsLostOrDoneTwice() throws IOException {
    random = new Random(seed());
    server = ForkedServer.start(data, logs.resolve("server.log"), settings());
    story = new Story(new Http(server.url()), data);
    story.deploy();
    nextKill();
    await()
        .atMost(Duration.ofMinutes(30))
        .pollInterval(Duration.ofMillis(50))
        .until(this::actedToTheEnd);
    assertThat(kills).isEqualTo(KILLS);
    nothingIsLost();
    nothingWasDoneTwice();
  }

  private void nextKill() {
    requestsToKill = 1 + random.nextInt(LONGEST_GAP);
  }

  private boolean actedToTheEnd() throws IOException, InterruptedException {
    try {
      return act();
    } catch (AssertionError e) {
      if (!(e.getCause() instanceof IOException)) {
        throw e;
      }
      startAgain();
      return false;
    }
  }

  private void startAgain() throws IOException, InterruptedException {
    killer.join();
    kills++;
    server = ForkedServer.start(data, logs.resolve("server.log"), settings());
    story = new Story(story, new Http(server.url()));
    nextKill();
  }

  /** A request, in the middle of which the server may be killed. */
  private <T> T call(Supplier<T> request) {
    if (--requestsToKill == 0 && kills < KILLS) {
      ForkedServer victim = server;
      killer = Thread.ofVirtual().start(() -> kill(victim));
    }
    return request.get();
  }

  private static void kill(ForkedServer victim) {
    try {
      victim.kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One request on the way to the end. */
  private boolean act() {
    if (sha256 == null) {
      sha256 = call(() -> story.upload("dana")).sha256();
    } else if (run == null) {
      startOnce();
    } else {
      Run now = call(() -> story.run(run));
      assertThat(now.steps()).noneMatch(step -> step.state().equals("failed"));
      if (now.state().equals("completed")) {
        return true;
      }
      List<Approval> open =
          call(() -> story.http.list("vera", "/api/v1/approvals?state=open", Approval.class));
      if (open.isEmpty()) {
        operate(now);
      } else {
        vote(open.getFirst());
      }
    }
    return false;
  }

  /** Nobody knows whether an order that got no answer was carried out, so they look first. */
  private void startOnce() {
    List<Run> runs = call(() -> story.http.list("omar", RUNS, Run.class));
    if (runs.isEmpty()) {
      Dataset dataset =
          call(() -> story.http.get("dana", "/api/v1/datasets/" + sha256, Dataset.class));
      run = call(() -> story.start("dana", dataset)).id();
    } else {
      run = runs.getFirst().id();
    }
  }

  private void vote(Approval approval) {
    Set<String> voted =
        approval.votes().stream().map(Approval.Vote::by).collect(Collectors.toSet());
    assertThat(voted).as("votes that were acknowledged").containsAll(votesOn(approval));
    String voter = voted.contains("vera") ? "carl" : "vera";
    NewVote vote = Story.approve(approval);
    call(() -> story.vote(voter, approval, vote));
    votes.add(approval.id() + " " + voter);
  }

  private List<String> votesOn(Approval approval) {
    return votes.stream()
        .filter(vote -> vote.startsWith(approval.id() + " "))
        .map(vote -> vote.substring(approval.id().length() + 1))
        .toList();
  }

  /** Scores until every kill has been, then retires the model. */
  private void operate(Run now) {
    Run.Step operation = Story.step(now, "in-operation");
    if (operation == null || !operation.state().equals("waiting") || retired) {
      return;
    }
    if (kills < KILLS || acknowledged.size() < 100) {
      int from = acknowledged.size();
      acknowledged.addAll(
          Scoring.predictions(
              call(
                  () ->
                      Http.ok(
                          story.http.post(
                              "omar",
                              "/v2/models/credit-risk/infer",
                              Scoring.request(from, from + 10))))));
    } else {
      retired = true;
      call(
          () ->
              story.http.post(
                  "omar", RUNS + "/" + run + "/events/retirement-requested", Map.of(), Run.class));
    }
  }

  private void nothingIsLost() {
    OutcomeReport report =
        new OutcomeReport(
            acknowledged.stream().map(id -> new OutcomeReport.Outcome(id, "good")).toList());
    String answer = Http.ok(story.http.post("omar", "/api/v1/models/credit-risk/outcomes", report));
    assertThat(Json.map(answer))
        .containsEntry("accepted", acknowledged.size())
        .containsEntry("unknown", 0);
    AuditVerification audit =
        story.http.get("aude", "/api/v1/audit/verify", AuditVerification.class);
    assertThat(audit.intact()).as(audit.message()).isTrue();
  }

  private void nothingWasDoneTwice() {
    assertThat(story.http.list("omar", RUNS, Run.class)).hasSize(1);
    Run end = story.run(run);
    assertThat(end.end()).isEqualTo("retired");
    assertThat(end.steps()).allMatch(step -> step.passages() == 1);
    assertThat(story.http.list("omar", "/api/v1/models/credit-risk/versions", ModelVersion.class))
        .singleElement()
        .satisfies(version -> assertThat(version.approvals()).hasSize(2));
    List<String> trail =
        Http.ok(story.http.send("aude", "GET", "/api/v1/audit/export", null, null))
            .lines()
            .map(line -> Json.read(line, AuditEntry.class))
            .map(entry -> entry.action() + " " + entry.details().getOrDefault("element", ""))
            .toList();
    for (String once :
        List.of(
            "run-started ",
            "step-completed register",
            "step-completed check-data",
            "step-completed train",
            "step-completed test",
            "step-completed document",
            "step-completed deploy",
            "step-completed monitor",
            "step-completed retire",
            "run-completed ")) {
      assertThat(trail).containsOnlyOnce(once);
    }
  }
}
