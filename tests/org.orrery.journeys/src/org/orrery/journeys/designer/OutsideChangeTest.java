package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;

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
  void aCleanDrawingFollowsItsFileUnasked() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-clean");
    page.editor().select(List.of(page.named("Train")));
    ZoomManager zoom = (ZoomManager) page.editor().getAdapter(ZoomManager.class);
    zoom.setZoom(1.5);
    String before = page.text();
    Element train = page.named("Train");

    OtherProgram.rename(page, "Train", "Fit");
    Ui.await("the other content", () -> page.names().contains("Fit"));
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(page.editor().selected()).containsExactly(train);
    assertThat(zoom.getZoom()).isEqualTo(1.5);
    assertThat(page.named("Fit")).isSameAs(train);
    assertThat(status()).contains("outside-clean.lifecycle was changed on disk");

    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isTrue();
    assertThat(status()).isEmpty();
    page.editor().commands().redo();
    assertThat(page.editor().isDirty()).isFalse();
  }

  @Test
  void aFileThatIsTouchedOnlyChangesNothing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-touched");
    String before = page.text();
    OtherProgram.rename(page, "Train", "Train");
    Ui.await("it was read", () -> !status().isEmpty());
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(page.editor().commands().canUndo()).isFalse();
  }

  @Test
  void whatIsSaidOfOneDrawingDoesNotStandBelowAnother() throws Exception {
    DesignerPage other = DesignerPage.openSmall("outside-other");
    DesignerPage page = DesignerPage.openSmall("outside-said");
    OtherProgram.rename(page, "Train", "Fit");
    Ui.await("it is said", () -> !status().isEmpty());
    Ui.page().activate(other.editor());
    Ui.await("nothing is said of the other", () -> status().isEmpty());
  }

  @Test
  void aHalfWrittenFileIsFollowedOnceItIsWhole() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-half");
    String before = page.text();
    String whole = Files.readString(OtherProgram.file(page));
    OtherProgram.edit(page, text -> text.substring(0, text.length() / 2));
    Ui.await("it is said", () -> !status().isEmpty());
    assertThat(status()).contains("outside-half.lifecycle was changed on disk and cannot be read");
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isTrue();

    OtherProgram.edit(page, half -> whole.replace("\"Train\"", "\"Fit\""));
    Ui.await("the other content", () -> page.names().contains("Fit"));
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(status()).doesNotContain("cannot be read");
  }

  @Test
  void unsavedWorkThatIsGivenUpComesBackByUndo() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-again");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    String mine = page.text();
    Desk.answer(
        TITLE,
        () -> OtherProgram.rename(page, "Train", "Fit"),
        dialog -> press(dialog, "Read again"));
    Ui.await("the other content", () -> page.names().contains("Fit"));
    assertThat(page.names()).doesNotContain("Begin");
    assertThat(page.editor().isDirty()).isFalse();
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(mine);
    assertThat(page.editor().isDirty()).isTrue();
  }

  @Test
  void aKeptDrawingIsUnsavedThen() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-kept");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    Desk.answer(
        TITLE,
        () -> OtherProgram.rename(page, "Train", "Fit"),
        dialog -> press(dialog, "Keep mine"));
    assertThat(page.names()).contains("Train", "Begin").doesNotContain("Fit");
    assertThat(page.editor().isDirty()).isTrue();
    page.save();
    assertThat(Files.readString(OtherProgram.file(page)))
        .contains("\"Train\"")
        .doesNotContain("\"Fit\"");
  }

  @Test
  void unsavedWorkSurvivesUnlessItIsGivenUp() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-dirty");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    Desk.answer(
        TITLE,
        () -> OtherProgram.rename(page, "Train", "Fit"),
        dialog -> {
          assertThat(Desk.all(dialog, org.eclipse.swt.widgets.Label.class))
              .anyMatch(label -> label.getText().contains("comes back by Undo"));
          press(dialog, "Keep mine");
        });
    assertThat(page.names()).contains("Begin", "Train");
    assertThat(page.editor().isDirty()).isTrue();
    assertThat(page.editor().commands().canUndo()).isTrue();
  }

  @Test
  void aDeletedFileIsWrittenAnewOrClosed() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-deleted");
    Desk.answer(TITLE, () -> OtherProgram.delete(page), dialog -> press(dialog, "Keep mine"));
    assertThat(page.editor().isDirty()).isTrue();
    page.save();
    assertThat(OtherProgram.file(page)).content().contains("\"Train\"");

    Desk.answer(TITLE, () -> OtherProgram.delete(page), dialog -> press(dialog, "Close"));
    Ui.await("the drawing is closed", () -> Ui.page().findEditor(page.input()) == null);
    assertThat(OtherProgram.file(page)).doesNotExist();
  }

  @Test
  void aFileThatWasDeletedUnseenIsWrittenAgainOnlyWhenThatIsWanted() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outside-unseen");
    Path file = OtherProgram.file(page);
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    Files.delete(file);
    Desk.answer(
        TITLE,
        page::save,
        dialog -> {
          assertThat(Desk.words(dialog))
              .contains("outside-unseen.lifecycle was deleted", "Write it again")
              .doesNotContain("Overwrite");
          press(dialog, "Yes");
        });
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(file).content().contains("\"Begin\"");
  }

  private static void press(Shell dialog, String button) {
    Desk.press(dialog, button);
  }

  /** What the status line says about a file that was changed. */
  private static String status() {
    return Desk.all(Ui.window().getShell(), CLabel.class).stream()
        .map(CLabel::getText)
        .filter(text -> text != null && text.contains("changed on disk"))
        .collect(Collectors.joining());
  }
}
