package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * A second workbench is killed or told to end with unsaved work, and offers it at its next start.
 */
class RecoveryTest {
  @TempDir Path folder;
  private SecondWorkbench workbench;
  private Path file;
  private String saved;

  @BeforeEach
  void save() throws Exception {
    DesignerPage page = DesignerPage.openSmall("recovery-source");
    saved = page.text();
    page.close();
    file = folder.resolve("victim.lifecycle");
    Files.writeString(file, saved);
    workbench = new SecondWorkbench(folder);
  }

  @AfterEach
  void end() throws Exception {
    workbench.kill();
    assertThat(workbench.errors()).as("errors of the second workbench").isEmpty();
  }

  @Test
  void offersWhatAKilledProcessHadNotSaved() throws Exception {
    workbench.start(file);
    workbench.deleteEverything("victim.lifecycle");
    Ui.await("a recovery copy without stages", () -> isKept());
    workbench.kill();
    assertThat(file).content().isEqualTo(saved);

    workbench.start(file);
    workbench.press("Unsaved work was found", "Return");
    workbench.await("victim");
    workbench.press("victim", "ctrl+s");
    Ui.await("the restored drawing is saved", () -> isEmpty(file));
  }

  @Test
  void offersWhatATerminatedProcessHadNotSaved() throws Exception {
    workbench.start(file);
    workbench.deleteEverything("victim.lifecycle");
    Ui.await("a recovery copy without stages", () -> isKept());
    workbench.terminate();
    assertThat(file).content().isEqualTo(saved);
    assertThat(isKept()).isTrue();

    workbench.start(file);
    workbench.press("Unsaved work was found", "Return");
    workbench.await("victim");
    workbench.press("victim", "ctrl+s");
    Ui.await("the restored drawing is saved", () -> isEmpty(file));
  }

  private boolean isKept() {
    try (Stream<Path> all = Files.walk(folder.resolve("workspace"))) {
      return all.filter(path -> path.toString().matches(".*/recovery/[0-9a-f]+\\.lifecycle"))
          .anyMatch(RecoveryTest::isEmpty);
    } catch (java.io.IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }

  private static boolean isEmpty(Path drawing) {
    try {
      Lifecycle lifecycle = LifecycleFiles.load(drawing);
      return lifecycle.getStages().isEmpty()
          && Files.readString(drawing, StandardCharsets.UTF_8).contains("recovery-source");
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
