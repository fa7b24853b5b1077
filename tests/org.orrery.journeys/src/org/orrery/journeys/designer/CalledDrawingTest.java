package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.workbench.files.LifecycleProject;

/**
 * The drawing that a step calls opens in the editor of the step; each keeps its work, and what is
 * missing or broken is said with its file.
 */
@ExtendWith(LogWatch.class)
public class CalledDrawingTest {
  private static final Point PLACE = new Point(330, 250);

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aDoubleClickEntersAndTheWayLeadsBack() throws Exception {
    DesignerPage called = DesignerPage.openSmall("credit");
    IFile file = called.file();
    called.close();
    DesignerPage page = calling("group", "credit");
    Point step = page.middle("Run credit");
    Hand.doubleClick(page.canvas(), step.x, step.y);
    Ui.await("the called drawing is on top", () -> page.lifecycle().getId().equals("credit"));
    assertThat(tabs()).isEqualTo(1);
    assertThat(page.editor().getPartName()).isEqualTo("credit.lifecycle");
    assertThat(way(page)).containsExactly("group", "credit");

    String before = page.text();
    PropertiesPage properties = page.properties("Train");
    Ui.await("its properties", () -> properties.field("Name").getText().equals("Train"));
    page.focus();
    Hand.press("Delete");
    Ui.await("it is deleted", () -> !page.names().contains("Train"));
    assertThat(way(page)).containsExactly("group", "*credit");
    Link back = link(page);
    Hand.click(back, 10, back.getSize().y / 2);
    Ui.await("the caller is on top", () -> page.lifecycle().getId().equals("group"));
    assertThat(page.editor().isDirty()).isTrue();
    assertThat(page.editor().commands().canUndo()).isFalse();

    page.click("Run credit");
    Hand.press("ctrl+Return");
    Ui.await("its work was kept", () -> !page.names().contains("Train"));
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> page.text().equals(before));
    Hand.press("ctrl+shift+z");
    Ui.await("it is done again", () -> !page.names().contains("Train"));
    Hand.press("ctrl+s");
    Ui.await("only this one was unsaved", () -> !page.editor().isDirty());
    assertThat(text(file)).doesNotContain("TrainStep");
    IAction leave = page.editor().actions().getAction(EditorActions.LEAVE);
    assertThat(leave.isEnabled()).isTrue();
    Hand.press("ctrl+BackSpace");
    Ui.await("the caller again", () -> page.lifecycle().getId().equals("group"));
    assertThat(leave.isEnabled()).as("nothing calls the caller").isFalse();
  }

  @Test
  void eachIsSavedByItselfAndClosingAsksForAll() throws Exception {
    IFile file = closed("credit-two");
    DesignerPage page = calling("group-two", "credit-two");
    String saved = text(page.file());
    page.click("Train");
    Hand.press("Delete");
    Ui.await("the caller is unsaved", () -> page.editor().isDirty());
    enter(page, "Run credit-two", "credit-two");
    page.click("Train");
    Hand.press("Delete", "ctrl+s");
    Ui.await("the called one is saved", () -> !text(file).contains("TrainStep"));
    assertThat(text(page.file())).isEqualTo(saved);
    assertThat(page.editor().isDirty()).isTrue();
    page.click("Start");
    Hand.press("Delete");
    Ui.await("both are unsaved", () -> way(page).equals(List.of("*group-two", "*credit-two")));

    Desk.answerWithKeys(
        "Save Resources",
        () -> Ui.page().closeEditor(page.editor(), true),
        dialog -> Hand.press("Return"));
    Ui.await("the editor is closed", () -> tabs() == 0);
    assertThat(text(file)).doesNotContain("StartNode");
    assertThat(text(page.file())).doesNotContain("TrainStep");
  }

  @Test
  void anotherTabThatHasItIsShownAndAFileThatWasEnteredIsNotOpenedTwice() throws Exception {
    DesignerPage called = DesignerPage.openSmall("credit-three");
    DesignerPage page = calling("group-three", "credit-three");
    page.click("Run credit-three");
    Hand.press("ctrl+Return");
    Ui.await("its tab", () -> Ui.page().getActiveEditor() == called.editor());
    called.close();

    enter(page, "Run credit-three", "credit-three");
    DesignerPage again = DesignerPage.reopen(page.file());
    assertThat(again.editor()).isSameAs(page.editor());
    assertThat(page.lifecycle().getId()).isEqualTo("group-three");
    DesignerPage.reopen(called.file());
    assertThat(page.lifecycle().getId()).isEqualTo("credit-three");
    assertThat(tabs()).isEqualTo(1);
  }

  @Test
  void whatIsMissingOrBrokenIsSaidAndAnotherCanBeChosen() throws Exception {
    closed("credit-four");
    DesignerPage page = calling("group-four", "nowhere");
    page.click("Run nowhere");
    Desk.answerWithKeys(
        "Called drawing",
        () -> Hand.press("ctrl+Return"),
        dialog -> {
          assertThat(words(dialog)).contains("nowhere.lifecycle", "'Run nowhere'");
          Hand.type("credit-four");
          Hand.press("Return");
        });
    Ui.await("the chosen one", () -> page.lifecycle().getId().equals("credit-four"));
    Hand.press("ctrl+BackSpace");
    SubLifecycleStep step = (SubLifecycleStep) page.named("Run nowhere");
    assertThat(step.getLifecycle()).isEqualTo("credit-four");
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("undone", () -> step.getLifecycle().equals("nowhere"));
    page.click("Run nowhere");

    IFile broken = page.file().getProject().getFile("nowhere.lifecycle");
    broken.create(new ByteArrayInputStream("<broken".getBytes(StandardCharsets.UTF_8)), true, null);
    Hand.press("ctrl+Return");
    Ui.await("it cannot be shown", () -> page.editor().viewer() == null);
    assertThat(words(Ui.window().getShell())).contains("nowhere.lifecycle cannot be shown");
    Desk.answerWithKeys(
        "Called drawing",
        () -> Desk.press(Ui.window().getShell(), "Choose another drawing…"),
        dialog -> {
          Hand.type("credit-four");
          Hand.press("Return");
        });
    Ui.await("the other one", () -> page.lifecycle().getId().equals("credit-four"));
    broken.delete(true, null);
  }

  @Test
  void aLinkedDrawingEntersWhatLiesBesideItsFile(@TempDir Path folder, @TempDir Path elsewhere)
      throws Exception {
    DesignerPage source = calling("group-five", "credit-five");
    String caller = text(source.file());
    source.close();
    source.file().delete(true, null);
    IFile called = closed("credit-five");
    String there = text(called);
    called.delete(true, null);
    Files.writeString(folder.resolve("group-five.lifecycle"), caller);
    Files.writeString(folder.resolve("credit-five.lifecycle"), there);
    Path other = elsewhere.resolve("credit-five.lifecycle");
    Files.writeString(other, there.replace("\"Train\"", "\"Elsewhere\""));
    DesignerPage.reopen(LifecycleProject.link(other)).close();

    DesignerPage page =
        DesignerPage.reopen(LifecycleProject.link(folder.resolve("group-five.lifecycle")));
    enter(page, "Run credit-five", "credit-five");
    assertThat(page.names()).contains("Train").doesNotContain("Elsewhere");
    page.click("Train");
    Hand.press("Delete", "ctrl+s");
    Ui.await(
        "the file beside it is saved",
        () -> !read(folder.resolve("credit-five.lifecycle")).contains("TrainStep"));
    assertThat(other).content().contains("\"Elsewhere\"");
  }

  @Test
  void theKeysOfAPageThatSaysWhatIsWrongLeadBack(@TempDir Path folder) throws Exception {
    DesignerPage source = calling("group-six", "credit-six");
    Path file = folder.resolve("group-six.lifecycle");
    Files.copy(Path.of(source.file().getLocationURI()), file);
    source.close();
    Files.writeString(folder.resolve("credit-six.lifecycle"), "<broken");
    DesignerPage page = DesignerPage.reopen(LifecycleProject.link(file));
    page.click("Run credit-six");
    Hand.press("ctrl+Return");
    Ui.await("it cannot be shown", () -> page.editor().viewer() == null);
    assertThat(words(Ui.window().getShell())).contains("credit-six.lifecycle cannot be shown");
    Ui.await("a line has the keys", () -> Ui.display().getFocusControl() instanceof Text);
    Hand.press("ctrl+a");
    Text line = (Text) Ui.display().getFocusControl();
    Ui.await("its text is selected", () -> line.getSelectionText().equals(line.getText()));
    Hand.press("ctrl+BackSpace");
    Ui.await("the caller", () -> page.editor().viewer() != null);
    assertThat(page.lifecycle().getId()).isEqualTo("group-six");
  }

  private static long tabs() {
    return Arrays.stream(Ui.page().getEditorReferences())
        .filter(each -> each.getId().equals(LifecycleEditor.ID))
        .count();
  }

  private static IFile closed(String name) throws Exception {
    DesignerPage page = DesignerPage.openSmall(name);
    IFile file = page.file();
    page.close();
    return file;
  }

  /** Opens a small drawing with a step that calls another. */
  public static DesignerPage calling(String name, String called) throws Exception {
    DesignerPage page = DesignerPage.openSmall(name);
    page.place("Sub-life cycle", PLACE.x, PLACE.y, "Run " + called);
    SubLifecycleStep step = (SubLifecycleStep) page.named("Run " + called);
    step.setLifecycle(called);
    page.save();
    page.focus();
    page.editor().commands().flush();
    return page;
  }

  private static void enter(DesignerPage page, String step, String called) {
    page.click(step);
    Hand.press("ctrl+Return");
    Ui.await(called + " is on top", () -> page.lifecycle().getId().equals(called));
    page.focus();
  }

  private static List<String> way(DesignerPage page) {
    return trail(page).stream()
        .map(c -> c instanceof Link link ? link.getText() : ((Label) c).getText())
        .map(text -> text.replaceAll("</?a>", ""))
        .filter(text -> !text.equals("›"))
        .toList();
  }

  private static Link link(DesignerPage page) {
    return (Link) trail(page).stream().filter(Link.class::isInstance).findFirst().orElseThrow();
  }

  private static List<Control> trail(DesignerPage page) {
    for (Composite at = page.canvas().getParent(); at != null; at = at.getParent()) {
      List<Control> found =
          Arrays.stream(at.getChildren())
              .filter(c -> c.getClass().getSimpleName().equals("Breadcrumb") && c.isVisible())
              .toList();
      if (!found.isEmpty()) {
        return List.of(((Composite) found.get(0)).getChildren());
      }
    }
    return List.of();
  }

  private static String words(Composite of) {
    StringBuilder words = new StringBuilder();
    for (Control child : of.getChildren()) {
      switch (child) {
        case Label label -> words.append(label.getText()).append('\n');
        case Composite inner -> words.append(words(inner));
        default -> {
          // says nothing
        }
      }
    }
    return words.toString();
  }

  private static String text(IFile file) {
    return read(Path.of(file.getLocationURI()));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
