package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.api.Approval;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.Model;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.NewModel;
import org.orrery.api.NewReference;
import org.orrery.api.NewRun;
import org.orrery.api.Run;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.server.Json;
import org.orrery.server.MovableClock;

/** The server takes every pattern as it is delivered, warns of nothing, and runs them. */
class PatternsTest {
  private static final Path FOLDER = Path.of("../../samples/patterns");
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  private final Http http = SharedServer.get().story.http;

  /** Those that are called stand before those that call. */
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".lifecycle"))
          .sorted(
              java.util.Comparator.comparing((String name) -> calls(name)).thenComparing(n -> n))
          .toList();
    }
  }

  private static boolean calls(String name) {
    return Elements.nodes(pattern(name)).stream().anyMatch(SubLifecycleStep.class::isInstance);
  }

  private static Lifecycle pattern(String name) {
    try {
      return LifecycleFiles.load(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static byte[] archive(Lifecycle drawing) throws Exception {
    LocalDate day = LocalDate.ofInstant(MovableClock.START, ZoneOffset.UTC);
    return Compiler.compile(drawing, day).archive();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isDeployed(String name) throws Exception {
    Lifecycle drawing = pattern(name);
    byte[] archive = archive(drawing);
    DeploymentPreview preview =
        Json.read(
            Http.ok(
                http.send("arne", "POST", DEPLOYMENTS + "/preview", archive, "application/zip")),
            DeploymentPreview.class);
    assertThat(preview.findings()).isEmpty();

    Definition definition = SharedServer.get().story.deploy(archive);
    assertThat(definition.lifecycle()).isEqualTo(drawing.getId());
    assertThat(definition.proof())
        .isNotEmpty()
        .extracting(Definition.Verdict::verdict)
        .isSubsetOf("holds", "exempted");
  }

  /** Workers and people take members of tier 3 from the first step to the last. */
  @ParameterizedTest
  @CsvSource({"10000, false", "50000, true"})
  void aFamilyRunsFromItsRequestToItsRetirement(String largest, boolean watched) throws Exception {
    Lifecycle drawing = pattern("lending-family.lifecycle");
    Story story = SharedServer.get().story;
    String model = "lending-" + largest;
    Map<String, String> values = Map.of("tier", "3", "region", "EU", "largest", largest);
    NewRun order =
        new NewRun(
            story.deploy(archive(drawing)).id(), null, model, Map.of("loans", loans()), values);
    String run = http.post("dana", "/api/v1/runs", order, Run.class).id();

    Run ended =
        await()
            .atMost(Duration.ofMinutes(4))
            .pollInterval(Duration.ofMillis(200))
            .until(() -> goOn(run), now -> now.state().equals("completed"));

    assertThat(ended.end()).isEqualTo("retired");
    assertThat(ended.steps())
        .extracting(Run.Step::element)
        .contains("train", "test", "approve-release", "deploy", "monitor", "retire")
        .doesNotContain("second-test", "audit-look", "tell-authority", "investigate");
    assertThat(Story.step(ended, "watch-closely") != null).isEqualTo(watched);
    assertThat(http.get("omar", "/api/v1/models/" + model, Model.class).champion()).isNull();
    ModelVersion version =
        http.get("omar", "/api/v1/models/" + model + "/versions/1", ModelVersion.class);
    assertThat(version.standing()).isEqualTo("retired");
    assertThat(version.measurements())
        .extracting(ModelVersion.Measurement::metric, ModelVersion.Measurement::passed)
        .containsExactly(tuple("auc", true), tuple("ratio", true));
  }

  /** What is reported of a sheet decides on it, and its release is recorded here. */
  @Test
  void aSheetThatIsKeptElsewhereRunsFromItsRequestToItsRetirement() throws Exception {
    Story story = SharedServer.get().story;
    String model = "/api/v1/models/kept-sheet";
    NewModel facts =
        new NewModel("kept-sheet", "", "spreadsheet", 3, "", List.of(), "", "", "", "", "");
    http.post("dana", "/api/v1/models", facts, Model.class);
    NewReference sheet =
        new NewReference(
            "Sheet", "reserves.xlsx", "ab".repeat(32), "", Map.of("builtBy", "Ada"), null, null);
    http.post("dana", model + "/versions", sheet, ModelVersion.class);
    String definition = story.deploy(archive(pattern("reserve-sheet.lifecycle"))).id();
    NewRun order = new NewRun(definition, null, "kept-sheet", Map.of(), Map.of(), 1);
    String run = http.post("dana", "/api/v1/runs", order, Run.class).id();
    NewMeasurement rebuilt =
        new NewMeasurement("deviation", 0.25, MovableClock.START, 12L, "rebuild of March", null);
    Http.ok(http.post("vera", model + "/versions/1/measurements", rebuilt));

    Run ended =
        await()
            .atMost(Duration.ofMinutes(4))
            .pollInterval(Duration.ofMillis(200))
            .until(() -> goOn(run), now -> now.state().equals("completed"));

    assertThat(ended.end()).isEqualTo("retired");
    assertThat(ended.steps())
        .extracting(Run.Step::element)
        .contains("test", "document", "approve-release", "deploy", "monitor", "retire")
        .doesNotContain("investigate");
    ModelVersion version = http.get("omar", model + "/versions/1", ModelVersion.class);
    assertThat(version.standing()).isEqualTo("retired");
    assertThat(version.measurements())
        .extracting(ModelVersion.Measurement::metric, ModelVersion.Measurement::value)
        .containsExactly(tuple("deviation", 0.25));
  }

  /** Does what a run waits for people to do, and tells how it stands. */
  private Run goOn(String id) {
    Run run = SharedServer.get().story.run(id);
    assertThat(run.steps()).noneMatch(step -> step.state().equals("failed") && step.left() == null);
    for (Approval open : http.list("vera", "/api/v1/approvals?state=open", Approval.class)) {
      if (open.run().equals(id)) {
        assertThat(List.of("vera", "devi", "omar"))
            .as(open.element())
            .anyMatch(who -> votes(who, open));
      }
    }
    Run.Step operation = Story.step(run, "in-operation");
    if (operation != null && operation.left() == null) {
      http.post("omar", "/api/v1/runs/" + id + "/events/retirement-requested", null);
    }
    return run;
  }

  private boolean votes(String who, Approval open) {
    String votes = "/api/v1/approvals/" + open.id() + "/votes";
    return http.post(who, votes, Story.approve(open)).statusCode() < 300;
  }

  /** Loans whose default two of their numbers tell, and the age of who asks does not. */
  private String loans() {
    Random random = new Random(3);
    StringBuilder csv = new StringBuilder("income,debt,age,default\n");
    for (int i = 0; i < 4_000; i++) {
      double income = random.nextGaussian();
      double debt = random.nextGaussian();
      boolean defaults = debt - income + 0.5 * random.nextGaussian() > 0;
      csv.append(
          "%s,%s,%d,%d\n".formatted(income, debt, 18 + random.nextInt(14), defaults ? 1 : 0));
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return Json.map(
            Http.ok(http.send("dana", "POST", "/api/v1/datasets?name=loans", bytes, "text/csv")))
        .get("sha256")
        .toString();
  }
}
