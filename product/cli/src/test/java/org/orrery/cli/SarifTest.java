package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.RuleInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code validate} writes, against the schema of SARIF 2.1.0 and what that cannot demand. */
@ResourceLock("System.in")
class SarifTest {
  private static final JsonSchema SCHEMA = schema();

  @TempDir private Path folder;

  @BeforeEach
  void draw() throws IOException {
    String sample = Files.readString(Ran.CREDIT_RISK);
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(
        folder.resolve("deep/not so good.lifecycle"),
        sample.replaceAll("quorum=\"2\"", "quorum=\"9\""));
    Files.writeString(folder.resolve("cut.lifecycle"), sample.substring(0, 3000));
    Files.writeString(folder.resolve("good.lifecycle"), sample);
  }

  @Test
  void filesThatCannotBeReadAreNotificationsWhereAllMembersAreAsked() {
    Ran ran = Ran.of("validate", folder, "--all-members", "--format", "sarif");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("cut.lifecycle");
    assertThat(SCHEMA.validate(ran.out(), InputFormat.JSON)).isEmpty();
    JsonNode run = JsonMapper.shared().readTree(ran.out()).at("/runs/0");
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
    JsonNode told = run.at("/invocations/0/toolExecutionNotifications");
    assertThat(told.size()).isEqualTo(1);
    assertThat(told.at("/0/locations/0/physicalLocation/artifactLocation/uri").asString())
        .endsWith("cut.lifecycle");
    assertThat(told.at("/0/message/text").asString()).isNotBlank();
    assertThat(run.get("results").toString()).contains("not%20so%20good");
  }

  @Test
  void theReportIsSarif() {
    Ran ran = Ran.of("validate", folder, "--format", "sarif");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(SCHEMA.validate(ran.out(), InputFormat.JSON)).isEmpty();
    String wrong = ran.out().replace("\"level\" : \"error\"", "\"level\" : \"fatal\"");
    assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    JsonNode log = JsonMapper.shared().readTree(ran.out());
    assertThat(log.get("version").asString()).as("3.13.2").isEqualTo("2.1.0");
    assertThat(URI.create(log.get("$schema").asString()).isAbsolute()).as("3.13.3").isTrue();
    JsonNode run = log.get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertThat(driver.get("name").asString()).as("3.19.8").isNotEmpty();
    for (JsonNode rule : driver.get("rules")) {
      assertThat(rule.get("id").asString()).as("3.49.3").isNotEmpty().doesNotContain(" ");
      if (rule.has("helpUri")) {
        assertThat(URI.create(rule.get("helpUri").asString()).isAbsolute()).isTrue();
      }
    }
    assertThat(run.get("results").size()).isGreaterThan(1);
    for (JsonNode result : run.get("results")) {
      check(result, driver);
    }
    assertThat(ran.out()).contains("not%20so%20good.lifecycle", "cut.lifecycle");
    assertThat(ran.out()).doesNotContain("/good.lifecycle");
  }

  private static JsonSchema schema() {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(JsonNode result, JsonNode driver) {
    assertThat(result.get("message").get("text").asString()).as("3.27.11").isNotBlank();
    assertThat(Set.of("none", "note", "warning", "error"))
        .as("3.27.10")
        .contains(result.get("level").asString());
    JsonNode rule = driver.get("rules").get(result.get("ruleIndex").asInt());
    assertThat(rule.get("id").asString()).as("3.27.6").isEqualTo(result.get("ruleId").asString());
    JsonNode physical = result.get("locations").get(0).get("physicalLocation");
    String uri = physical.get("artifactLocation").get("uri").asString();
    assertThat(URI.create(uri).getPath()).as("3.4.3").endsWith(".lifecycle");
    if (physical.has("region")) {
      assertThat(physical.get("region").get("startLine").asInt()).as("3.30.5").isPositive();
    }
  }

  /** A host steps through the run, and a program reads it as ids. */
  @Test
  void theRunThatShowsAProblemIsToldElementByElement() throws IOException {
    Lifecycle drawing = LifecycleFiles.load(Ran.CREDIT_RISK);
    drawing.getTransitions().stream()
        .filter(way -> way.getSource().getId().equals("approve-release"))
        .filter(way -> "reject".equals(way.getOutcome()))
        .forEach(way -> way.setTarget((Node) Elements.byId(drawing, "deploy").orElseThrow()));
    Path file =
        Files.write(folder.resolve("unapproved.lifecycle"), LifecycleFiles.toBytes(drawing));
    List<String> lines = Files.readAllLines(file);

    Ran sarif = Ran.of("validate", file, "--format", "sarif");
    JsonNode told =
        JsonMapper.shared().readTree(Ran.of("validate", file, "--format", "json").out());

    assertThat(SCHEMA.validate(sarif.out(), InputFormat.JSON)).isEmpty();
    JsonNode results = JsonMapper.shared().readTree(sarif.out()).get("runs").get(0).get("results");
    JsonNode flow =
        found(results, "ruleId").get("codeFlows").get(0).get("threadFlows").get(0).get("locations");
    List<String> passed = new ArrayList<>();
    for (JsonNode step : flow) {
      JsonNode location = step.get("location");
      String id = location.get("logicalLocations").get(0).get("name").asString();
      int line = location.get("physicalLocation").get("region").get("startLine").asInt();
      assertThat(String.join("\n", lines.subList(line - 1, line + 2)))
          .contains("id=\"" + id + "\"");
      assertThat(location.get("message").get("text").asString()).isNotBlank();
      passed.add(id);
    }
    assertThat(passed).startsWith("train").contains("approve-release").endsWith("deploy");
    JsonNode way = found(told.findValue("problems"), "rule").get("way");
    assertThat(way.get(0).get("left")).hasSize(1);
    assertThat(way.get(way.size() - 1).get("left")).isEmpty();
    assertThat(way)
        .extracting(step -> step.get("element").asString())
        .containsExactlyElementsOf(passed);
  }

  /** A host shows the help; whoever reads it there learns what nobody looked up. */
  @Test
  void theHelpOfARuleSaysWhetherItsClauseWasCompared() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("forgetful.lifecycle"),
            Files.readString(Ran.CREDIT_RISK)
                .replaceFirst("(?s)\\s+retentionClass=\"[^\"]*\"", "")
                .replace("<actions>alert</actions>", "<actions>trigger</actions>"));

