package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.orrery.server.story.Sketch.NEW;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.api.Approval;
import org.orrery.api.Lineage;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.DocumentKind;
import org.orrery.lifecycle.DocumentStep;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PackageFormat;
import org.orrery.lifecycle.PackageStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.server.Json;

/** Versions of models that are kept elsewhere: a sheet, a score that is bought, an agent. */
class ReferenceTest {
  private static final String DIGEST = "ab".repeat(32);
  private static final String SHEET = "s3://actuaries/reserves/sheet-2026.xlsx";
  private static final SharedServer SHARED = SharedServer.get();

  private final Story story = SHARED.story;
  private final Http http = story.http;

  private static NewReference sheet(String location, String sha256, String vendorVersion) {
    return new NewReference(
        "Reserve sheet of 2026",
        location,
        sha256,
        vendorVersion,
        Map.of("builtBy", "the second actuary", "from", "triangle of 2025"),
        List.of(new ModelVersion.Field("triangle", "number", null)),
        null);
  }

  private static String versions(String model) {
    return "/api/v1/models/" + model + "/versions";
  }

  private void register(String model) {
    http.post(
        "dana",
        "/api/v1/models",
        new NewModel(model, "", "spreadsheet", 3, "reserves", List.of(), "", "", "", "", ""),
        Model.class);
  }

