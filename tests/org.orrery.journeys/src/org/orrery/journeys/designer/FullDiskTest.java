package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.Warns;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The disk of a drawing, or that of the copies of unsaved work, is really full. */
@ExtendWith(LogWatch.class)
@EnabledIf(
    value = "canMount",
    disabledReason = "this machine lets nobody mount a small disk: no unshare or no name spaces")
class FullDiskTest {
  private static final int KILOBYTES = 128;

  @TempDir Path folder;
  private SmallDisk disk;

  static boolean canMount() throws IOException {
    Path trial = Files.createTempDirectory("small-disk");
    try (SmallDisk disk = SmallDisk.mount(trial, KILOBYTES)) {
      return disk != null;
    } finally {
      Files.delete(trial);
    }
  }

  @BeforeEach
  void mount() throws IOException {
    disk = SmallDisk.mount(folder, KILOBYTES);
  }

  @AfterEach
  void unmount() throws IOException {
    Ui.page().closeAllEditors(false);
    Ui.settle();
    disk.close();
  }

  @Test
  void whatCannotBeSavedStaysOpenAndTheOldFileWhole() throws Exception {
    DesignerPage model = DesignerPage.openSmall("full-disk");
    Path file = disk.seen().resolve("full-disk.lifecycle");
    Files.write(file, LifecycleFiles.toBytes(model.lifecycle()));
    model.close();
    LifecycleEditor editor =
        (LifecycleEditor) IDE.openEditor(Ui.page(), file.toUri(), LifecycleEditor.ID, true);
    byte[] before = Files.readAllBytes(file);
    rename(editor, "Begin");
    disk.fill();
    Desk.answer(
        "The drawing was not saved",
        () -> Ui.page().saveEditor(editor, false),
        dialog -> {
          assertThat(Desk.words(dialog))
              .contains("full-disk.lifecycle could not be written", "No space left on device")
              .contains("Check the free space");
          Desk.press(dialog, "OK");
        });
    assertThat(editor.isDirty()).isTrue();
    assertThat(file).hasBinaryContent(before);

    disk.empty();
    Ui.page().saveEditor(editor, false);
    assertThat(editor.isDirty()).isFalse();
    assertThat(Files.readString(file)).contains("\"Begin\"");
  }

  @Test
  @Warns("No recovery copy of ")
  void aCopyOfUnsavedWorkThatCannotBeKeptIsSaidAndTheLastOneStays() throws Exception {
    Path recovery = recovery();
    Files.createDirectories(recovery.getParent());
    deleteAll(recovery);
    Files.createSymbolicLink(recovery, disk.seen());
    try {
      DesignerPage page = DesignerPage.openSmall("full-recovery");
      rename(page.editor(), "Begin");
      Ui.await("the copy", () -> copies().contains("\"Begin\""));
      disk.fill();
      rename(page.editor(), "Origin");
      Ui.await("it is said", () -> !status().isEmpty());
      assertThat(status())
          .contains("full-recovery.lifecycle", "so save it", "No space left on device");
      assertThat(copies()).contains("\"Begin\"").doesNotContain("\"Origin\"");
      assertThat(page.editor().isDirty()).isTrue();

      disk.empty();
      rename(page.editor(), "Source");
      Ui.await("the new copy", () -> copies().contains("\"Source\""));
      assertThat(status()).isEmpty();
      page.save();
      assertThat(copies()).isEmpty();
    } finally {
      Ui.page().closeAllEditors(false);
      Files.delete(recovery);
    }
  }

  private static void rename(LifecycleEditor editor, String name) {
    editor.execute(
        Renaming.command(editor.drawing().lifecycle().getStages().get(0).getNodes().get(0), name));
  }

  private static Path recovery() {
    return Platform.getStateLocation(Platform.getBundle("org.orrery.designer"))
        .append("recovery")
        .toPath();
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** What stands in the copies on the small disk. */
  private String copies() {
    try (Stream<Path> files = Files.list(disk.seen())) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".lifecycle")).toList()) {
        text.append(Files.readString(file));
      }
      return text.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String status() {
    return Desk.all(Ui.window().getShell(), CLabel.class).stream()
        .map(CLabel::getText)
        .filter(text -> text != null && text.contains("unsaved work"))
        .collect(Collectors.joining());
  }
}
