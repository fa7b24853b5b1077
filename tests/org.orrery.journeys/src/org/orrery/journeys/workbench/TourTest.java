package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.guide.GuideView;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.workbench.Ids;
import org.orrery.workbench.tour.TourView;

/** The tour leads through the sample, goes on when something was done, and is left at any time. */
@ExtendWith(LogWatch.class)
class TourTest {
  @AfterEach
  void close() {
    for (String id : List.of(TourView.ID, GuideView.ID, Ids.SIMULATION)) {
      IViewPart view = Ui.page().findView(id);
      if (view != null) {
        Ui.page().hideView(view);
      }
    }
    Ui.page().closeAllEditors(false);
  }

  @Test
  void theTourWaitsForWhatItAsksFor() {
    Desk.run("org.orrery.workbench.tour");
    said("Select a step");
    LifecycleEditor editor = (LifecycleEditor) Ui.page().getActiveEditor();
    Ui.await("a proof", () -> editor.proof().report() != null && !editor.proof().isRunning());
    select(editor, element(editor, "train"));
    said("Break a rule");
    select(editor, failure(editor));
    Hand.press("Delete");
    said("Read why");
    Ui.page().activate(Desk.view(Ids.PROBLEMS, ProblemsView.class));
    said("Have it fixed");
    select(editor, element(editor, "train"));
    Hand.press("ctrl+1");
    Ui.await(
        "the fixes",
        () ->
            Ui.display().getActiveShell() != null
                && Ui.display().getActiveShell() != Ui.window().getShell());
    Hand.press("Return");
    said("Take it back");
    Ui.await("the drawing has the keys", () -> editor.viewer().getControl().setFocus());
    Hand.press("ctrl+z");
    Hand.press("ctrl+z");
    said("Simulate it");
    Hand.press("F8");
    said("Ask for help");
    Hand.press("F1");
    said("That was it");
    assertThat(editor.isDirty()).isFalse();
  }

  @Test
  void aStepIsSkippedGoneBackToAndTheTourLeft() {
    Desk.run("org.orrery.workbench.tour");
    said("Select a step");
    Desk.press(Ui.window().getShell(), "Skip");
    said("Break a rule");
    Desk.press(Ui.window().getShell(), "Back");
    said("Select a step");
    Desk.press(Ui.window().getShell(), "Leave the tour");
    assertThat(Ui.page().findView(TourView.ID)).isNull();
  }

  private static void said(String title) {
    Ui.await(
        title,
        () ->
            Ui.page().findView(TourView.ID) instanceof TourView tour
                && tour.words().startsWith(title));
  }

  private static void select(LifecycleEditor editor, Element element) {
    Ui.page().activate(editor);
    editor.select(List.of(element));
    Ui.await("the drawing has the keys", () -> editor.viewer().getControl().setFocus());
  }

  private static Element element(LifecycleEditor editor, String id) {
    return editor.drawing().lifecycle().getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(node -> node.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Transition failure(LifecycleEditor editor) {
    return editor.drawing().lifecycle().getTransitions().stream()
        .filter(line -> line.getKind() == TransitionKind.FAILURE)
        .filter(line -> line.getSource().getId().equals("train"))
        .findFirst()
        .orElseThrow();
  }
}
