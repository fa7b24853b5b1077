package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.orrery.server.story.Policy.MODEL;
import static org.orrery.server.story.Policy.MODELS;
import static org.orrery.server.story.Policy.SAMPLES;
import static org.orrery.server.story.Policy.dmn;
import static org.orrery.server.story.Policy.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.AuditVerification;
import org.orrery.api.Dataset;
import org.orrery.api.Model;
import org.orrery.api.ModelHealth;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
import org.orrery.api.Series;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules as a model: entered, tested, mended, approved, served, watched, replaced and retired. */
class PolicyStoryTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path data;

  private Story story;
  private Http http;
  private Dataset cases;
  private Policy policy;

  @Test
  void aDecisionModelGoesThroughItsLifeCycle() throws Exception {
    try (Desk desk = Desk.open();
        TestServer server =
            TestServer.start(
                data,
                List.of(),
                "--orrery.connectors.desk.url=" + desk.url(),
                "--orrery.connectors.desk.allow=127.0.0.0/8")) {
      http = new Http(server.url());
      story = new Story(http, data);
      policy = new Policy(http);
      story.deploy(Compiler.compile(drawing(), LocalDate.now()).archive());
      cases = policy.uploadCases();
      policy.register();
      String run = reachesOperation();
      serves();
      opensATicket(desk, server);
      replacedAndRolledBack();
      retire(run);
      AuditVerification audit = http.get("aude", "/api/v1/audit/verify", AuditVerification.class);
      assertThat(audit.intact()).as(audit.message()).isTrue();
    }
  }

  /** The sample with a small window of acceptance that opens tickets. */
  private static Lifecycle drawing() throws IOException {
    Lifecycle drawing = LifecycleFiles.load(SAMPLES.resolve("credit-policy.lifecycle"));
    MonitorStep step =
        drawing.getStages().stream()
            .flatMap(stage -> stage.getNodes().stream())
            .filter(MonitorStep.class::isInstance)
            .map(MonitorStep.class::cast)
            .findFirst()
            .orElseThrow();
    Monitor acceptance = step.getMonitors().getLast();
    acceptance.setWindowSize(5);
    acceptance.getActions().add(MonitorAction.TICKET);
    for (String[] one : new String[][] {{"ticketSystem", "desk"}, {"ticketProject", "policy"}}) {
      Setting setting = LifecycleFactory.eINSTANCE.createSetting();
      setting.setKey(one[0]);
      setting.setValue(one[1]);
      step.getSettings().add(setting);
    }
    return drawing;
  }

  /** Windows of five, of which the second and the third are critical within one cool-down. */
  private void opensATicket(Desk desk, TestServer server) {
    assertThat(policy.labels(60, 61, 62, 63, 64, 65, 66, 67)).containsOnly("refuse");
    await().atMost(PATIENCE).until(() -> !desk.tickets.isEmpty());
    assertThat(policy.labels(60, 61, 62, 63, 64)).containsOnly("refuse");
    await().atMost(PATIENCE).until(() -> windows().size() == 3);
    assertThat(windows().getLast().state()).isEqualTo("critical");
    assertThat(
            server
                .bean(JdbcClient.class)
                .sql("select count(*) from monitor_ticket")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(desk.tickets).singleElement().asString().contains("acceptance-monitor", "policy");
  }

  private List<Series.Point> windows() {
    return http.get("omar", MODELS + "/monitors/acceptance-monitor/series", Series.class).points();
  }

  /** The first rules do not keep to the written policy; the run works on the mended ones. */
  private String reachesOperation() throws IOException {
    ModelVersion wrong = policy.submit(dmn().replace("&gt; 48", "&gt; 8"), "&target=decision");
    assertThat(policy.submit(dmn().replace("&gt; 48", "&gt; 8"), "&target=decision"))
        .as("the same file again")
        .isEqualTo(wrong);
    String run = start(wrong.number());
    story.reaches(run, "mend", "waiting");
    assertThat(Story.step(story.run(run), "test").outcome()).isEqualTo("failed");
    ModelVersion right = policy.submit(dmn(), "&target=decision&run=" + run);
    assertThat(story.run(run).version()).isEqualTo(right.number()).isEqualTo(2);
    assertThat(right.inputs())
        .extracting(ModelVersion.Field::name)
        .contains("duration", "credit_amount", "savings_status")
        .doesNotContain("security", "decision");
    vote("dana", "mend");
    story.reaches(run, "approve-policy", "waiting");
    ModelVersion tested = http.get("vera", MODELS + "/versions/2", ModelVersion.class);
    assertThat(tested.measurements()).hasSize(2).allMatch(ModelVersion.Measurement::passed);
    assertThat(tested.measurements().getFirst().value()).isEqualTo(1.0);
    assertThat(tested.datasets()).extracting(ModelVersion.DatasetUse::purpose).contains("test");
    assertThat(Http.ok(http.send("vera", "GET", MODELS + "/versions/2/card", null, null)))
        .contains("The rules were written, not learned from data");
    vote("vera", "approve-policy");
    story.reaches(run, "in-operation", "waiting");
    assertThat(model().champion()).isEqualTo(2);
    return run;
  }

  private String start(int version) {
    Run run =
        http.post(
            "devi",
            "/api/v1/runs",
            new NewRun(
                null,
                "credit-policy",
                MODEL,
                Map.of("policy-cases", cases.sha256()),
                Map.of(),
                version),
            Run.class);
    story.reaches(run.id(), "classify-risk", "waiting");
    vote("vera", "classify-risk");
    return run.id();
  }

  private void vote(String who, String element) {
    Approval approval = story.approval(who, element);
    story.vote(who, approval, Story.approve(approval));
  }

  private void serves() {
    Map<String, Object> metadata =
        Json.map(Http.ok(http.send("omar", "GET", "/v2/models/" + MODEL, null, null)));
    assertThat(metadata).containsEntry("platform", "dmn_operaton");
    assertThat(policy.labels(12, 49, 48)).containsExactly("accept", "refuse", "accept");
    Problem missing =
        Http.problem(http.post("omar", "/v2/models/" + MODEL + "/infer", request(List.of(12, 13))));
    assertThat(missing.detail()).contains("is missing");
    assertThat(http.get("omar", MODELS + "/health", ModelHealth.class).monitors()).hasSize(2);
  }

  /** A second run releases a stricter policy; the first is one request away. */
  private void replacedAndRolledBack() throws IOException {
    ModelVersion stricter =
        policy.submit(dmn().replace("&gt; 500", "&gt;= 499"), "&target=decision&decision=policy");
    String run = start(stricter.number());
    story.reaches(run, "approve-policy", "waiting");
    vote("vera", "approve-policy");
    story.reaches(run, "in-operation", "waiting");
    assertThat(model().champion()).isEqualTo(3);
    Http.ok(http.post("omar", MODELS + "/rollback", new Rollback("before-policy", "too strict")));
    assertThat(model().champion()).isEqualTo(2);
  }

  private void retire(String run) {
    Http.ok(
        http.post(
            "omar",
            "/api/v1/runs/" + run + "/events/retirement-requested",
            Map.of("reason", "new policy")));
    story.reaches(run, "end-retired", "completed");
    assertThat(story.run(run).end()).isEqualTo("retired");
    assertThat(model().champion()).isNull();
  }

  private Model model() {
    return http.get("omar", MODELS, Model.class);
  }
}
