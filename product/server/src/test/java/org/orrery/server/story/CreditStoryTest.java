package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Acknowledgement;
import org.orrery.api.Alert;
import org.orrery.api.Approval;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Definition;
import org.orrery.api.Experiment;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.NewRun;
import org.orrery.api.OutcomeReport;
import org.orrery.api.Problem;
import org.orrery.api.Promotion;
import org.orrery.api.ReferenceValues;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.api.Traffic;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import tools.jackson.databind.JsonNode;

/** The sample drawing on the real engine, over HTTP, with real training and real data. */
class CreditStoryTest {
  private static final Path SAMPLES = Path.of("../../samples/credit");
  private static final String MODEL = "credit-risk-model";
  private static final String VERSIONS = "/v2/models/" + MODEL + "/versions";
  private static final String MODELS = "/api/v1/models/" + MODEL;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path data;

  private Http http;
  private String run;

  @Test
  void onTheEmbeddedDatabase() throws Exception {
    tell();
  }

  @Test
  void onPostgres() throws Exception {
    tell("--orrery.database=" + Postgres.shared().database());
  }

  /** A model is trained, released, watched, retrained, replaced and rolled back. */
  private void tell(String... arguments) throws Exception {
    try (TestServer server = TestServer.start(data, List.of(), arguments)) {
      http = new Http(server.url());
      enterPeople();
      start();
      release();
      drift();
      challenge();
      rollBack();
      AuditVerification verified =
          http.get("ines", "/api/v1/audit/verify", AuditVerification.class);
      assertThat(verified.intact()).as(verified.message()).isTrue();
      everyStepIsInTheTrail();
    }
  }

  private void enterPeople() {
    http.administrator(data);
    http.person("ada", "architect");
    http.person("dana", "developer");
    http.person("vera", "validator");
    http.person("paul", "approver");
    http.person("olga", "operator");
    http.person("ines", "auditor");
  }

  private void start() throws Exception {
    byte[] archive =
        Compiler.compile(
                LifecycleFiles.load(SAMPLES.resolve("credit-risk.lifecycle")), LocalDate.now())
            .archive();
    Definition definition =
        Json.read(
            Http.ok(http.send("ada", "POST", "/api/v1/deployments", archive, "application/zip")),
            Definition.class);
    byte[] csv = Files.readAllBytes(SAMPLES.resolve("german-credit.csv"));
    Dataset dataset =
        Json.read(
            Http.ok(
                http.send("dana", "POST", "/api/v1/datasets?name=german-credit", csv, "text/csv")),
            Dataset.class);
    run =
        http.post(
                "dana",
                "/api/v1/runs",
                new NewRun(
                    definition.id(),
                    null,
                    MODEL,
                    Map.of("german-credit", dataset.sha256()),
                    Map.of("region", "EU")),
                Run.class)
            .id();
    vote("vera", "classify-risk");
  }