  @Test
  void theSameFactsGiveTheSameVersionAndOthersAnother() {
    register("referred");
    ModelVersion first =
        http.post("dana", versions("referred"), sheet(SHEET, DIGEST, null), ModelVersion.class);
    NewReference again = sheet(" " + SHEET, DIGEST.toUpperCase(), "");

    assertThat(http.post("devi", versions("referred"), again, ModelVersion.class)).isEqualTo(first);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.createdBy()).isEqualTo("dana");
    assertThat(first.artifacts()).isEmpty();
    assertThat(first.inputs()).extracting(ModelVersion.Field::name).containsExactly("triangle");
    assertThat(first.provenance())
        .containsEntry("origin", "kept elsewhere")
        .containsEntry("location", SHEET)
        .containsEntry("sha256", DIGEST)
        .containsEntry("told.builtBy", "the second actuary");
    NewReference other = sheet(SHEET, null, "2026-03");
    assertThat(http.post("dana", versions("referred"), other, ModelVersion.class).number())
        .isEqualTo(2);
    String trail =
        Http.ok(http.send("aude", "GET", "/api/v1/audit?subject=model/referred/1", null, null));
    assertThat(trail).containsOnlyOnce("version-created").contains(SHEET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "location|''|where the version is kept",
        "location|javascript:alert(1)|scheme 'javascript'",
        "location|data:text/html,hushed|scheme 'data'",
        "location|<script>hushed</script>|neither an address nor a name",
        "location|https:///hushed|names no server",
        "location|https://me:hushed@vendor.example/score|holds a user or a query",
        "location|https://vendor.example/score?sig=hushed|holds a user or a query",
        "sha256|hushed|no SHA-256",
        "sha256|''|Neither a digest nor the vendor's version",
        "what|' '|not said what",
        "fact|password|which everybody could read",
        "fact|ssh key|name of the provenance",
      })
  void whatCannotBeEnteredIsRefusedByName(String field, String value, String told) {
    register("refused");
    Map<String, Object> body = new LinkedHashMap<>(Json.map(Json.write(sheet(SHEET, DIGEST, ""))));
    if (field.equals("fact")) {
      body.put("provenance", Map.of(value, "hushed"));
    } else {
      body.put(field, value);
    }
    refused(http.post("dana", versions("refused"), body), told);
  }

  @Test
  void whatIsTooLongOrOfNobodyWhoMayIsRefused() {
    register("refused");
    String path = versions("refused");
    refused(http.post("dana", path, sheet("s3://a/" + "x".repeat(2_000), DIGEST, "")), "2007");
    refused(http.post("dana", path, sheet("a.xlsx", "", "x".repeat(201))), "not usable");
    Map<String, Object> body = new LinkedHashMap<>(Json.map(Json.write(sheet(SHEET, DIGEST, ""))));
    body.put("provenance", Map.of());
    refused(http.post("dana", path, body), "0 values");
    body.put("provenance", Map.of("builtBy", "x".repeat(1_001)));
    refused(http.post("dana", path, body), "'builtBy'");
    for (String who : List.of("omar", "vera", "arne")) {
      Problem foreign = Http.problem(http.post(who, path, sheet(SHEET, DIGEST, "")));
      assertThat(foreign.code()).isEqualTo(ProblemCodes.FORBIDDEN);
    }
    Problem nowhere = Http.problem(http.post("dana", versions("nobody"), sheet(SHEET, DIGEST, "")));
    assertThat(nowhere.code()).isEqualTo(ProblemCodes.NOT_FOUND);
    assertThat(http.list("omar", path, ModelVersion.class)).isEmpty();
  }

  private static void refused(HttpResponse<String> answer, String told) {
    Problem problem = Http.problem(answer);
    assertThat(problem.code()).isEqualTo(ProblemCodes.BAD_REQUEST);
    assertThat(problem.detail()).contains(told);
    assertThat(problem.hint()).isNotBlank();
    assertThat(answer.body()).doesNotContain("hushed");
  }

  @ParameterizedTest
  @CsvSource({
    "sheet.xlsx",
    "shared/reserves/sheet 2026.xlsx",
    "team/model:3",
    "oci://registry.example/model:3",
    "git+ssh://git@host.example/team/model#v3",
    "file:///srv/models/model.bin",
    "https://vendor.example/scores/4"
  })
  void addressesReferencesAndNamesOfFilesArePlaces(String location) {
    register("placed");
    ModelVersion version =
        http.post("dana", versions("placed"), sheet(location, DIGEST, ""), ModelVersion.class);
    assertThat(version.provenance()).containsEntry("location", location);
  }

  /** A shadow becomes nothing, a canary is champion at once: nobody here shares the traffic. */
  @Test
  void aReleaseElsewhereIsRecordedAndNothingIsServedHere() {
    register("released");
    ModelVersion version =
        http.post("dana", versions("released"), sheet(SHEET, DIGEST, ""), ModelVersion.class);
    Sketch sketch = new Sketch("released");
    deploy(sketch, "shadow", DeployStrategy.SHADOW);
    CanaryShare all = NEW.createCanaryShare();
    all.setShare(100);
    all.setMinimumRequests(100);
    deploy(sketch, "canary", DeployStrategy.CANARY).getShares().add(all);
    DocumentStep file = sketch.then(NEW.createDocumentStep(), "file");
    file.setKind(DocumentKind.TECHNICAL_FILE);
    sketch.then(NEW.createDocumentStep(), "card");
    PackageStep pack = sketch.then(NEW.createPackageStep(), "pack");
    pack.getFormats().add(PackageFormat.ONNX);
    String definition = story.deploy(sketch.archive()).id();
    NewRun order = new NewRun(definition, null, "released", Map.of(), Map.of(), version.number());
    String run = http.post("dana", "/api/v1/runs", order, Run.class).id();

    Run.Step failed = story.reaches(run, "pack", "failed");

    assertThat(failed.message()).contains("kept elsewhere", "nothing to pack");
    Run now = story.run(run);
    assertThat(Story.step(now, "shadow").results())
        .containsEntry("share", "0")
        .containsEntry("releasedElsewhere", SHEET);
    assertThat(Story.step(now, "canary").results()).containsEntry("share", "100");
    Traffic traffic = http.get("omar", "/api/v1/models/released/traffic", Traffic.class);
    assertThat(traffic.shares()).containsExactly(new Traffic.Share(1, "champion", 100));
    assertThat(traffic.snapshots()).extracting(Traffic.Snapshot::name).contains("before-canary");
    Problem asked = Http.problem(http.post("omar", "/v2/models/released/infer", row()));
    assertThat(asked.code()).isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(asked.detail()).contains("served elsewhere", SHEET);
    assertThat(Http.ok(http.send("omar", "GET", "/v2/models/released/ready", null, null)))
        .contains("false");
    assertThat(document("released", "technical-file"))
        .contains("elsewhere, at " + SHEET, DIGEST, "the second actuary");
    assertThat(document("released", "card"))
        .contains(SHEET, DIGEST, "Reserve sheet of 2026", "the second actuary")
        .contains("was told, not looked at", "The version has not been tested.");
    assertThat(http.get("omar", versions("released") + "/1/lineage", Lineage.class).nodes())
        .anyMatch(node -> node.label().equals(SHEET) && node.detail().equals(DIGEST));
    http.post("omar", "/api/v1/runs/" + run + "/cancel", Map.of("reason", "enough was seen"));
  }

  @Test
  void itLivesFromItsRequestToItsRetirement() {
    Sketch sketch = new Sketch("bought");
    Role validator = sketch.role("validator", "validator");
    sketch.then(NEW.createRegisterStep(), "register");
    sketch.then(NEW.createTaskStep(), "collect").setRole(validator);
    sketch.then(NEW.createDocumentStep(), "card");
    ApprovalStep approval = sketch.then(NEW.createApprovalStep(), "approve");
    approval.getApprovers().add(validator);
    approval.getRequiredEvidence().add("model-card");
    for (String other : List.of("reject", "approve-with-conditions")) {
      Node end = sketch.put(NEW.createEndNode(), other);
      sketch.go(approval, end, TransitionKind.NORMAL, other);
    }
    sketch.approves(approval);
    deploy(sketch, "release", DeployStrategy.ALL_AT_ONCE);
    sketch.then(NEW.createMonitorStep(), "monitor").getMonitors().add(loss(sketch));
    WaitNode operation = sketch.then(NEW.createWaitNode(), "operate");
    operation.setKind(WaitKind.EVENT);
    operation.setEvent("over");
    sketch.then(NEW.createRetireStep(), "retire");
    Run run = SHARED.run(sketch);
    String path = versions("bought");

    story.reaches(run.id(), "collect", "waiting");
    http.post("dana", path + "?run=" + run.id(), sheet("vendor", "", "4"), ModelVersion.class);
    for (String task : List.of("collect", "approve")) {
      story.reaches(run.id(), task, "waiting");
      Approval open = story.approvalOf(run.id(), "vera", task);
      story.vote("vera", open, Story.approve(open));
    }
    story.reaches(run.id(), "operate", "waiting");
    assertThat(http.get("omar", path + "/1", ModelVersion.class).standing()).isEqualTo("champion");
    assertThat(http.get("omar", path + "/1", ModelVersion.class).approvals())
        .extracting(ModelVersion.Decision::by, ModelVersion.Decision::outcome)
        .containsExactly(tuple("vera", "approve"));
    http.post("omar", "/api/v1/runs/" + run.id() + "/events/over", null, Run.class);
    story.reaches(run.id(), "end", "completed");

    assertThat(http.get("omar", path + "/1", ModelVersion.class).standing()).isEqualTo("retired");
    assertThat(Story.step(story.run(run.id()), "monitor").results()).containsEntry("monitors", "1");
  }

  private static Monitor loss(Sketch sketch) {
    Kpi loss = NEW.createKpi();
    loss.setId("loss");
    loss.setName("Loss");
    loss.setKind(MetricKind.LOSS);
    loss.setDirection(MetricDirection.LOWER_IS_BETTER);
    loss.setOwner("Head of lending");
    sketch.lifecycle.getMetrics().add(loss);
    Monitor monitor = NEW.createMonitor();
    monitor.setId("m-loss");
    monitor.setMetric(loss);
    monitor.setWindow("P90D");
    monitor.setWarning(0.02);
    monitor.setCritical(0.04);
    monitor.getActions().add(MonitorAction.ALERT);
    return monitor;
  }

  private static DeployStep deploy(Sketch sketch, String id, DeployStrategy strategy) {
    DeployStep step = sketch.then(NEW.createDeployStep(), id);
    step.setStrategy(strategy);
    step.setSnapshot("before-" + id);
    return step;
  }

  private static Map<String, Object> row() {
    return Map.of(
        "inputs",
        List.of(
            Map.of(
                "name", "triangle", "datatype", "FP64", "shape", List.of(1), "data", List.of(1))));
  }

  private String document(String model, String kind) {
    return Http.ok(http.send("omar", "GET", versions(model) + "/1/" + kind, null, null));
  }
}