    Ran ran = Ran.of("validate", file, "--on", "2028-01-01", "--format", "sarif");

    assertThat(SCHEMA.validate(ran.out(), InputFormat.JSON)).isEmpty();
    JsonNode rules =
        JsonMapper.shared()
            .readTree(ran.out())
            .get("runs")
            .get(0)
            .get("tool")
            .get("driver")
            .get("rules");
    Set<Boolean> told = new HashSet<>();
    for (JsonNode rule : rules) {
      if (rule.has("help")) {
        boolean isVerified = rule.get("properties").get("verified").asBoolean();
        told.add(isVerified);
        assertThat(rule.get("help").get("text").asString().contains(RuleInfo.UNVERIFIED))
            .as(rule.get("id").asString())
            .isNotEqualTo(isVerified);
      }
    }
    assertThat(told).containsExactlyInAnyOrder(true, false);
  }

  private static JsonNode found(JsonNode findings, String field) {
    for (JsonNode finding : findings) {
      if (finding.get(field).asString().equals("engineering.validation-path")) {
        return finding;
      }
    }
    throw new AssertionError("nothing is found in " + findings);
  }

  @Test
  void whatIsExemptedIsSuppressedWithItsJustification() {
    Path sheet = Ran.SAMPLES.resolveSibling("patterns/reserve-sheet.lifecycle");
    Ran ran = Ran.of("validate", sheet, "--on", "2026-11-25", "--format", "sarif");
    assertThat(ran.code()).isZero();
    assertThat(SCHEMA.validate(ran.out(), InputFormat.JSON)).isEmpty();
    JsonNode run = JsonMapper.shared().readTree(ran.out()).get("runs").get(0);
    List<JsonNode> suppressed = new ArrayList<>();
    for (JsonNode result : run.get("results")) {
      check(result, run.get("tool").get("driver"));
      if (result.has("suppressions")) {
        suppressed.add(result);
      }
    }
    assertThat(suppressed).hasSize(1);
    JsonNode result = suppressed.getFirst();
    assertThat(result.get("ruleId").asString()).isEqualTo("engineering.separate-duties");
    JsonNode suppression = result.get("suppressions").get(0);
    assertThat(suppression.get("kind").asString()).as("3.35.2").isEqualTo("inSource");
    assertThat(suppression.get("status").asString()).as("3.35.3").isEqualTo("accepted");
    assertThat(suppression.get("justification").asString())
        .contains("Chief actuary", "2027-12-31", "The external auditor");
  }

  @Test
  void aDrawingThatHoldsHasNoResults() {
    Ran ran = Ran.of("validate", Ran.SAMPLES, "--format", "sarif");
    assertThat(SCHEMA.validate(ran.out(), InputFormat.JSON)).isEmpty();
    JsonNode run = JsonMapper.shared().readTree(ran.out()).get("runs").get(0);
    for (JsonNode result : run.get("results")) {
      assertThat(result.get("level").asString()).isNotEqualTo("error");
    }
    assertThat(ran.code()).isZero();
  }

  @Test
  void everyFileOfAFolderIsToldEvenAfterABrokenOne() {
    Ran ran = Ran.of("validate", folder);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("cut.lifecycle: cannot be read");
    assertThat(ran.out())
        .contains("not so good.lifecycle: does not hold", "good.lifecycle: holds")
        .containsPattern("approve-release Approval 'Approve release': .+ \\[.+\\] \\(.+\\)");
  }

  @Test
  void aDrawingCanComeByTheStandardInput() throws IOException {
    InputStream real = System.in;
    String sample = Files.readString(Ran.CREDIT_RISK);
    System.setIn(new ByteArrayInputStream(sample.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Ran.of("validate", "-").out()).contains("standard input: holds");
    } finally {
      System.setIn(real);
    }
  }

  @Test
  void anEmptyFolderIsSaid(@TempDir Path empty) {
    Ran ran = Ran.of("validate", empty);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("holds no drawing");
  }

  @Test
  void shellsCompleteVerbs() {
    Ran bash = Ran.of("completion", "bash");
    assertThat(bash.code()).isZero();
    assertThat(bash.out()).contains("validate", "describe", "merge", "workbench", "--exit-code");
    assertThat(Ran.of("completion", "zsh").out()).startsWith("autoload -U +X compinit");
    assertThat(Ran.of("completion", "fish").code()).isEqualTo(2);
  }
}