  private void release() {
    assertThat(completed("test").outcome()).isEqualTo("passed");
    completed("document");
    HttpResponse<String> card = http.send("vera", "GET", MODELS + "/versions/1/card", null, null);
    assertThat(Http.ok(card)).contains("Model card: " + MODEL).contains("Intended use");
    assertThat(card.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
    HttpResponse<String> page = http.page("vera", MODELS + "/versions/1/card");
    assertThat(Http.ok(page)).contains("<html").contains(MODEL);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    vote("vera", "approve-release");
    vote("paul", "approve-release");
    completed("monitor");
    assertThat(model().champion()).isEqualTo(1);
    assertThat(http.get("olga", MODELS + "/health", ModelHealth.class).monitors()).hasSize(6);
  }

  private void drift() throws IOException {
    report(score(applications(0, 500, false), "branch"));
    report(score(applications(500, 740, true), "online"));
    score(applications(740, 750, true), "late");
    Alert alert = await().atMost(PATIENCE).until(this::drifted, Optional::isPresent).orElseThrow();
    Alert acknowledged =
        http.post(
            "olga",
            "/api/v1/alerts/" + alert.id() + "/acknowledge",
            new Acknowledgement("seen"),
            Alert.class);
    assertThat(acknowledged.state()).isEqualTo("acknowledged");
    assertThat(acknowledged.acknowledgedBy()).isEqualTo("olga");
    Problem twice =
        Http.problem(
            http.post(
                "olga",
                "/api/v1/alerts/" + alert.id() + "/acknowledge",
                new Acknowledgement("again")));
    assertThat(twice.code()).isEqualTo("wrong-state");
    Series series = http.get("olga", MODELS + "/monitors/psi-score/series", Series.class);
    assertThat(series.points()).hasSize(3);
    assertThat(series.points().getLast().state()).isEqualTo("critical");
    assertThat(series.marks()).extracting(Series.Mark::kind).contains("deployment", "alert");
    ReferenceValues unchanged =
        http.get("olga", MODELS + "/monitors/psi-score/reference", ReferenceValues.class);
    assertThat(unchanged.version()).isEqualTo(1);
    assertThat(unchanged.windowSize()).isEqualTo(series.points().getLast().samples());
    assertThat(unchanged.values())
        .hasSize(200)
        .allSatisfy(value -> assertThat(value).isLessThan(series.points().getLast().value()));
  }

  /** Other monitors may be critical before it: each keeps its window and alert by itself. */
  private Optional<Alert> drifted() {
    return http.list("olga", "/api/v1/alerts?model=" + MODEL, Alert.class).stream()
        .filter(alert -> alert.monitor().equals("psi-score"))
        .filter(alert -> alert.severity().equals("critical"))
        .findFirst();
  }

  private void challenge() throws IOException {
    Run.Step retrained = completed("retrain");
    assertThat(retrained.results()).containsEntry("version", "2");
    assertThat(retrained.results()).containsEntry("productionRows", "740");
    assertThat(completed("retest").outcome()).isEqualTo("passed");
    vote("vera", "approve-challenger");
    vote("paul", "approve-challenger");
    step("compare", "waiting");
    assertThat(traffic().mode()).isEqualTo("experiment");
    answersByNumber();
    report(score(applications(0, 600, true), "experiment"));
    assertThat(completed("compare").outcome()).isEqualTo("challenger");
    Experiment experiment =
        http.list("olga", "/api/v1/experiments?model=" + MODEL, Experiment.class).getFirst();
    assertThat(experiment.arms()).allMatch(arm -> arm.samples() > 250);
    completed("promote");
    assertThat(model().champion()).isEqualTo(2);
    Problem retired = Http.problem(http.post("olga", VERSIONS + "/1/infer", twoApplications()));
    assertThat(retired.code()).isEqualTo("wrong-state");
    Lineage lineage = http.get("vera", MODELS + "/versions/2/lineage", Lineage.class);
    assertThat(lineage.nodes())
        .extracting(Lineage.Node::kind)
        .contains("dataset", "run", "version", "artifact", "approval", "predictions");
    assertThat(Lineages.reachedFrom(lineage, "dataset"))
        .as("from the data to what is predicted")
        .contains("run", "version", "predictions");
  }

  /** Champion and challenger are asked by their numbers, whatever the experiment gives a key. */
  private void answersByNumber() throws IOException {
    for (String version : List.of("1", "2")) {
      JsonNode answer =
          http.post("olga", VERSIONS + "/" + version + "/infer", twoApplications(), JsonNode.class);
      assertThat(answer.get("model_version").asString()).isEqualTo(version);
    }
    Problem unknown = Http.problem(http.post("olga", VERSIONS + "/99/infer", twoApplications()));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).contains("99");
  }

  private static Map<String, Object> twoApplications() throws IOException {
    return Applications.request(applications(0, 2, false), "by-number");
  }

  private void rollBack() {
    Traffic traffic =
        http.post(
            "olga",
            MODELS + "/rollback",
            new Rollback("before-promotion", "exercise"),
            Traffic.class);
    assertThat(traffic.shares()).containsExactly(new Traffic.Share(1, "champion", 100));
    assertThat(model().champion()).isEqualTo(1);
    aPromotionByHandHasItsWayBack();
  }

