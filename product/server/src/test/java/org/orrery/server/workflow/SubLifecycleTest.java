package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.Approval;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.Setting;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.orrery.server.story.Http;
import org.orrery.server.story.Story;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A life cycle within another: bindings, versions, and ends in both directions. */
class SubLifecycleTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path data;

  private Story story;
  private TestServer server;

  @Test
  void parentAndChildShareTheirEnds() {
    try (TestServer started = TestServer.start(data, List.of())) {
      server = started;
      story = new Story(new Http(server.url()), data);
      assertThat(refusal(parent(Map.of(), null)).detail()).contains("'child'", "is not deployed");
      story.deploy(SmallDrawings.archive(child("1.0.0")));
      story.deploy(SmallDrawings.archive(child("2.0.0")));
      badCallsAreRefused();
      story.deploy(
          SmallDrawings.archive(
              parent(Map.of("limit", "12", "region", "parameter:market"), "1.0.0")));
      aCallThatLeadsBackIsRefused();
      theChildsCancellationFailsTheStep();
      theParentsCancellationCancelsTheChild();
      aChildsEndEndsTheStep();
    }
  }

  private void badCallsAreRefused() {
    assertThat(refusal(parent(Map.of(), null)).detail()).contains("'limit'", "has no value");
    assertThat(refusal(parent(Map.of("limit", "many"), null)).detail()).contains("'limit'");
    assertThat(refusal(parent(Map.of("limit", "1", "colour", "red"), null)).detail())
        .contains("no parameter 'colour'");
    assertThat(refusal(parent(Map.of("limit", "1", "region", "XX"), null)).detail())
        .contains("'XX'");
    assertThat(refusal(parent(Map.of("limit", "parameter:market"), null)).detail())
        .contains("'market'");
    assertThat(refusal(parent(Map.of("limit", "parameter:none"), null)).detail())
        .contains("no parameter 'none'");
    assertThat(refusal(parent(Map.of("limit", "1"), "3.0.0")).detail()).contains("3.0.0");
  }

  /** Nothing in the drawing itself shows it: the server knows what the parent calls. */
  private void aCallThatLeadsBackIsRefused() {
    Lifecycle back = child("3.0.0");
    call(back, "parent", Map.of(), null);
    Problem problem = refused(back);
    assertThat(problem.code()).isEqualTo(ProblemCodes.UNPROVEN);
    assertThat(problem.detail()).contains("child → parent → child");
  }

  private Problem refusal(Lifecycle drawing) {
    Problem problem = refused(drawing);
    assertThat(problem.code()).isEqualTo(ProblemCodes.CALL_UNFIT);
    return problem;
  }

  private Problem refused(Lifecycle drawing) {
    return Http.problem(
        story.http.send(
            "arne",
            "POST",
            "/api/v1/deployments",
            SmallDrawings.archive(drawing),
            "application/zip"));
  }

  private Run start() {
    Run run =
        story.http.post(
            "dana",
            "/api/v1/runs",
            new NewRun(null, "parent", null, Map.of(), Map.of("market", "UK")),
            Run.class);
    story.reaches(run.id(), "classify-risk", "waiting");
    classify(run);
    return run;
  }

  private void classify(Run run) {
    Approval task =
        story.http.list("vera", "/api/v1/approvals?state=open", Approval.class).stream()
            .filter(approval -> approval.run().equals(run.id()))
            .findFirst()
            .orElseThrow();
    story.vote("vera", task, Story.approve(task));
  }

  private Run childOf(Run parent) {
    return await()
        .atMost(PATIENCE)
        .until(() -> children(parent), children -> !children.isEmpty())
        .getFirst();
  }

  private List<Run> children(Run parent) {
    return story.http.list("omar", "/api/v1/runs", Run.class).stream()
        .filter(run -> parent.id().equals(run.parent()))
        .toList();
  }

  private void theChildsCancellationFailsTheStep() {
    Run parent = start();
    Run child = childOf(parent);
    assertThat(child.definition()).as("the pinned version").isEqualTo("child-1");
    assertThat(child.startedBy()).isEqualTo("dana");
    assertThat(
            server
                .bean(JdbcClient.class)
                .sql("select parameters from run where id = ?")
                .params(child.id())
                .query(String.class)
                .single())
        .contains("\"limit\":\"12\"", "\"region\":\"UK\"");
    story.reaches(child.id(), "classify-risk", "waiting");
    story.reaches(parent.id(), "call", "waiting");
    cancel(child);
    story.reaches(parent.id(), "mend", "waiting");
    Run.Step call = Story.step(story.run(parent.id()), "call");
    assertThat(call.state()).isEqualTo("failed");
    assertThat(call.message()).contains(child.id(), "cancelled");
    assertThat(children(parent)).hasSize(1);
  }

  private void theParentsCancellationCancelsTheChild() {
    Run parent = start();
    Run child = childOf(parent);
    cancel(parent);
    await().atMost(PATIENCE).until(() -> story.run(child.id()).state().equals("cancelled"));
    assertThat(story.run(parent.id()).state()).isEqualTo("cancelled");
  }

  private void aChildsEndEndsTheStep() {
    Run parent = start();
    Run child = childOf(parent);
    story.reaches(child.id(), "classify-risk", "waiting");
    aPreviewTellsWhereRunsStay(parent, child);
    classify(child);
    Run.Step call = story.reaches(parent.id(), "call", "completed");
    assertThat(call.results()).containsEntry("run", child.id()).containsEntry("end", "retired");
  }

  private void aPreviewTellsWhereRunsStay(Run parent, Run child) {
    assertThat(preview(child("3.0.0")).running())
        .filteredOn(landing -> landing.run().equals(child.id()))
        .singleElement()
        .satisfies(
            landing -> {
              assertThat(landing.number()).as("not the newest").isEqualTo(1);
              assertThat(landing.elements()).containsExactly("classify-risk");
              assertThat(landing.where()).isEqualTo("Classify risk");
              assertThat(landing.state()).isEqualTo("waiting");
            });
    assertThat(preview(child("3.0.0")).running())
        .extracting(DeploymentPreview.Landing::run)
        .doesNotContain(parent.id());
  }

  private DeploymentPreview preview(Lifecycle drawing) {
    return Json.read(
        Http.ok(
            story.http.send(
                "arne",
                "POST",
                "/api/v1/deployments/preview",
                SmallDrawings.archive(drawing),
                "application/zip")),
        DeploymentPreview.class);
  }

  private void cancel(Run run) {
    Http.ok(
        story.http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", Map.of("reason", "trial")));
  }

  /** A life cycle that is over for the region UK as soon as the risk is classified. */
  private static Lifecycle child(String version) {
    Lifecycle drawing = SmallDrawings.policy("child");
    drawing.setVersion(version);
    drawing.getParameters().add(parameter("limit", ValueType.NUMBER, null));
    Parameter region = parameter("region", ValueType.ENUMERATION, "EU");
    region.getAllowedValues().addAll(List.of("EU", "UK", "US"));
    drawing.getParameters().add(region);
    Node register = SmallDrawings.node(drawing, "register");
    register.getOutgoing().getFirst().setKind(TransitionKind.DEFAULT);
    Condition condition = SmallDrawings.FACTORY.createCondition();
    condition.setOperand(region);
    condition.getValues().add("UK");
    SmallDrawings.transition(
        drawing,
        register,
        SmallDrawings.node(drawing, "retire"),
        transition -> {
          transition.setKind(TransitionKind.CONDITIONAL);
          transition.getConditions().add(condition);
        });
    return drawing;
  }

  private static Parameter parameter(String id, ValueType type, String value) {
    Parameter parameter = SmallDrawings.FACTORY.createParameter();
    parameter.setId(id);
    parameter.setType(type);
    parameter.setDefaultValue(value);
    return parameter;
  }

  /** A life cycle that calls the child first. */
  private static Lifecycle parent(Map<String, String> bindings, String version) {
    Lifecycle drawing = SmallDrawings.policy("parent");
    Parameter market = parameter("market", ValueType.ENUMERATION, "EU");
    market.getAllowedValues().addAll(List.of("EU", "UK"));
    drawing.getParameters().add(market);
    call(drawing, "child", bindings, version);
    return drawing;
  }

  private static void call(
      Lifecycle drawing, String other, Map<String, String> bindings, String version) {
    SubLifecycleStep call = SmallDrawings.FACTORY.createSubLifecycleStep();
    call.setId("call");
    call.setRole(drawing.getRoles().getFirst());
    call.setLifecycle(other);
    call.setVersion(version);
    bindings.forEach(
        (key, value) -> {
          Setting binding = SmallDrawings.FACTORY.createSetting();
          binding.setKey(key);
          binding.setValue(value);
          call.getBindings().add(binding);
        });
    SmallDrawings.stage(drawing, "policy-intake").getNodes().add(call);
    Node classify = SmallDrawings.node(drawing, "classify-risk");
    classify.getOutgoing().getFirst().setSource(call);
    SmallDrawings.transition(drawing, classify, call, t -> {});
    SmallDrawings.failure(drawing, call, SmallDrawings.node(drawing, "mend"));
  }
}
