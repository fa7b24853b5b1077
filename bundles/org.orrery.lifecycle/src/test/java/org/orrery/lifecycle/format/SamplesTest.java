package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path SAMPLES = Path.of("../../samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".lifecycle")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void loadAndSaveGiveTheSameBytes(Path sample) throws IOException {
    assertThat(new String(LifecycleFiles.toBytes(LifecycleFiles.load(sample))))
        .isEqualTo(Files.readString(sample));
  }

  @Test
  void theCreditSamplesAreThere() throws IOException {
    assertThat(samples())
        .extracting(sample -> sample.getFileName().toString())
        .contains("credit-risk.lifecycle", "credit-policy.lifecycle");
  }

  @Test
  void theLayoutStandsInAPartOfItsOwnAtTheEnd() throws IOException {
    String text = Files.readString(SAMPLES.resolve("credit/credit-risk.lifecycle"));
    assertThat(text.indexOf("<layout>")).isGreaterThan(text.lastIndexOf("<transitions"));
    assertThat(text.substring(0, text.indexOf("<layout>"))).doesNotContain(" x=\"");
    assertThat(text).endsWith("  </layout>\n</lc:Lifecycle>\n");
    assertThat(text.lines().skip(1))
        .allSatisfy(line -> assertThat(line.split("=\"")).hasSizeLessThan(3));
  }
}
