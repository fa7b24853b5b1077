package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged, foreign, newer and huge files: read whole, or refused with place and remedy. */
@Tag("thorough")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DamagedFilesTest {
  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      return files.filter(file -> file.toString().endsWith(".lifecycle")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void truncatedAtFiftyPlaces(Path sample) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    for (int i = 0; i < 50; i++) {
      byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * i / 50));
      List<FileProblem> problems = refusal(cut).problems();
      assertThat(problems).isNotEmpty().allSatisfy(problem -> isHelpful(problem, cut));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fiveHundredBytesChanged(Path sample) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    Random random = new Random(sample.getFileName().toString().hashCode());
    for (int i = 0; i < 500; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      readOrRefuse(changed);
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      byte[] written =
          LifecycleFiles.toBytes(LifecycleFiles.load(new ByteArrayInputStream(bytes), "changed"));
      assertThat(written).isNotEmpty();
    } catch (LifecycleFileException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> isHelpful(problem, bytes));
    } catch (IOException e) {
      throw new AssertionError("Not told as a problem of the file", e);
    }
  }

  /** Says where in the file, what and what to do, in sentences and not in the words of Java. */
  private static void isHelpful(FileProblem problem, byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1);
    String said = problem.message() + " " + problem.remedy();
    if (file.length > 0) {
      assertThat(problem.line()).as(said).isBetween(1, lines.length);
      assertThat(problem.column()).as(said).isBetween(0, lines[problem.line() - 1].length() + 1);
    }
    assertThat(problem.message()).matches("(?s)\\S.{8,}[.:?]");
    assertThat(problem.remedy()).matches("(?s)[A-Z].{8,}[.?]");
    assertThat(said).doesNotContain("Exception", "null", "java.");
  }

  @Test
  void whatANewerVersionMayKnowIsNamedWithItsLine() throws IOException {
    String sample =
        Files.readString(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-policy.lifecycle"));
    assertThat(refusal(sample.replace("riskTier=", "riskClass=\"x\" riskTier=")).getMessage())
        .contains("has no attribute 'riskClass'", "line 15");
    assertThat(refusal(sample.replaceFirst("<roles", "<teams id=\"t\"/>\n  <roles")).getMessage())
        .contains("has no element 'teams'");
    assertThat(refusal(sample.replace("lc:RetireStep", "lc:SunsetStep")).getMessage())
        .contains("'SunsetStep' is unknown");
    assertThat(refusal(sample.replace("kind=\"retire\"", "kind=\"sunset\"")).getMessage())
        .contains("'sunset' is no value for 'kind'");
    assertThat(refusal(sample.replace("lifecycle/2", "lifecycle/7")).getMessage())
        .contains("format version 7", "newer Orrery");
  }

  @Test
  void duplicateIdsAndDanglingReferencesNameBothPlaces() throws IOException {
    String sample =
        Files.readString(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-policy.lifecycle"));
    assertThat(refusal(sample.replace("id=\"mend\"", "id=\"test\"")).getMessage())
        .contains("The id 'test' stands for two elements; the first is in line")
        .contains("refers to 'mend', which is not in the drawing");
    String twice = sample.replaceFirst("name=\"Mend rules\"", "name=\"a\" name=\"b\"");
    assertThat(refusal(twice).getMessage()).contains("not well-formed XML");
  }

  @Test
  void somethingThatHoldsItselfCannotBeWritten() throws IOException {
    String sample =
        Files.readString(
            Path.of("src/test/resources/org/orrery/lifecycle/compare/credit-policy.lifecycle"));
    String nested =
        sample.replaceFirst(
            "<nodes\n", "<stages id=\"inner\"><stages id=\"inner\"/></stages><nodes\n");
    assertThat(refusal(nested).getMessage()).contains("The kind Stage has no element 'stages'");
    assertThat(
            refusal(sample.replaceFirst("<model\n", "<Lifecycle id=\"x\"/><model\n")).getMessage())
        .contains("has no element 'Lifecycle'");
  }

  @Test
  void fiftyMegabytesAreRefusedAndLeftAsTheyAre(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.lifecycle");
    byte[] line = "<notes id=\"n\" text=\"so many words\"/>\n".getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(huge)) {
      out.write(
          "<lc:Lifecycle xmlns:lc='https://orrery.org/lifecycle/2' id='a'>"
              .getBytes(StandardCharsets.UTF_8));
      for (long size = 0; size < 50L * 1024 * 1024; size += line.length) {
        out.write(line);
      }
    }
    long size = Files.size(huge);
    LifecycleFileException refusal =
        catchThrowableOfType(LifecycleFileException.class, () -> LifecycleFiles.load(huge));
    assertThat(refusal).hasMessageContaining("more than 16 MiB").hasMessageContaining("huge");
    assertThat(Files.size(huge)).isEqualTo(size);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(huge);
    }
  }

  private static LifecycleFileException refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static LifecycleFileException refusal(byte[] bytes) {
    LifecycleFileException refusal =
        catchThrowableOfType(
            LifecycleFileException.class,
            () -> LifecycleFiles.load(new ByteArrayInputStream(bytes), "damaged"));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
