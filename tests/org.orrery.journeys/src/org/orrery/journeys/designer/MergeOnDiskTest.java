package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** A file that something else changes under unsaved work: both are brought together. */
@ExtendWith(LogWatch.class)
class MergeOnDiskTest {
  private static final String CHANGED = "The file has changed";
  private static final String MERGE_TASK = "Progress Information";
  private static final String MERGE = "Merge with the file";

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void whatDoesNotMeetIsMergedAsOneCommand() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-clean");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    String mine = page.text();
    Desk.answer(
        CHANGED,
        () -> OtherProgram.rename(page, "Train", "Fit"),
        dialog -> Desk.press(dialog, "Merge"));
    Ui.await("both changes", () -> page.names().contains("Fit") && page.names().contains("Begin"));
    assertThat(page.editor().isDirty()).isTrue();
    String merged = page.text();

    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(mine);
    page.editor().commands().redo();
    assertThat(page.text()).isEqualTo(merged);

    page.save();
    assertThat(Files.readString(OtherProgram.file(page))).contains("\"Fit\"", "\"Begin\"");
    assertThat(page.editor().isDirty()).isFalse();
  }

  @Test
  void aBranchThatIsCheckedOutIsMergedWithUnsavedWork() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-branch");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    Desk.answer(
        CHANGED,
        () -> OtherProgram.checkOut(page, text -> text.replace("\"Train\"", "\"Fit\"")),
        dialog -> Desk.press(dialog, "Merge"));
    Ui.await("both changes", () -> page.names().contains("Fit") && page.names().contains("Begin"));
    page.save();
    assertThat(OtherProgram.file(page)).content().contains("\"Fit\"", "\"Begin\"");
  }

  @Test
  void whatBothChangedIsChosenAndProved() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-conflict");
    page.editor().execute(Renaming.command(page.named("Train"), "Learn"));
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    String mine = page.text();
    conflict(page, MergeOnDiskTest::takeTheirs);
    Ui.await("theirs and mine", () -> page.names().contains("Fit"));
    assertThat(page.names()).contains("Begin").doesNotContain("Learn", "Train");
    String merged = page.text();
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(mine);
    page.editor().commands().redo();
    assertThat(page.text()).isEqualTo(merged);
  }

  @Test
  void whatIsWrittenWhileAMergeIsAskedIsMergedToo() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-twice");
    page.editor().execute(Renaming.command(page.named("Train"), "Learn"));
    conflict(
        page,
        dialog -> {
          OtherProgram.rename(page, "Start", "Launch");
          assertThat(Desk.all(dialog, Table.class)).hasSize(1);
          Desk.later(CHANGED, again -> Desk.press(again, "Merge"));
          Desk.press(dialog, "Merge");
        });
    Ui.await("the later change", () -> page.names().contains("Launch"));
    assertThat(page.names()).contains("Learn").doesNotContain("Fit", "Start");
    page.save();
    assertThat(OtherProgram.file(page)).content().contains("\"Launch\"", "\"Learn\"");
  }

  @Test
  void halfAFileTakesNothingAwayWhenItIsToBeMerged() throws Exception {
    unread("merge-half", "Merge", text -> text.substring(0, text.length() / 2));
  }

  @Test
  void whatGitCouldNotMergeTakesNothingAwayWhenItIsToBeMerged() throws Exception {
    unread("merge-marks", "Merge", text -> "<<<<<<< HEAD\n" + text);
  }

  @Test
  void whatGitCouldNotMergeTakesNothingAwayWhenItIsToBeRead() throws Exception {
    unread("merge-read", "Read again", text -> "<<<<<<< HEAD\n" + text);
  }

  private static void unread(String name, String answer, UnaryOperator<String> edit)
      throws Exception {
    DesignerPage page = DesignerPage.openSmall(name);
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    String mine = page.text();
    AtomicReference<String> said = new AtomicReference<>();
    Desk.answer(
        CHANGED,
        () -> OtherProgram.edit(page, edit),
        dialog -> {
          Desk.later(
              CHANGED,
              failed -> {
                said.set(Desk.words(failed));
                Desk.press(failed, "OK");
              });
          Desk.press(dialog, answer);
        });
    Ui.await("it is told", () -> said.get() != null);
    assertThat(said.get()).contains(name + ".lifecycle");
    assertThat(page.text()).isEqualTo(mine);
    assertThat(page.editor().isDirty()).isTrue();
    page.save();
    assertThat(OtherProgram.file(page)).content().contains("\"Begin\"", "\"Train\"");
  }

  @Test
  void whoDoesNotWantTheMergeKeepsTheirOwn() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-refused");
    page.editor().execute(Renaming.command(page.named("Train"), "Learn"));
    String mine = page.text();
    conflict(page, dialog -> Desk.press(dialog, "Keep mine"));
    assertThat(page.text()).isEqualTo(mine);
    assertThat(page.editor().isDirty()).isTrue();
  }

  @Test
  void commentsOfTheFileComeAndGoWithTheMerge() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-comments");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    String mine = page.text();
    Desk.answer(
        CHANGED,
        () ->
            OtherProgram.edit(
                page, text -> text.replaceFirst("<nodes", "<!-- asked by the board --><nodes")),
        dialog -> Desk.press(dialog, "Merge"));
    Ui.await("the comment", () -> page.text().contains("asked by the board"));
    String merged = page.text();
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(mine);
    page.editor().commands().redo();
    assertThat(page.text()).isEqualTo(merged);
  }

  @Test
  void aMergeThatTakesTooLongIsGivenUp() throws Exception {
    DesignerPage page = DesignerPage.openSmall("merge-slow");
    page.editor().execute(Renaming.command(page.named("Start"), "Begin"));
    String mine = page.text();
    Path file = OtherProgram.file(page);
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    Desk.answer(
        MERGE_TASK,
        () ->
            Desk.answer(
                CHANGED, () -> page.editor().setFocus(), dialog -> Desk.press(dialog, "Merge")),
        progress -> {
          assertThat(Desk.words(progress)).contains("Reading the file");
          Desk.press(progress, "Cancel");
        });
    assertThat(page.text()).isEqualTo(mine);
    assertThat(page.editor().isDirty()).isTrue();
    Ui.whileLiving("the pipe ends", () -> Files.writeString(file, "")).toString();
    Files.delete(file);
    page.editor().commands().undo();
    assertThat(page.names()).contains("Start");
  }

  /** Another program gives the training another name, and the user wants to merge. */
  private static void conflict(DesignerPage page, Consumer<Shell> steps) {
    Desk.answerWithKeys(
        MERGE,
        () ->
            Desk.answer(
                CHANGED,
                () -> OtherProgram.rename(page, "Train", "Fit"),
                dialog -> Desk.press(dialog, "Merge")),
        steps);
  }

  private static void takeTheirs(Shell dialog) {
    Table conflicts = Desk.all(dialog, Table.class).get(0);
    assertThat(conflicts.getItemCount()).isEqualTo(1);
    assertThat(conflicts.getItem(0).getText(2)).isEqualTo("Learn");
    assertThat(conflicts.getItem(0).getText(3)).isEqualTo("Fit");
    assertThat(conflicts.getItem(0).getText(4)).isEqualTo("Mine");
    Ui.await("the proof", () -> Desk.words(dialog).contains("errors"));
    Hand.focus(conflicts);
    Hand.press("space");
    Ui.await("theirs is taken", () -> conflicts.getItem(0).getText(4).equals("Theirs"));
    Ui.await("the new proof", () -> Desk.words(dialog).contains("'Fit'"));
    Desk.press(dialog, "Merge");
  }
}
