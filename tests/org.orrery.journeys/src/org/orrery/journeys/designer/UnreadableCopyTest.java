package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.Warns;
import org.orrery.journeys.workbench.Desk;

/** What a process that died left cannot be read: it is kept, and its place told. */
@ExtendWith(LogWatch.class)
class UnreadableCopyTest {
  private static final String UNREADABLE = "Unsaved work cannot be read";

  private final Path folder =
      Platform.getStateLocation(Platform.getBundle("org.orrery.designer"))
          .append("recovery")
          .toPath();
  private Path copy;

  @BeforeEach
  @AfterEach
  void clear() throws IOException {
    Ui.page().closeAllEditors(false);
    Ui.settle();
    for (Path copy : kept("")) {
      Files.delete(copy);
    }
  }

  @Test
  @Warns("Unsaved work on ")
  void aCopyThatWasCutIsSetAsideUnderANameThatSaysSo() throws Exception {
    DesignerPage page = DesignerPage.openSmall("cut");
    byte[] whole = leave(page, "Begin of " + page.file().getName());
    String cut = new String(whole, 0, whole.length / 2);
    for (String aside : List.of("cut-unreadable.lifecycle", "cut-unreadable-2.lifecycle")) {
      Files.writeString(copy, cut);
      DesignerPage again =
          reopened(
              page,
              UNREADABLE,
              dialog -> {
                assertThat(Desk.words(dialog))
                    .contains("cut.lifecycle", "The file ends inside", "Nothing was deleted")
                    .contains(folder.resolve(aside).toString())
                    .contains("text editor");
                Desk.press(dialog, "Copy its place");
              });
      assertThat(again.names()).contains("Start").doesNotContain("Begin of cut.lifecycle");
      assertThat(again.editor().isDirty()).isFalse();
      assertThat(folder.resolve(aside)).hasContent(cut);
      assertThat(clipboard()).isEqualTo(folder.resolve(aside).toString());
      again.close();
      assertThat(folder.resolve(aside)).as("it stays when the drawing is closed").hasContent(cut);
    }
  }

  @Test
  @Warns("Unsaved work on ")
  void aCopyThatNobodyCanReadIsSetAside() throws Exception {
    DesignerPage page = DesignerPage.openSmall("folder-copy");
    leave(page, "Begin of " + page.file().getName());
    Files.createDirectory(copy);
    DesignerPage again =
        reopened(
            page,
            UNREADABLE,
            dialog -> {
              assertThat(Desk.words(dialog)).contains("It is a folder");
              Desk.press(dialog, "OK");
            });
    assertThat(folder.resolve("folder-copy-unreadable.lifecycle")).isDirectory();
    again
        .editor()
        .execute(Renaming.command(again.lifecycle().getStages().get(0).getNodes().get(0), "Fit"));
    Ui.await("new work is kept where it always is", () -> Files.isRegularFile(copy));
  }

  @Test
  void aQuestionThatIsOnlyClosedLosesNothing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("closed-question");
    byte[] left = leave(page, "Begin of " + page.file().getName());
    Files.write(copy, left);
    DesignerPage again = reopened(page, "Unsaved work was found", Shell::close);
    assertThat(again.names()).contains("Begin of closed-question.lifecycle");
    assertThat(again.editor().isDirty()).isTrue();
  }

  /** Closes a drawing with unsaved work. Gives its copy, which is not there any more. */
  private byte[] leave(DesignerPage page, String name) throws IOException {
    page.editor()
        .execute(Renaming.command(page.lifecycle().getStages().get(0).getNodes().get(0), name));
    copy =
        Ui.awaitValue(
            "the copy", () -> kept(name).stream().filter(UnreadableCopyTest::isWhole).findFirst());
    byte[] whole = Files.readAllBytes(copy);
    page.close();
    assertThat(copy).doesNotExist();
    return whole;
  }

  /** Whether it has its name already, and not that under which it is written. */
  private static boolean isWhole(Path file) {
    return file.getFileName().toString().matches("[0-9a-f]+\\.lifecycle");
  }

  private static DesignerPage reopened(DesignerPage page, String title, Consumer<Shell> answer) {
    DesignerPage[] again = new DesignerPage[1];
    Desk.answer(
        title,
        () -> {
          try {
            again[0] = DesignerPage.reopen(page.file());
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        },
        answer);
    return again[0];
  }

  /** The copies in which a name stands. */
  private List<Path> kept(String name) {
    try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
      return files
          .filter(file -> name.isEmpty() || Files.isRegularFile(file) && says(file, name))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean says(Path file, String name) {
    try {
      return Files.readString(file).contains('"' + name + '"');
    } catch (IOException e) {
      return false;
    }
  }

  private static String clipboard() {
    Clipboard clipboard = new Clipboard(Ui.display());
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }
}
