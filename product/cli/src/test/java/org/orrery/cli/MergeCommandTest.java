package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.lifecycle.format.LifecycleFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergeCommandTest {
  private static final Path BASE = Ran.STEADY;

  @TempDir private Path folder;
  private String base;
  private Path output;
  private Path conflicts;

  @BeforeEach
  void read() throws IOException {
    base = Files.readString(BASE);
    output = folder.resolve("merged one.lifecycle");
    conflicts = folder.resolve("merged one.lifecycle.conflicts");
  }

  private Path side(String name, String old, String now) throws IOException {
    return Files.writeString(folder.resolve(name), base.replace(old, now));
  }

  @Test
  void takesBothAndProvesTheResult() throws IOException {
    Path ours = side("ours", "critical=\"100.0\"", "critical=\"80.0\"");
    Path theirs = side("theirs", "name=\"Mend rules\"", "name=\"Repair rules\"");
    Files.writeString(conflicts, "of the merge before");
    Ran ran = Ran.of("merge", BASE, ours, theirs, "-o", output, "--on", "2026-11-25");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(output + ": merged; the merged drawing ", "in force on 2026-11-25: ");
    assertThat(output)
        .content()
        .isEqualTo(
            base.replace("critical=\"100.0\"", "critical=\"80.0\"")
                .replace("name=\"Mend rules\"", "name=\"Repair rules\""));
    assertThat(conflicts).doesNotExist();
  }

  @Test
  void aConflictEndsWithOneAndStandsBeside() throws IOException {
    Path ours = side("ours", "critical=\"100.0\"", "critical=\"80.0\"");
    Path theirs = side("theirs", "critical=\"100.0\"", "critical=\"90.0\"");
    Ran ran = Ran.of("merge", BASE, ours, theirs, "-o", output);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("1 conflict;");
    assertThat(conflicts)
        .hasContent(
            """
            conflict: Monitor 'Latency' (policy-latency-monitor), critical: ours was kept
              base:   100 ms
              ours:   80 ms
              theirs: 90 ms
            """);
    assertThat(LifecycleFiles.load(output).getId()).isEqualTo("credit-policy");
    JsonNode report =
        JsonMapper.shared()
            .readTree(Ran.of("merge", BASE, ours, theirs, "-o", output, "--format", "json").out());
    assertThat(report.get("conflicts").get(0).get("theirs").asString()).isEqualTo("90 ms");
    assertThat(report.get("rules").size()).isPositive();
  }

  @Test
  void whatValidateRefusesIsToldInItsWordsAndEndsWithOne() throws IOException {
    Path credit = Ran.CREDIT_RISK;
    String drawing = Files.readString(credit);
    Path ours =
        Files.writeString(
            folder.resolve("o.lifecycle"), drawing.replace("quorum=\"2\"", "quorum=\"1\""));
    Ran ran = Ran.of("merge", credit, ours, credit, "-o", output);
    Ran json = Ran.of("merge", credit, ours, credit, "-o", output, "--format", "json");
    Ran validated = Ran.of("validate", output);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(validated.code()).isEqualTo(1);
    String[] told = validated.out().split("\n");
    assertThat(told[0]).contains("one.lifecycle:", "field quorum: Each of 2 roles must approve");
    assertThat(ran.out()).contains(told[0]).contains("merged; the merged drawing does not hold; ");
    JsonNode report = JsonMapper.shared().readTree(json.out());
    assertThat(json.code()).isEqualTo(1);
    assertThat(report.get("clean").asBoolean()).isTrue();
    assertThat(report.get("holds").asBoolean()).isFalse();
    assertThat(report.get("problems").get(0).get("line").asInt()).isPositive();
  }

  @Test
  void whatTheRulesSayAboutTheResultIsTold() throws IOException {
    String monitor =
        base.substring(
            base.indexOf("      <monitors\n"),
            base.indexOf("</nodes>\n    <nodes\n        xsi:type=\"lc:WaitNode\""));
    Path ours = side("ours", monitor, "");
    Ran ran = Ran.of("merge", BASE, ours, BASE, "-o", output);
    Ran validated = Ran.of("validate", output);
    assertThat(ran.code()).isEqualTo(validated.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains("does not hold; ")
        .contains(validated.out().lines().filter(line -> line.contains("(")).toList());
  }

  @Test
  void withoutAFileItWritesToTheOutput() {
    Ran ran = Ran.of("merge", BASE, BASE, BASE);
    assertThat(ran.out()).isEqualTo(base);
    assertThat(ran.err()).contains("merged;");
  }
}
