package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** A file that something else changes or deletes while it is open: nothing is lost unasked. */
@ExtendWith(LogWatch.class)
class OutsideChangeTest {
  private static final String TITLE = "The file has changed";

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aCleanDrawingIsReadAgainWhenTheUserWants() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-clean");
    Desk.answer(TITLE, () -> replace(page, "Train", "Fit"), dialog -> press(dialog, "Read again"));
    Ui.await("the other content", () -> page.names().contains("Fit"));
    assertThat(page.editor().isDirty()).isFalse();
  }

  @Test
  void aKeptDrawingIsUnsavedThen() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-kept");
    Desk.answer(TITLE, () -> replace(page, "Train", "Fit"), dialog -> press(dialog, "Keep mine"));
    assertThat(page.names()).contains("Train").doesNotContain("Fit");
    assertThat(page.editor().isDirty()).isTrue();
    page.save();
    assertThat(Files.readString(path(page))).contains("\"Train\"").doesNotContain("\"Fit\"");
  }

  @Test
  void unsavedWorkSurvivesUnlessItIsGivenUp() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-dirty");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    Desk.answer(
        TITLE,
        () -> replace(page, "Train", "Fit"),
        dialog -> {
          assertThat(Desk.all(dialog, org.eclipse.swt.widgets.Label.class))
              .anyMatch(label -> label.getText().contains("unsaved work is lost"));
          press(dialog, "Keep mine");
        });
    assertThat(page.names()).contains("Begin", "Train");
    assertThat(page.editor().isDirty()).isTrue();
    assertThat(page.editor().commands().canUndo()).isTrue();
  }

  @Test
  void aDeletedFileIsWrittenAnewOrClosed() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-deleted");
    Desk.answer(TITLE, () -> delete(page), dialog -> press(dialog, "Keep mine"));
    assertThat(page.editor().isDirty()).isTrue();
    page.save();
    assertThat(path(page)).content().contains("\"Train\"");

    Desk.answer(TITLE, () -> delete(page), dialog -> press(dialog, "Close"));
    Ui.await("the drawing is closed", () -> Ui.page().findEditor(page.input()) == null);
    assertThat(path(page)).doesNotExist();
  }

  private static void press(Shell dialog, String button) {
    Desk.press(dialog, button);
  }

  private static void replace(DesignerPage page, String name, String by) {
    Ui.whileLiving(
        "another program",
        () -> {
          Path file = path(page);
          String text = Files.readString(file).replace('"' + name + '"', '"' + by + '"');
          Files.writeString(file, text);
          Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
          return file;
        });
    refresh(page);
  }

  private static void delete(DesignerPage page) {
    try {
      Files.delete(path(page));
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    refresh(page);
  }

  private static void refresh(DesignerPage page) {
    try {
      page.file().refreshLocal(IResource.DEPTH_ZERO, null);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static Path path(DesignerPage page) {
    return page.file().getLocation().toPath();
  }
}
