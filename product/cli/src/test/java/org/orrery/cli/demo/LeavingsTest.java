package org.orrery.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingsTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name :
        List.of(
            "credit-risk.bpmn",
            "credit-risk.dmn",
            "credit-risk.orrery",
            "model-card.md",
            "model-card.html",
            "audit.ndjson")) {
      Files.writeString(folder.resolve(name), "0123456789");
    }
  }

  @Test
  void whatIsThereIsCounted() throws IOException {
    assertThat(Leavings.check(folder, false)).isEqualTo("6 files, 60 bytes");
  }

  @Test
  void aMissingAndAnEmptyFileAreNamed() throws IOException {
    Files.delete(folder.resolve("credit-risk.dmn"));
    Files.writeString(folder.resolve("audit.ndjson"), "");

    assertThatThrownBy(() -> Leavings.check(folder, false))
        .hasMessage("Missing or empty: credit-risk.dmn, audit.ndjson.");
  }

  @Test
  void picturesAreLookedForWhereTheWorkbenchTookPart() {
    assertThatThrownBy(() -> Leavings.check(folder, true))
        .hasMessage(
            "Missing or empty: architect.png, governance.png, operations.png, credit-risk.svg.");
  }
}
