package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.Hook;
import org.orrery.api.NewRun;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.CodePushTrigger;
import org.orrery.lifecycle.DataArrivalTrigger;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.orrery.server.story.Story;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Triggers fire by themselves, and cool-down and cap hold for every kind, over a new start. */
class TriggersTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path data;

  private Story story;
  private TestServer server;

  private static Lifecycle drawing() {
    Lifecycle drawing = SmallDrawings.policy("triggered");
    ScheduleTrigger schedule =
        SmallDrawings.trigger(drawing, SmallDrawings.FACTORY.createScheduleTrigger(), "schedule");
    schedule.setSchedule("PT1S");
    schedule.setCoolDown("PT12H");
    schedule.setCap(3);
    schedule.setCapPeriod("P1D");
    DataArrivalTrigger arrival =
        SmallDrawings.trigger(drawing, SmallDrawings.FACTORY.createDataArrivalTrigger(), "arrival");
    arrival.setDataset(drawing.getDatasets().getFirst());
    arrival.setMinimumRows(2);
    arrival.setCap(1);
    arrival.setCapPeriod("P1D");
    CodePushTrigger push =
        SmallDrawings.trigger(drawing, SmallDrawings.FACTORY.createCodePushTrigger(), "push");
    push.setRepository("credit/scoring");
    push.setCoolDown("PT1H");
    SmallDrawings.startsToo(
        drawing, SmallDrawings.FACTORY.createManualTrigger(), "by-hand", "look-push");
    return drawing;
  }

  @Test
  void theyFireByThemselvesWithinTheirLimits() throws Exception {
    Definition definition;
    Run run;
    try (TestServer first = TestServer.start(data, List.of())) {
      server = first;
      story = new Story(new Http(server.url()), data);
      definition = story.deploy(SmallDrawings.archive(drawing()));
      Dataset known = upload("policy-cases", "a,decision\n1,refuse\n2,accept\n");
      run =
          story.http.post(
              "dana",
              "/api/v1/runs",
              new NewRun(
                  definition.id(), null, null, Map.of("policy-cases", known.sha256()), Map.of()),
              Run.class);
      dataArrive(run);
      codeIsPushed(definition, run);
      theScheduleFiresOnce(run);
    }
    try (TestServer again = TestServer.start(data, List.of())) {
      server = again;
      story = new Story(story, new Http(server.url()));
      long before = suppressed(run, "schedule", "cools down");
      await().atMost(PATIENCE).until(() -> suppressed(run, "schedule", "cools down") > before);
      assertThat(fired(run, "schedule")).isEqualTo(1);
    }
  }

  private void dataArrive(Run run) {
    upload("something else", "a,decision\n7,refuse\n8,accept\n9,accept\n");
    upload("policy-cases", "a,decision\n1,refuse\n2,accept\n3,accept\n");
    await().atMost(PATIENCE).until(() -> suppressed(run, "arrival", "1 of 2 new rows") == 1);
    Dataset fresh = upload("Policy cases", "a,decision\n1,refuse\n5,accept\n6,accept\n");
    Run.Step look = story.reaches(run.id(), "look-arrival", "waiting");
    assertThat(look.passages()).isEqualTo(1);
    assertThat(
            server
                .bean(JdbcClient.class)
                .sql("select datasets from run where id = ?")
                .params(run.id())
                .query(String.class)
                .single())
        .contains(fresh.sha256());
    vote("look-arrival");
    upload("policy-cases", "a,decision\n10,refuse\n11,accept\n12,accept\n");
    await().atMost(PATIENCE).until(() -> suppressed(run, "arrival", "its cap of 1") == 1);
    assertThat(fired(run, "arrival")).isEqualTo(1);
  }

  private void codeIsPushed(Definition definition, Run run) throws Exception {
    String path = "/api/v1/deployments/" + definition.id() + "/hook";
    assertThat(Http.problem(story.http.post("vera", path, null)).code())
        .isEqualTo(ProblemCodes.FORBIDDEN);
    String push = push("refs/heads/main", "Credit/Scoring");
    assertThat(status(definition, "no secret yet", push)).isEqualTo(401);
    Hook hook = story.http.post("arne", path, null, Hook.class);
    assertThat(status(definition, "another secret", push)).isEqualTo(401);
    assertThat(send(definition, null, push).statusCode()).isEqualTo(401);
    assertThat(send(definition, signature(hook.secret(), push), push + " ").statusCode())
        .isEqualTo(401);
    assertThat(status(definition, hook.secret(), "{}")).isEqualTo(400);
    String branch = push("refs/heads/trial", "credit/scoring");
    assertThat(send(definition, signature(hook.secret(), branch), branch).body())
        .contains("\"signals\":0");
    assertThat(send(definition, signature(hook.secret(), push), push).body())
        .contains("\"signals\":1");
    assertThat(status(definition, hook.secret(), push)).as("replayed").isEqualTo(409);
    story.reaches(run.id(), "look-push", "waiting");
    fireByHand(run);
    assertThat(suppressed(run, "by-hand", "still under way")).isEqualTo(1);
    vote("look-push");
    fireByHand(run);
    assertThat(fired(run, "by-hand")).isEqualTo(1);
    story.reaches(run.id(), "look-push", "waiting");
    vote("look-push");
    String next = push("refs/heads/main", "credit/scoring").replace("4f9c", "5a0d");
    assertThat(status(definition, hook.secret(), next)).isEqualTo(202);
    await().atMost(PATIENCE).until(() -> suppressed(run, "push", "cools down") == 1);
    assertThat(fired(run, "push")).isEqualTo(1);
    assertThat(story.http.post("arne", path, null, Hook.class).secret())
        .isNotEqualTo(hook.secret());
    assertThat(status(definition, hook.secret(), next + " ")).as("old secret").isEqualTo(401);
  }

  private void theScheduleFiresOnce(Run run) {
    story.reaches(run.id(), "look-schedule", "waiting");
    await().atMost(PATIENCE).until(() -> suppressed(run, "schedule", "still under way") > 0);
    vote("look-schedule");
    await().atMost(PATIENCE).until(() -> suppressed(run, "schedule", "cools down") > 0);
    assertThat(fired(run, "schedule")).isEqualTo(1);
  }

  private Dataset upload(String name, String csv) {
    return Json.read(
        Http.ok(
            story.http.send(
                "dana",
                "POST",
                "/api/v1/datasets?name=" + name.replace(" ", "%20"),
                csv.getBytes(),
                "text/csv")),
        Dataset.class);
  }

  private void fireByHand(Run run) {
    story.http.post("omar", "/api/v1/runs/" + run.id() + "/triggers/by-hand", Map.of());
  }

  private void vote(String element) {
    Approval approval = story.approval("dana", element);
    story.vote("dana", approval, Story.approve(approval));
  }

  private static String push(String ref, String repository) {
    return "{\"ref\":\"%s\",\"after\":\"4f9c2d1\",\"repository\":{\"full_name\":\"%s\"}}"
        .formatted(ref, repository);
  }

  private static String signature(String secret, String body) {
    return "sha256=" + Hooks.sign(secret, body.getBytes());
  }

  private int status(Definition definition, String secret, String body) throws Exception {
    return send(definition, signature(secret, body), body).statusCode();
  }

  private HttpResponse<String> send(Definition definition, String signature, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/hooks/" + definition.id()))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (signature != null) {
      request.header("X-Hub-Signature-256", signature);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private long fired(Run run, String trigger) {
    return entries(run, "trigger-fired", "\"trigger\":\"" + trigger + "\"");
  }

  private long suppressed(Run run, String trigger, String reason) {
    return entries(run, "trigger-suppressed", "\"trigger\":\"" + trigger + "\"", reason);
  }

  private long entries(Run run, String action, String... words) {
    return server
        .bean(JdbcClient.class)
        .sql("select details from audit_entry where subject = ? and action = ?")
        .params("run/" + run.id(), action)
        .query(String.class)
        .list()
        .stream()
        .filter(details -> List.of(words).stream().allMatch(details::contains))
        .count();
  }
}
