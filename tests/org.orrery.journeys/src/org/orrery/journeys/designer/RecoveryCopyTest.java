package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;

/** A copy of unsaved work is kept as long as there is unsaved work. */
@ExtendWith(LogWatch.class)
class RecoveryCopyTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void workThatIsTakenBackLeavesNoCopy() throws Exception {
    DesignerPage page = DesignerPage.openSmall("taken-back");
    page.editor().execute(Renaming.command(page.named("Start"), "Taken back later"));
    Ui.await("the copy", () -> isKept("Taken back later"));
    page.editor().commands().undo();
    assertThat(page.editor().isDirty()).isFalse();
    Ui.await("no copy", () -> !isKept("taken-back"));

    page.editor().commands().redo();
    Ui.await("the copy again", () -> isKept("Taken back later"));
  }

  /** Whether a copy holds a word. */
  private static boolean isKept(String word) {
    Path folder =
        Platform.getStateLocation(Platform.getBundle("org.orrery.designer"))
            .append("recovery")
            .toPath();
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      return files.anyMatch(file -> says(file, word));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean says(Path file, String word) {
    try {
      return Files.readString(file).contains('"' + word + '"');
    } catch (IOException e) {
      return false;
    }
  }
}
