package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ResourceLock("System.in")
class DiffCommandTest {
  private static final Path POLICY = Ran.STEADY;

  @TempDir private Path folder;

  private static String sample() throws IOException {
    return Files.readString(POLICY);
  }

  private Path changed() throws IOException {
    String text = sample().replace("critical=\"100.0\"", "critical=\"80.0\"");
    return Files.writeString(folder.resolve("changed one.lifecycle"), text);
  }

  @Test
  void tellsChangesInWordsWithUnits() throws IOException {
    Ran ran = Ran.of("diff", POLICY, changed());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            changed()
                + """
                : 1 change, 0 changes in the picture
                  Monitor 'Latency' (policy-latency-monitor)
                    changed: critical: 100 ms \u2192 80 ms
                """);
    assertThat(Ran.of("diff", POLICY, changed(), "--exit-code").code()).isEqualTo(1);
    assertThat(Ran.of("diff", POLICY, POLICY, "--exit-code").code()).isZero();
    assertThat(Ran.of("diff", POLICY, POLICY).out()).endsWith(": no difference\n");
  }

  @Test
  void aMovedShapeIsApartFromMeaning() throws IOException {
    Path moved = folder.resolve("moved.lifecycle");
    Files.writeString(moved, sample().replaceFirst("x=\"82\"", "x=\"90\""));
    Ran ran = Ran.of("diff", POLICY, moved, "--exit-code");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("the same meaning, 1 change in the picture", "x: 82 \u2192 90");
  }

  @Test
  void programsReadJson() throws IOException {
    Ran ran = Ran.of("diff", POLICY, changed(), "--format", "json");
    JsonNode change = JsonMapper.shared().readTree(ran.out()).get(0).get("changes").get(0);
    assertThat(change.get("element").asString()).isEqualTo("policy-latency-monitor");
    assertThat(change.get("before").asString()).isEqualTo("100 ms");
    assertThat(change.get("after").asString()).isEqualTo("80 ms");
  }

  @Test
  void drawsBothStates() throws IOException {
    Path picture = folder.resolve("both.svg");
    assertThat(Ran.of("diff", POLICY, changed(), "--svg", picture).code()).isZero();
    assertThat(picture).content().startsWith("<?xml").contains("critical: 100 ms \u2192 80 ms");
  }

  @Test
  void comparesFoldersAndTheStandardInput() throws IOException {
    Path before = Files.createDirectories(folder.resolve("before/deep"));
    Path after = Files.createDirectories(folder.resolve("after/deep"));
    Files.writeString(before.resolve("a.lifecycle"), sample());
    Files.writeString(before.resolve("gone.lifecycle"), sample());
    Files.writeString(after.resolve("a.lifecycle"), Files.readString(changed()));
    Files.writeString(after.resolve("new.lifecycle"), sample());
    Ran ran = Ran.of("diff", folder.resolve("before"), folder.resolve("after"));
    assertThat(ran.out())
        .contains("deep/a.lifecycle: 1 change", "deep/gone.lifecycle: removed")
        .contains("deep/new.lifecycle: added");
    InputStream real = System.in;
    System.setIn(new ByteArrayInputStream(sample().getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(Ran.of("diff", "-", changed()).out()).contains("1 change");
    } finally {
      System.setIn(real);
    }
    assertThat(Ran.of("diff", "-", "-").err()).contains("once only");
    assertThat(Ran.of("diff", folder, POLICY).code()).isEqualTo(2);
  }

  @Test
  void aBrokenFileIsToldWithItsPlace() throws IOException {
    Path broken = Files.writeString(folder.resolve("b.lifecycle"), sample().substring(0, 2000));
    Ran ran = Ran.of("diff", POLICY, broken);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).containsPattern("b\\.lifecycle:\\d+: .+ends inside");
  }

  @Test
  void noVerbShowsTheInsideOfTheProgramForABrokenFile() throws IOException {
    Path b = Files.writeString(folder.resolve("b.lifecycle"), sample().substring(0, 2000));
    Object[][] uses = {
      {"validate", b},
      {"describe", b},
      {"diff", POLICY, b},
      {"diff", b, POLICY},
      {"merge", b, POLICY, POLICY},
      {"merge", POLICY, b, POLICY, "-o", folder.resolve("merged.lifecycle")},
      {"compile", b, "-o", folder.resolve("compiled")},
      {"fix", b},
      {"simulate", b},
      {"export", b, "--format", "md"},
      {"policies", "diff", "--from", "2026-01-01", "--to", "2027-12-03", b},
      {"git", "merge-file", POLICY, POLICY, b, "b.lifecycle"}
    };
    for (Object[] use : uses) {
      Ran ran = Ran.of(use);
      assertThat(ran.code()).as(use[0].toString()).isEqualTo(1);
      assertThat(ran.err()).containsPattern("b\\.lifecycle:\\d+").doesNotContain("\tat ");
    }
    assertThat(b).content().isEqualTo(sample().substring(0, 2000));
    assertThat(folder.resolve("merged.lifecycle")).doesNotExist();
    assertThat(Ran.of("git", "text", b).out()).isEqualTo(sample().substring(0, 2000));
  }

  @Test
  void describesDrawings() throws IOException {
    Ran ran = Ran.of("describe", POLICY);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Flow\n", "critical: 100 ms", "Picture\n");
    assertThat(Ran.of("describe", POLICY, "--without-layout").out()).doesNotContain("Picture");
    JsonNode lines =
        JsonMapper.shared()
            .readTree(Ran.of("describe", POLICY, "--format", "json").out())
            .get(0)
            .get("lines");
    assertThat(lines.get(0).get("element").asString()).isEqualTo("credit-policy");
  }
}