  private void aPromotionByHandHasItsWayBack() {
    Traffic promoted =
        http.post("olga", MODELS + "/promote", new Promotion(2, "exercise", null), Traffic.class);
    assertThat(promoted.shares()).contains(new Traffic.Share(2, "champion", 100));
    http.post(
        "olga", MODELS + "/rollback", new Rollback("before-version-2", "back"), Traffic.class);
    assertThat(model().champion()).isEqualTo(1);
  }

  /** What happened, in its order, with who did it; alerts on drift come from either monitor. */
  private void everyStepIsInTheTrail() {
    List<String> trail = Trails.told(http, "ines");
    assertThat(trail)
        .containsSubsequence(
            "ada definition-deployed",
            "dana run-started",
            "vera vote-given classify-risk",
            "dana model-registered",
            "system step-completed check-data",
            "dana version-created train",
            "system model-tested test",
            "vera vote-given approve-release",
            "paul vote-given approve-release",
            "system approval-decided approve-release",
            "system model-promoted to 1",
            "system step-completed deploy",
            "system monitors-registered monitor",
            "system alert-raised psi",
            "system trigger-fired drift",
            "dana version-created retrain",
            "system model-challenged to 1",
            "system model-tested retest",
            "vera vote-given approve-challenger",
            "paul vote-given approve-challenger",
            "system approval-decided approve-challenger",
            "system traffic-changed to experiment",
            "system experiment-started",
            "system experiment-decided",
            "system model-promoted to 2",
            "olga model-rolled-back to 1");
    assertThat(trail).containsSubsequence("system alert-raised psi", "olga alert-acknowledged psi");
  }

  private Model model() {
    return http.get("olga", MODELS, Model.class);
  }

  private Traffic traffic() {
    return http.get("olga", MODELS + "/traffic", Traffic.class);
  }

  private Run.Step completed(String element) {
    return step(element, "completed");
  }

  /** The step as soon as it is in a state; a worker that has left it has told everybody before. */
  private Run.Step step(String element, String state) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> {
              Run now = http.get("dana", "/api/v1/runs/" + run, Run.class);
              assertThat(now.steps()).noneMatch(step -> step.state().equals("failed"));
              return Story.step(now, element);
            },
            step -> step != null && step.state().equals(state));
  }

  private void vote(String person, String element) {
    Approval open =
        await().atMost(PATIENCE).until(() -> open(element), Optional::isPresent).orElseThrow();
    Approval approval = http.get(person, "/api/v1/approvals/" + open.id(), Approval.class);
    Http.ok(
        http.post(
            person, "/api/v1/approvals/" + approval.id() + "/votes", Story.approve(approval)));
  }

  private Optional<Approval> open(String element) {
    return http.list("vera", "/api/v1/approvals?state=open", Approval.class).stream()
        .filter(approval -> approval.element().equals(element))
        .findFirst();
  }

  /** Rows of the sample; {@code online} people all carry the marks of good payers. */
  private static List<String[]> applications(int from, int to, boolean online) throws IOException {
    List<String[]> rows = Applications.rows(from, to);
    if (online) {
      for (String[] row : rows) {
        row[0] = "no checking";
        row[2] = "critical/other existing credit";
        row[3] = "radio/tv";
        row[5] = "no known savings";
      }
    }
    return rows;
  }

  private List<OutcomeReport.Outcome> score(List<String[]> rows, String key) throws IOException {
    return Applications.outcomes(
        http.post("olga", "/v2/models/" + MODEL + "/infer", Applications.request(rows, key)), rows);
  }

  private void report(List<OutcomeReport.Outcome> outcomes) {
    Map<String, Object> answer =
        Json.map(Http.ok(http.post("olga", MODELS + "/outcomes", new OutcomeReport(outcomes))));
    assertThat(answer).containsEntry("accepted", outcomes.size()).containsEntry("unknown", 0);
  }
}
