package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** What happens to the file of an open drawing: nothing that was drawn is lost. */
@ExtendWith(LogWatch.class)
class HardFilesTest {
  private static final String CHANGED = "The file has changed";
  private static final String NOT_SAVED = "The drawing was not saved";

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aFileThatBecameReadOnlyIsNotOverwritten() throws Exception {
    DesignerPage page = DesignerPage.openSmall("read-only");
    Path file = OtherProgram.file(page);
    byte[] before = Files.readAllBytes(file);
    rename(page.editor(), "Begin");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    try {
      refused(page, "write-protected", "save elsewhere");
      assertThat(file).hasBinaryContent(before);
    } finally {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
    page.save();
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(file).content().contains("\"Begin\"");
  }

  @Test
  void aReadOnlyFileIsOpenedChangedAndSavedElsewhereOnly() throws Exception {
    DesignerPage page = DesignerPage.openSmall("opened-read-only");
    Path file = OtherProgram.file(page);
    page.close();
    byte[] before = Files.readAllBytes(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    try {
      DesignerPage again = DesignerPage.reopen(page.file());
      assertThat(again.names()).contains("Start", "Train");
      rename(again.editor(), "Begin");
      refused(again, "write-protected", "save elsewhere");
      assertThat(again.names()).contains("Begin");
      assertThat(file).hasBinaryContent(before);
    } finally {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  @Test
  void aFileOfANewerFormatIsLeftAloneWithAWordAboutWhatReadsIt() throws Exception {
    DesignerPage page = DesignerPage.openSmall("newer");
    String newer =
        page.text().replace("https://orrery.org/lifecycle/2", "https://orrery.org/lifecycle/3");
    page.close();
    DesignerPage again = DesignerPage.open("newer", newer.getBytes(StandardCharsets.UTF_8));
    assertThat(again.editor().viewer()).isNull();
    Ui.await(
        "what is wrong, and what reads it",
        () ->
            Desk.words(Ui.window().getShell())
                .contains(
                    "It has format version 3; this Orrery reads versions up to 2.\n"
                        + "Open it with a newer Orrery."));
    assertThat(again.editor().isDirty()).isFalse();
    again.close();
    assertThat(OtherProgram.file(page)).hasContent(newer);
  }

  @Test
  void aFileThatBecameAFolderKeepsTheDrawingOpen() throws Exception {
    DesignerPage page = DesignerPage.openSmall("folder");
    Path file = OtherProgram.file(page);
    rename(page.editor(), "Begin");
    Desk.answer(
        CHANGED,
        () -> {
          replaceByFolder(file);
          page.editor().setFocus();
        },
        dialog -> Desk.press(dialog, "Keep mine"));
    refused(page, file + " is a folder now", "Save As");
    assertThat(page.names()).contains("Begin");

    Files.delete(file);
    Desk.answer(
        CHANGED,
        page::save,
        dialog -> {
          assertThat(Desk.words(dialog)).contains("folder.lifecycle was deleted", "Write it again");
          Desk.press(dialog, "Yes");
        });
    assertThat(page.editor().isDirty()).isFalse();
    assertThat(file).content().contains("\"Begin\"");
  }

  @Test
  void whatTookThePlaceOfAFileIsToldBeforeAnythingIsAsked() throws Exception {
    DesignerPage page = DesignerPage.openSmall("folder-first");
    Path file = OtherProgram.file(page);
    rename(page.editor(), "Begin");
    replaceByFolder(file);
    refused(page, file + " is a folder now", "Save As");
    assertThat(page.editor().isDirty()).isTrue();
    Files.delete(file);
  }

  @Test
  void aFileWhoseFolderIsGoneIsToldWithItsRemedy(@TempDir Path folder) throws Exception {
    DesignerPage page = DesignerPage.openSmall("no-folder");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.copy(OtherProgram.file(page), inner.resolve("no-folder.lifecycle"));
    page.close();
    LifecycleEditor editor =
        (LifecycleEditor) Ui.page().openEditor(outside(file), LifecycleEditor.ID);
    rename(editor, "Begin");
    Files.delete(file);
    Files.delete(inner);
    Desk.answer(
        NOT_SAVED,
        () -> Ui.page().saveEditor(editor, false),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("The folder " + inner, "Save As");
          Desk.press(dialog, "OK");
        });
    assertThat(editor.isDirty()).isTrue();
  }

  @Test
  void twoEditorsOnOneFileAskBeforeOneOverwritesTheOther() throws Exception {
    DesignerPage page = DesignerPage.openSmall("twice");
    Path file = OtherProgram.file(page);
    Path other = Files.createTempDirectory("twice").resolve("twice.lifecycle");
    Files.createSymbolicLink(other, file);
    LifecycleEditor second =
        (LifecycleEditor) Ui.page().openEditor(outside(other), LifecycleEditor.ID);
    assertThat(second).isNotSameAs(page.editor());
    second.execute(
        Renaming.command(second.drawing().lifecycle().getStages().get(0).getNodes().get(1), "Fit"));
    rename(page.editor(), "Begin");
    Ui.page().saveEditor(second, false);
    assertThat(second.isDirty()).isFalse();

    Desk.answer(
        CHANGED, () -> Ui.page().activate(page.editor()), dialog -> Desk.press(dialog, "Merge"));
    Ui.await("both changes", () -> page.names().contains("Fit"));
    assertThat(page.names()).contains("Begin");
    page.save();
    assertThat(file).content().contains("\"Begin\"", "\"Fit\"");
  }

  /** The input of a file that the workspace does not know by this path. */
  private static IEditorInput outside(Path file) {
    return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
  }

  private static void replaceByFolder(Path file) {
    try {
      Files.delete(file);
      Files.createDirectory(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void refused(DesignerPage page, String... words) {
    Desk.answer(
        NOT_SAVED,
        page::save,
        dialog -> {
          assertThat(Desk.words(dialog)).contains(page.file().getName()).contains(words);
          Desk.press(dialog, "OK");
        });
    assertThat(page.editor().isDirty()).isTrue();
  }

  private static void rename(LifecycleEditor editor, String name) {
    editor.execute(
        Renaming.command(editor.drawing().lifecycle().getStages().get(0).getNodes().get(0), name));
  }
}
