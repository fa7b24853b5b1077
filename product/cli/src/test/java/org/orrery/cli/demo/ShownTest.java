package org.orrery.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownTest {
  @TempDir private Path folder;

  @Test
  void everyPatternHasItsLine() throws Exception {
    Path file =
        Files.write(folder.resolve("shown"), List.of("Approve release", "Evidence (3)", "Open"));

    int lines =
        new Shown(file).require(List.of("Approve release", "Evidence \\(\\d+\\)"), Duration.ZERO);

    assertThat(lines).isEqualTo(3);
  }

  @Test
  void aBlankWindowFailsAndNamesWhatIsNotThere() throws Exception {
    Path file = Files.write(folder.resolve("shown"), List.of("Approve release for all"));

    assertThatThrownBy(
            () -> new Shown(file).require(List.of("Approve release", "Evidence"), Duration.ZERO))
        .hasMessageContaining("not shown: Approve release, Evidence (" + file + ")");
  }

  @Test
  void aWorkbenchThatSaysNothingShowsNothing() {
    Path file = folder.resolve("never-written");

    assertThatThrownBy(() -> new Shown(file).require(List.of("Train"), Duration.ZERO))
        .hasMessageContaining("not shown: Train");
  }
}
