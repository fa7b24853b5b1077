package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.orrery.api.NewModel;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
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

/** Rules as a model: entered, tested, mended, approved, served, watched, replaced and retired. */
class PolicyStoryTest {
  private static final Path SAMPLES = Path.of("../../samples/credit");
  private static final String MODEL = "credit-policy-model";
  private static final String MODELS = "/api/v1/models/" + MODEL;

  @TempDir private Path data;

  private Story story;
  private Http http;
  private Dataset cases;

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
      prepare();
      String run = reachesOperation();
      serves();
      opensATicket(desk);
      replacedAndRolledBack();
      retire(run);
      AuditVerification audit = http.get("aude", "/api/v1/audit/verify", AuditVerification.class);
      assertThat(audit.intact()).as(audit.message()).isTrue();
    }
  }

  private void prepare() throws Exception {
    story.deploy(Compiler.compile(drawing(), LocalDate.now()).archive());
    cases =
        Json.read(
            Http.ok(
                http.send(
                    "dana",
                    "POST",
                    "/api/v1/datasets?name=policy-cases",
                    Files.readAllBytes(SAMPLES.resolve("policy-cases.csv")),
                    "text/csv")),
            Dataset.class);
    http.post(
        "dana",
        "/api/v1/models",
        new NewModel(
            MODEL,
            "",
            "rules",
            3,
            "credit origination",
            List.of("EU"),
            "applicants",
            "medium",
            "medium",
            "Head of credit policy",
            "Head of retail lending"),
        Model.class);
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

  private void opensATicket(Desk desk) {
    assertThat(labels(60, 61, 62, 63, 64, 65, 66, 67)).containsOnly("refuse");
    await().atMost(Duration.ofMinutes(3)).until(() -> !desk.tickets.isEmpty());
    assertThat(labels(60, 61, 62, 63, 64)).containsOnly("refuse");
    assertThat(desk.tickets).singleElement().asString().contains("acceptance-monitor", "policy");
  }

  /** The first rules do not keep to the written policy; the run works on the mended ones. */
  private String reachesOperation() throws IOException {
    ModelVersion wrong = submit(dmn().replace("&gt; 48", "&gt; 8"), "&target=decision");
    assertThat(submit(dmn().replace("&gt; 48", "&gt; 8"), "&target=decision"))
        .as("the same file again")
        .isEqualTo(wrong);
    String run = start(wrong.number());
    story.reaches(run, "mend", "waiting");
    assertThat(Story.step(story.run(run), "test").outcome()).isEqualTo("failed");
    ModelVersion right = submit(dmn(), "&target=decision&run=" + run);
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
    assertThat(labels(12, 49, 48)).containsExactly("accept", "refuse", "accept");
    Problem missing =
        Http.problem(http.post("omar", "/v2/models/" + MODEL + "/infer", request(List.of(12, 13))));
    assertThat(missing.detail()).contains("is missing");
    assertThat(http.get("omar", MODELS + "/health", ModelHealth.class).monitors()).hasSize(2);
  }

  private List<String> labels(Integer... durations) {
    Map<String, Object> request = request(List.of(durations));
    List<Object> inputs = new ArrayList<>((List<?>) request.get("inputs"));
    for (String column :
        List.of(
            "checking_status=no checking",
            "credit_history=existing paid",
            "savings_status=<100",
            "employment=1<=X<4",
            "other_parties=none")) {
      int at = column.indexOf('=');
      inputs.add(
          tensor(
              column.substring(0, at),
              "BYTES",
              java.util.Collections.nCopies(durations.length, column.substring(at + 1))));
    }
    Map<String, Object> answer =
        Json.map(
            Http.ok(http.post("omar", "/v2/models/" + MODEL + "/infer", Map.of("inputs", inputs))));
    return ((List<?>) answer.get("outputs"))
        .stream()
            .map(output -> (Map<?, ?>) output)
            .filter(output -> output.get("name").equals("label"))
            .flatMap(output -> ((List<?>) output.get("data")).stream())
            .map(String::valueOf)
            .toList();
  }

  private static Map<String, Object> request(List<Integer> durations) {
    return Map.of(
        "inputs",
        List.of(
            tensor("duration", "INT64", durations),
            tensor(
                "credit_amount", "INT64", java.util.Collections.nCopies(durations.size(), 2_000))));
  }

  private static Map<String, Object> tensor(String name, String datatype, List<?> values) {
    return Map.of(
        "name", name, "datatype", datatype, "shape", List.of(values.size()), "data", values);
  }

  /** A second run releases a stricter policy; the first is one request away. */
  private void replacedAndRolledBack() throws IOException {
    ModelVersion stricter =
        submit(dmn().replace("&gt; 500", "&gt;= 499"), "&target=decision&decision=policy");
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

  @Test
  void whatIsNoPlainDecisionIsRefused() throws Exception {
    try (TestServer server = TestServer.start(data, List.of())) {
      http = new Http(server.url());
      story = new Story(http, data);
      prepare();
      String doctype =
          dmn().replace("?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>");
      assertThat(refused(doctype)).contains("no readable XML");
      assertThat(refused(dmn().replace("&gt; 48", "&gt; count(for i in 1..9 return i)")))
          .contains("'long-1'", "'for'");
      assertThat(
              refused(
                  dmn()
                      .replace(
                          "credit_amount / duration",
                          "(function(x) external {java: {class: \"java.lang.System\"}})(1)")))
          .contains("does not evaluate");
      assertThat(
              refused(
                  dmn().replace("<decisionTable id=\"policy", "<context/><decisionTable id=\"p")))
          .contains("'context'");
      assertThat(
              refused(
                  dmn()
                      .replace(
                          "expression\" typeRef",
                          "expression\" expressionLanguage=\"groovy\" typeRef")))
          .contains("'groovy'");
      assertThat(refused(dmn().replace("\"accept\"", "\"perhaps\", \"accept\"")))
          .contains("3 outcomes");
      Problem noOutcome = Http.problem(send("dana", dmn(), "positive=good"));
      assertThat(noOutcome.hint()).contains("accept, refuse");
      assertThat(Http.problem(send("omar", dmn(), "positive=refuse")).code())
          .isEqualTo(ProblemCodes.FORBIDDEN);
      assertThat(http.list("omar", MODELS + "/versions", ModelVersion.class)).isEmpty();
    }
  }

  private String refused(String dmn) {
    Problem problem = Http.problem(send("dana", dmn, "positive=refuse"));
    assertThat(problem.code()).isEqualTo(ProblemCodes.MODEL_UNREADABLE);
    return problem.detail();
  }

  private ModelVersion submit(String dmn, String more) {
    return Json.read(Http.ok(send("dana", dmn, "positive=refuse" + more)), ModelVersion.class);
  }

  private java.net.http.HttpResponse<String> send(String who, String dmn, String query) {
    return http.send(
        who, "POST", MODELS + "/versions?" + query, dmn.getBytes(), "application/dmn+xml");
  }

  private static String dmn() throws IOException {
    return Files.readString(SAMPLES.resolve("credit-policy.dmn"));
  }
}
