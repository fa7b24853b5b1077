package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.designer.Annotations;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.journeys.workbench.FakeServer;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.workbench.files.LifecycleProject;

/**
 * What a drawing calls is known where it is proved: as it is open, and else as it is saved; when it
 * becomes another, who calls it is proved again.
 */
@ExtendWith(LogWatch.class)
class CalledProofTest {
  private static final String CIRCLE = "runs the life cycle itself again";

  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aCircleComesAndGoesWithTheCalledDrawingInItsOwnTab() throws Exception {
    DesignerPage called = CalledDrawingTest.calling("circle-b", "nowhere");
    DesignerPage caller = CalledDrawingTest.calling("circle-a", "circle-b");
    ProblemsPage problems = ProblemsPage.open();
    Ui.await("it is proved", () -> isProved(caller));
    assertThat(circles(caller)).isEmpty();

    called.focus();
    call(called, "circle-a");
    awaitCircle(caller, "circle-a → circle-b → circle-a");
    awaitCircle(called, "circle-b → circle-a → circle-b");
    Hand.press("ctrl+z");
    Ui.await("it is undone", () -> circles(caller).isEmpty());
    assertThat(called.editor().isDirty()).isFalse();
    Hand.press("ctrl+shift+z");
    awaitCircle(caller, "circle-a → circle-b → circle-a");
    caller.focus();
    problems.click("circle-a → circle-b → circle-a");
    assertThat(problems.explanation()).contains(CIRCLE);

    called.focus();
    Hand.press("ctrl+s");
    Ui.await("it is saved", () -> !called.editor().isDirty());
    called.close();
    edit(caller);
    awaitCircle(caller, "circle-a → circle-b → circle-a");
    OtherProgram.edit(called, text -> text.replace("\"circle-a\"", "\"nowhere\""));
    Ui.await("another program took it out", () -> circles(caller).isEmpty());
    OtherProgram.edit(called, text -> text.replace("\"nowhere\"", "\"circle-a\""));
    awaitCircle(caller, "circle-a → circle-b → circle-a");
    OtherProgram.delete(called);
    Ui.await("what is called is gone", () -> circles(caller).isEmpty());
  }

  @Test
  void whatIsClosedUnsavedIsAsItsFileSays() throws Exception {
    DesignerPage called = CalledDrawingTest.calling("given-up-b", "nowhere");
    DesignerPage caller = CalledDrawingTest.calling("given-up-a", "given-up-b");
    called.focus();
    call(called, "given-up-a");
    awaitCircle(caller, "given-up-a → given-up-b → given-up-a");
    Ui.page().closeEditor(called.editor(), false);
    Ui.await("it is given up", () -> circles(caller).isEmpty());
  }

  @Test
  void whatWasEnteredAndLeftAtOnceIsKnownToItsCaller() throws Exception {
    DesignerPage called = CalledDrawingTest.calling("level-b", "nowhere");
    called.close();
    DesignerPage page = CalledDrawingTest.calling("level-a", "level-b");
    page.click("Run level-b");
    Hand.press("ctrl+Return");
    Ui.await("it is entered", () -> page.lifecycle().getId().equals("level-b"));
    page.focus();
    call(page, "level-a");
    Hand.press("ctrl+BackSpace");
    Ui.await("the caller", () -> page.lifecycle().getId().equals("level-a"));
    awaitCircle(page, "level-a → level-b → level-a");
  }

  @Test
  void aDrawingThatIsNotOpenIsProvedAgainToo() throws Exception {
    ProblemsPage.open();
    DesignerPage called = CalledDrawingTest.calling("closed-b", "nowhere");
    called.close();
    DesignerPage caller = CalledDrawingTest.calling("closed-a", "closed-b");
    caller.close();
    Ui.await("it is proved as it was saved", () -> !marked(caller.file()).isEmpty());

    OtherProgram.edit(called, text -> text.replace("\"nowhere\"", "\"closed-a\""));
    Ui.await("its circle", () -> isCircle(marked(caller.file())));
    OtherProgram.edit(called, text -> text.replace("\"closed-a\"", "\"nowhere\""));
    Ui.await("it is gone", () -> !isCircle(marked(caller.file())));
    OtherProgram.edit(called, text -> text.replace("\"nowhere\"", "\"closed-a\""));
    Ui.await("its circle again", () -> isCircle(marked(caller.file())));
    OtherProgram.delete(called);
    Ui.await("what is called is gone", () -> !isCircle(marked(caller.file())));
  }

