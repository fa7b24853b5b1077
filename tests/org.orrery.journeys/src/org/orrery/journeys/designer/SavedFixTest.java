package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.SavedDrawings;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Problems of people, and of drawings that nobody has open. */
@ExtendWith(LogWatch.class)
class SavedFixTest {
  @AfterEach
  void closeAll() {
    ProofDay.choose(null);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aFixOfAClosedDrawingIsChosenByKeys() throws Exception {
    DesignerPage page = DesignerPage.openSmall("fix-closed");
    Annotations.Problem problem = fixable(page);
    page.close();
    Ui.await("the start page", () -> Ui.page().getActiveEditor() != null);
    ProblemsPage problems = ProblemsPage.open();
    problems.await("fix-closed.lifecycle");
    problems.click(problem.message());
    Hand.press("ctrl+1");
    Ui.await("the drawing is open", () -> Ui.page().getActiveEditor() instanceof LifecycleEditor);
    LifecycleEditor editor = (LifecycleEditor) Ui.page().getActiveEditor();
    Shell popup = Ui.awaitValue("the fixes", SavedFixTest::popup);
    assertThat(Desk.all(popup, Table.class).getFirst().getItem(0).getText()).isIn(problem.fixes());
    assertThat(editor.isDirty()).isFalse();
    popup.forceActive();
    Hand.press("Return");
    Ui.await("the fix is made", editor::isDirty);
    editor.commands().undo();
    assertThat(editor.isDirty()).isFalse();
  }

  @Test
  void drawingsThatNobodyEditsWaitForOneThatIsOpened() throws Exception {
    DesignerPage page = DesignerPage.openSmall("waits-other");
    page.close();
    ProblemsPage.open();
    AtomicInteger looks = new AtomicInteger();
    IJobChangeListener watch =
        IJobChangeListener.onDone(
            event -> {
              if (event.getJob().getName().equals("proving saved drawings")) {
                looks.incrementAndGet();
              }
            });
    Runnable goOn = SavedDrawings.pause();
    Job.getJobManager().addJobChangeListener(watch);
    try {
      IFile file =
          page.file()
              .getParent()
              .getFile(org.eclipse.core.runtime.Path.fromOSString("waits.lifecycle"));
      file.create(page.file().getContents(), true, null);
      Ui.await("it was looked at", () -> looks.get() > 0);
      assertThat(markers(file)).isZero();
      goOn.run();
      Ui.await("it is proved", () -> markers(file) > 0);
    } finally {
      goOn.run();
      Job.getJobManager().removeJobChangeListener(watch);
    }
  }

  private static int markers(IFile file) {
    try {
      return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO).length;
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void problemsAreThoseOfAPersonWhenOneIsChosen() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit", "credit-risk.lifecycle");
    Lifecycle lifecycle = LifecycleFiles.load(sample);
    lifecycle.getTransitions().removeIf(line -> line.getKind() == TransitionKind.FAILURE);
    assertThat(Files.exists(sample)).isTrue();
    DesignerPage page = DesignerPage.open("fix-people", LifecycleFiles.toBytes(lifecycle));
    ProblemsPage problems = ProblemsPage.open();
    Ui.await("problems of several", () -> people(page).size() > 1);
    String person = people(page).getFirst();
    Annotations.Problem other =
        page.editor().annotations().problems().stream()
            .filter(problem -> !problem.bearer().responsible().equals(person))
            .findFirst()
            .orElseThrow();
    problems.await(other.message());
    problems.choose(person);
    Ui.await("only those", () -> !problems.has(other.message()));
    assertThat(problems.rows())
        .hasSize(
            (int)
                page.editor().annotations().problems().stream()
                    .filter(problem -> problem.bearer().responsible().equals(person))
                    .count());
    problems.choose("Everybody");
    problems.await(other.message());
  }

  private static List<String> people(DesignerPage page) {
    return page.editor().annotations().problems().stream()
        .map(problem -> problem.bearer().responsible())
        .filter(person -> !person.isBlank())
        .distinct()
        .toList();
  }

  private static Annotations.Problem fixable(DesignerPage page) {
    return Ui.awaitValue(
        "a problem that can be fixed",
        () ->
            page.editor().annotations().problems().stream()
                .filter(problem -> !problem.fixes().isEmpty())
                .findFirst());
  }

  private static java.util.Optional<Shell> popup() {
    return java.util.Arrays.stream(Ui.display().getShells())
        .filter(shell -> shell.isVisible() && shell != Ui.window().getShell())
        .filter(shell -> !Desk.all(shell, Table.class).isEmpty())
        .findFirst();
  }
}
