package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.review.ReviewView;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** Each save keeps what the file held before; it is compared and comes back as one command. */
@ExtendWith(LogWatch.class)
class SavedVersionsTest {
  private static final String TITLE = "Saved versions";

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void anEarlierVersionIsComparedAndRestored() throws Exception {
    DesignerPage page = DesignerPage.openSmall("versions");
    page.file().clearHistory(null);
    save(page, "Begin");
    save(page, "Origin");
    IFile file = page.file();
    assertThat(file.getHistory(null)).hasSize(2);
    String before = page.text();

    Desk.answer(
        TITLE,
        () -> page.editor().actions().getAction("saved-versions").run(),
        dialog -> {
          assertThat(Desk.all(dialog, Table.class).getFirst().getItemCount()).isEqualTo(2);
          await(dialog);
          Desk.press(dialog, "Compare");
        });
    ReviewView view = (ReviewView) Ui.page().findView(ReviewView.ID);
    Ui.await("the difference", () -> view.changes().size() == 1);

    Desk.answer(
        TITLE,
        () -> page.editor().actions().getAction("saved-versions").run(),
        dialog -> {
          await(dialog);
          Desk.press(dialog, "Restore");
        });
    assertThat(page.names()).contains("Begin").doesNotContain("Origin");
    assertThat(page.editor().isDirty()).isTrue();
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isFalse();
    page.editor().commands().redo();
    assertThat(page.names()).contains("Begin");
  }

  @Test
  void aDrawingThatWasNeverSavedSaysWhatIsKept() throws Exception {
    DesignerPage page = DesignerPage.openSmall("versions-none");
    page.file().clearHistory(null);
    Desk.answer(
        TITLE,
        () -> page.editor().actions().getAction("saved-versions").run(),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("Nothing was saved over yet");
          assertThat(restore(dialog).isEnabled()).isFalse();
          Desk.press(dialog, "Cancel");
        });
  }

  @Test
  void versionsAreKeptForAMonth() {
    assertThat(ResourcesPlugin.getWorkspace().getDescription().getFileStateLongevity())
        .isEqualTo(java.time.Duration.ofDays(30).toMillis());
    assertThat(ResourcesPlugin.getWorkspace().getDescription().getMaxFileStates()).isEqualTo(100);
  }

  private static void save(DesignerPage page, String name) {
    page.editor()
        .execute(Renaming.command(page.lifecycle().getStages().get(0).getNodes().get(0), name));
    page.save();
    assertThat(page.editor().isDirty()).isFalse();
  }

  private static void await(Shell dialog) {
    Ui.await("the version is read", () -> restore(dialog).isEnabled());
  }

  private static Button restore(Shell dialog) {
    return Desk.all(dialog, Button.class).stream()
        .filter(button -> button.getText().replace("&", "").equals("Restore"))
        .findFirst()
        .orElseThrow();
  }
}
