package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.edits.Collapsing;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Severity;

/** A folded stage tells what it holds and how that is. */
@ExtendWith(LogWatch.class)
public class FoldedStageTest {
  private static final String INSIDE = "3 steps, 1 approval, 1 decision";

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aPictureTellsWhatIsFoldedAway() {
    Draft draft = draft();
    Element stage = draft.lifecycle.getStages().getFirst();
    assertThat(DrawingExport.svg(draft.lifecycle)).contains("Judge").doesNotContain(INSIDE);

    Collapsing.toggle(draft.drawing, stage).execute();

    assertThat(DrawingExport.svg(draft.lifecycle)).contains(INSIDE).doesNotContain("Judge");
  }

  @Test
  void anEmptyStageIsFoldedToo() {
    Draft draft = new Draft();
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(0, 0, 300, 200));
    Collapsing.toggle(draft.drawing, stage).execute();
    assertThat(DrawingExport.svg(draft.lifecycle)).contains("No steps");
  }

  @Test
  void onTheCanvasItTellsItsProblemsAndFollowsChanges() throws Exception {
    DesignerPage page = open("folded-stage");
    Element stage = page.lifecycle().getStages().getFirst();
    Ui.await("problems in the stage", () -> count(page, stage, Severity.ERROR) > 0);
    assertThat(page.drawn()).doesNotContain(INSIDE);

    fold(page);

    assertThat(page.drawn()).contains(INSIDE);
    Ui.await("its health in words", () -> page.drawn().contains(errors(page, stage)));

    Element decision = page.named("Good enough?");
    page.editor().execute(Deleting.command(page.editor().drawing(), List.of(decision)));
    assertThat(page.drawn()).contains("3 steps, 1 approval<").doesNotContain("decision");
    fold(page);
    assertThat(page.drawn()).contains("Judge").doesNotContain("3 steps");
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("folded again", () -> page.drawn().contains("3 steps, 1 approval"));
  }

  @Test
  void itIsWellAgainWhenAFaultyStepGoes() throws Exception {
    DesignerPage page = open("folded-well");
    Element stage = page.lifecycle().getStages().getFirst();
    Ui.await("problems in the stage", () -> count(page, stage, Severity.ERROR) > 0);
    fold(page);
    long before = count(page, stage, Severity.ERROR);
    Ui.await("its health in words", () -> page.drawn().contains(errors(page, stage)));

    Element faulty = Creating.element(Kinds.byKey("TrainStep"));
    Rectangle place = new Rectangle(40, 240, 164, 52);
    page.editor().execute(Creating.command(page.editor().drawing(), faulty, stage, place));
    Ui.await("more problems", () -> count(page, stage, Severity.ERROR) > before);
    Ui.await("its health is worse", () -> page.drawn().contains(errors(page, stage)));
    page.editor().commands().undo();

    Ui.await("as many as before", () -> count(page, stage, Severity.ERROR) == before);
    Ui.await("it is well again", () -> page.drawn().contains(errors(page, stage)));
  }

  private static String errors(DesignerPage page, Element stage) {
    long errors = count(page, stage, Severity.ERROR);
    return " \u00b7 " + (errors == 1 ? "1 error" : errors + " errors");
  }

  private static long count(DesignerPage page, Element stage, Severity severity) {
    List<Annotations.Problem> problems = page.editor().annotations().problemsIn(stage);
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** Folds the first stage of a drawing, or unfolds it. */
  public static void fold(DesignerPage page) {
    page.select(page.lifecycle().getStages().getFirst().getId());
    page.editor().actions().getAction(EditorActions.COLLAPSE).run();
    Ui.settle();
  }

  /** A drawing with a stage that holds steps of several sorts, and faults. */
  public static DesignerPage open(String name) throws Exception {
    return DesignerPage.open(name, LifecycleFiles.toBytes(draft().lifecycle));
  }

  private static Draft draft() {
    Draft draft = new Draft();
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 640, 320));
    stage.setName("Development");
    Element train = draft.step("TrainStep", stage, 40, 60);
    train.setName("Train");
    Element judge = draft.step("TestStep", stage, 280, 60);
    judge.setName("Judge");
    Element task = draft.step("TaskStep", stage, 40, 160);
    task.setName("Look at it");
    draft.step("ApprovalStep", stage, 280, 160).setName("Release it");
    draft.join(train, judge);
    draft.join(judge, task);
    draft.step("DecisionNode", stage, 520, 160).setName("Good enough?");
    return draft;
  }
}