  @Test
  void aFileFromElsewhereIsProvedWithWhatLiesBesideIt(@TempDir Path folder) throws Exception {
    DesignerPage source = CalledDrawingTest.calling("far-a", "far-b");
    String text = Files.readString(OtherProgram.file(source));
    source.close();
    source.file().delete(true, null);
    Path called = folder.resolve("other-name.lifecycle");
    String circle = text.replace("\"far-b\"", "\"\0\"").replace("\"far-a\"", "\"far-b\"");
    Files.writeString(called, circle.replace("\"\0\"", "\"far-a\""));
    Files.writeString(folder.resolve("torn.lifecycle"), "<torn");
    Path file = Files.writeString(folder.resolve("far-a.lifecycle"), text);
    DesignerPage caller = DesignerPage.reopen(LifecycleProject.link(file));
    awaitCircle(caller, "far-a → far-b → far-a");

    DesignerPage other = DesignerPage.openSmall("far-other");
    Files.delete(called);
    caller.focus();
    Ui.await("it is looked for", () -> circles(caller).isEmpty());
    other.close();
  }

  @Test
  void theProofOfADeploymentTellsIt() throws Exception {
    DesignerPage called = CalledDrawingTest.calling("deploy-b", "deploy-a");
    called.close();
    CalledDrawingTest.calling("deploy-a", "deploy-b");
    try (FakeServer server = new FakeServer()) {
      Desk.signIn(server, "ada");
      Desk.answer(
          "Deploy",
          () -> Desk.run("org.orrery.workbench.deploy"),
          wizard -> {
            Ui.await("the findings", () -> isCircle(findings(wizard)));
            Desk.press(wizard, "Cancel");
          });
      Desk.signOut();
    }
  }

  /** Lets the step of a drawing call another, as one command. */
  private static void call(DesignerPage page, String called) {
    SubLifecycleStep step = (SubLifecycleStep) page.named("Run nowhere");
    Edits edits = new Edits("Call another");
    edits.set(step, LifecyclePackage.eINSTANCE.getSubLifecycleStep_Lifecycle(), called);
    page.editor().execute(edits.command());
  }

  /** An edit of its own goes on from the proof before. */
  private static void edit(DesignerPage page) {
    page.focus();
    page.click("Train");
    Hand.press("Delete");
    Ui.await("it is edited", () -> !page.names().contains("Train"));
    Ui.await("it is proved", () -> isProved(page));
  }

  private static boolean isProved(DesignerPage page) {
    return page.editor().proof().report() != null && !page.editor().proof().isRunning();
  }

  private static List<String> circles(DesignerPage page) {
    return page.editor().annotations().problems().stream()
        .map(Annotations.Problem::message)
        .filter(message -> message.contains(CIRCLE))
        .toList();
  }

  private static void awaitCircle(DesignerPage page, String circle) {
    Ui.await(circle, () -> circles(page).size() == 1 && circles(page).getFirst().contains(circle));
  }

  private static boolean isCircle(List<String> words) {
    return words.stream().anyMatch(each -> each.contains(CIRCLE));
  }

  private static List<String> marked(IFile file) {
    try {
      return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
          .map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
          .toList();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  /** The texts of the second table of the wizard, at most elided. */
  private static List<String> findings(Shell wizard) {
    List<Table> tables = Desk.all(wizard, Table.class);
    return tables.size() < 2
        ? List.of()
        : Arrays.stream(tables.get(1).getItems()).flatMap(CalledProofTest::cells).toList();
  }

  private static Stream<String> cells(TableItem row) {
    return IntStream.range(0, row.getParent().getColumnCount()).mapToObj(row::getText);
  }
}
