package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Sketch.NEW;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Finding;
import org.orrery.api.NewRun;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Run;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.CallStep;
import org.orrery.lifecycle.DataCheckStep;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.server.Json;

/**
 * A fault that the server finds in a drawing is told when it is deployed; one that only the run
 * shows fails the step at once where another attempt would meet it again.
 */
class UnfitStepsTest {

  private final SharedServer shared = SharedServer.get();
  private final Http http = shared.story.http;

  @Test
  void aStepThatThisServerCannotCarryOutIsNotDeployed() {
    Sketch sketch = new Sketch("unfit");
    sketch.then(tellNobody("mail"), "it");
    byte[] archive = sketch.archive();

    Problem problem =
        Http.problem(http.send("arne", "POST", "/api/v1/deployments", archive, "application/zip"));

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo(ProblemCodes.STEP_UNFIT);
    assertThat(problem.detail()).isEqualTo("Step 'it': Nobody gets the mail.");
    assertThat(problem.hint()).contains("recipients");
    assertThat(problem.fields()).containsEntry("element", "it");
    assertThat(http.list("arne", "/api/v1/deployments", Definition.class))
        .extracting(Definition::lifecycle)
        .doesNotContain("unfit");
    assertThat(errors(archive))
        .containsExactly(new Finding("", "", "error", "it", problem.detail(), problem.hint()));
  }

  private List<Finding> errors(byte[] archive) {
    String path = "/api/v1/deployments/preview";
    List<Finding> findings =
        Json.read(
                Http.ok(http.send("arne", "POST", path, archive, "application/zip")),
                DeploymentPreview.class)
            .findings();
    assertThat(findings)
        .as("the gravest first, whoever found it")
        .extracting(Finding::severity)
        .isSortedAccordingTo(Comparator.comparing(List.of("error", "warning", "info")::indexOf))
        .contains("warning");
    return findings.stream().filter(finding -> finding.severity().equals("error")).toList();
  }

  /** What may still come right, by a champion or by the operator, is deployed. */
  static Stream<Named<Function<Sketch, AutomaticStep>>> deployable() {
    return Stream.of(
        Named.of("champion's recipe", sketch -> NEW.createRetrainStep()),
        Named.of("connector that is not configured", sketch -> call("nowhere", "/x")),
        Named.of("message to a channel", sketch -> tellNobody("hooks")),
        Named.of(
            "data without labels",
            sketch -> {
              DataCheckStep step = NEW.createDataCheckStep();
              step.setDataset(sketch.loans());
              step.getDataset().setTarget(null);
              return step;
            }));
  }

  @ParameterizedTest
  @MethodSource("deployable")
  void whatMayComeRightIsDeployed(Function<Sketch, AutomaticStep> step) {
    Sketch sketch = new Sketch("fit");
    sketch.then(step.apply(sketch), "it");
    assertThat(shared.story.deploy(sketch.archive()).lifecycle()).isEqualTo("fit");
  }

  @Test
  void aFaultThatAnotherAttemptWouldMeetAgainFailsAtOnce() {
    FraudRules.enter(http, "faulty").version(10);
    Sketch sketch = new Sketch("faulty");
    sketch.then(call("mail", null), "it");
    String definition = shared.story.deploy(sketch.archive()).id();
    NewRun order = new NewRun(definition, null, "faulty", Map.of(), Map.of(), null);
    Run run = http.post("dana", "/api/v1/runs", order, Run.class);

    Run.Step failed = shared.story.reaches(run.id(), "it", "failed");

    assertThat(failed.attempts()).isEqualTo(1);
    assertThat(failed.message()).contains("sends mail", "Name another connector in the drawing.");
    http.post("omar", "/api/v1/runs/" + run.id() + "/cancel", null, Run.class);
  }

  private static CallStep call(String connector, String path) {
    CallStep call = NEW.createCallStep();
    call.setConnector(connector);
    call.setPath(path);
    return call;
  }

  private static NotifyStep tellNobody(String channel) {
    NotifyStep tell = NEW.createNotifyStep();
    tell.setChannel(channel);
    return tell;
  }
}
