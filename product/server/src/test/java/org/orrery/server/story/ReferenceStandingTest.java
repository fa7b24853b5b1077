package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.api.Approval;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Promotion;
import org.orrery.api.Rollback;
import org.orrery.api.Run;
import org.orrery.api.Traffic;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.CanaryShare;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.DeployStrategy;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TransitionKind;

/** Who is champion among versions that are kept elsewhere is recorded; nothing is served here. */
class ReferenceStandingTest {
  private static final SharedServer SHARED = SharedServer.get();
  private static int models;

  private final Story story = SHARED.story;
  private final Http http = story.http;
  private String model;

  @BeforeEach
  void enterTwoVersions() {
    model = "standing-" + ++models;
    http.post(
        "dana",
        "/api/v1/models",
        new NewModel(model, "", "vendor", 3, "", List.of(), "", "", "", "", ""),
        Model.class);
    for (String edition : List.of("3", "4")) {
      NewReference bought =
          new NewReference(
              "Score", "bureau", null, edition, Map.of("builtBy", "bureau"), null, null);
      http.post("dana", path("versions"), bought, ModelVersion.class);
    }
  }

  private String path(String rest) {
    return "/api/v1/models/" + model + "/" + rest;
  }

  @Test
  void promotionAndRollbackAreRecorded() {
    Sketch sketch = new Sketch(model);
    approve(sketch);
    sketch.then(NEW.createDeployStep(), "deploy").setSnapshot("before-3");
    run(sketch, 1);
    Promotion next = new Promotion(2, "The bureau has changed over.", "before-4");
    Problem unapproved = Http.problem(http.post("omar", path("promote"), next));
    assertThat(unapproved.code()).isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(unapproved.hint()).contains("approved");
    Sketch second = new Sketch(model + "-again");
    approve(second);
    second.then(NEW.createPromoteStep(), "promote").setSnapshot("before-4");
    run(second, 2);

    assertThat(shares()).containsExactly(new Traffic.Share(2, "champion", 100));
    assertThat(standings()).containsExactly("retired", "champion");
    Map<String, Object> income =
        Map.of("name", "income", "datatype", "FP64", "shape", List.of(1), "data", List.of(1));
    Map<String, Object> row = Map.of("inputs", List.of(income));
    Problem asked = Http.problem(http.post("omar", "/v2/models/" + model + "/infer", row));
    assertThat(asked.code()).isEqualTo(ProblemCodes.WRONG_STATE);
    assertThat(asked.detail()).contains("served elsewhere");

    Rollback back = new Rollback("before-4", "The new score is late.");
    http.post("omar", path("rollback"), back, Traffic.class);
    assertThat(shares()).containsExactly(new Traffic.Share(1, "champion", 100));
    assertThat(standings()).containsExactly("champion", "retired");
    Problem retired = Http.problem(http.post("omar", path("promote"), next));
    assertThat(retired.hint()).contains("candidate or challenger");
  }

  @Test
  void anApprovedVersionIsPromotedByHand() {
    Sketch sketch = new Sketch(model);
    approve(sketch);
    run(sketch, 2);

    Promotion first = new Promotion(2, "It is in service at the bureau.", null);
    Traffic traffic = http.post("omar", path("promote"), first, Traffic.class);

    assertThat(traffic.shares()).containsExactly(new Traffic.Share(2, "champion", 100));
    assertThat(standings()).containsExactly("candidate", "champion");
  }

  /** A version that is served here cannot share what does not come here. */
  @Test
  void nothingIsServedBesideAChampionThatIsKeptElsewhere() throws Exception {
    Sketch sketch = new Sketch(model);
    sketch.then(NEW.createDeployStep(), "deploy").setSnapshot("before");
    run(sketch, 1);
    byte[] rules =
        ReferenceStandingTest.class.getResourceAsStream("fraud-rules.dmn").readAllBytes();
    String versions = path("versions") + "?positive=1&target=fraud";
    Http.ok(http.send("dana", "POST", versions, rules, "application/dmn+xml"));
    for (DeployStrategy strategy : List.of(DeployStrategy.SHADOW, DeployStrategy.CANARY)) {
      Sketch beside = new Sketch(model + "-" + strategy.getLiteral());
      DeployStep deploy = beside.then(NEW.createDeployStep(), "beside");
      deploy.setStrategy(strategy);
      deploy.setSnapshot("beside");
      if (strategy == DeployStrategy.CANARY) {
        share(deploy, 10);
        share(deploy, 100);
      }
      String run = start(beside, 3);
      assertThat(story.reaches(run, "beside", "failed").message())
          .contains("Champion 1 is kept elsewhere", "all at once");
    }
    assertThat(shares()).containsExactly(new Traffic.Share(1, "champion", 100));
  }

  private static void share(DeployStep deploy, double percent) {
    CanaryShare share = NEW.createCanaryShare();
    share.setShare(percent);
    share.setMinimumRequests(10);
    deploy.getShares().add(share);
  }

  private void approve(Sketch sketch) {
    Role validator = sketch.role("validator", "validator");
    ApprovalStep approval = sketch.then(NEW.createApprovalStep(), "approve");
    approval.getApprovers().add(validator);
    for (String other : List.of("reject", "approve-with-conditions")) {
      Node end = sketch.put(NEW.createEndNode(), other);
      sketch.go(approval, end, TransitionKind.NORMAL, other);
    }
    sketch.approves(approval);
  }

  private String start(Sketch sketch, int version) {
    String definition = story.deploy(sketch.archive()).id();
    NewRun order = new NewRun(definition, null, model, Map.of(), Map.of(), version);
    return http.post("dana", "/api/v1/runs", order, Run.class).id();
  }

  /** Runs it to its end; vera approves. */
  private void run(Sketch sketch, int version) {
    boolean asks =
        sketch.lifecycle.getStages().getFirst().getNodes().stream()
            .anyMatch(ApprovalStep.class::isInstance);
    String run = start(sketch, version);
    if (asks) {
      story.reaches(run, "approve", "waiting");
      Approval open = story.approvalOf(run, "vera", "approve");
      story.vote("vera", open, Story.approve(open));
    }
    story.reaches(run, "end", "completed");
  }

  private List<Traffic.Share> shares() {
    return http.get("omar", path("traffic"), Traffic.class).shares();
  }

  private List<String> standings() {
    return http.list("omar", path("versions"), ModelVersion.class).stream()
        .sorted(java.util.Comparator.comparing(ModelVersion::number))
        .map(ModelVersion::standing)
        .toList();
  }
}
