package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.Annotations;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Severity;
import org.orrery.ui.Motion;

/** The Problems view: what is wrong, why, what to do, and the way that shows it. */
@ExtendWith(LogWatch.class)
class ProblemsViewTest {
  @AfterEach
  void closeAll() {
    Motion.reduce(false);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aProblemIsExplainedAndLeadsToItsElement() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-explained");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.bearer().name().equals("Train"));
    problems.click(problem.message());
    assertThat(problems.explanation())
        .contains(problem.message(), problem.remedy(), "Demanded by:", "Why:", "Answers for it:");
    Hand.press("Return");
    Ui.await("the element is selected", () -> page.isSelected("Train"));
    assertThat(Ui.page().getActivePart()).isSameAs(page.editor());
  }

  @Test
  void aFixIsChosenByKeysWithASentenceAboutIt() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-fixed");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> !p.fixes().isEmpty());
    String before = page.text();
    problems.click(problem.message());
    Ui.await("what the fix changes", () -> problems.explanation().contains(" \u2013 Adds "));
    Hand.press("ctrl+1");
    Ui.await(
        "the fixes are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Hand.press("Return");
    Ui.await("the fix is made", () -> !page.text().equals(before));
    Ui.await("the row is gone", () -> !problems.has(problem.message()));
    assertThat(page.canvas().isFocusControl()).as("the view has the keys").isFalse();
    Hand.press("ctrl+z");
    Ui.await("the fix is taken back", () -> page.text().equals(before));
    Hand.press("ctrl+shift+z");
    Ui.await("the fix is made again", () -> !page.text().equals(before));
    Hand.press("ctrl+z");
    Ui.await("and taken back", () -> page.text().equals(before));
    problems.await(problem.message());
  }

  @Test
  void rowsAreFilteredGroupedAndCopied() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-filtered");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.bearer().name().equals("Train"));
    problems.await(problem.message());
    int all = problems.rows().size();

    problems.search("no such words");
    Ui.await("nothing fits", () -> problems.words().contains("No problem fits"));
    Desk.press(problems.page(), "Show all");
    Ui.await("all is shown", () -> problems.rows().size() == all);

    problems.choose("By severity");
    Ui.await("groups", () -> problems.rows().size() > all);
    problems.choose("Flat");
    problems.choose("Hint");
    Ui.await("no errors", () -> !problems.has(problem.message()));
    problems.choose("Error");
    problems.await(problem.message());
    long errors =
        page.editor().annotations().problems().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .count();
    assertThat(problems.rows()).hasSize((int) errors).hasSizeLessThan(all);
    problems.choose("All severities");

    problems.click(problem.message());
    Hand.press("ctrl+c");
    Ui.await("the row is on the clipboard", () -> Ui.clipboard().contains(problem.message()));
    assertThat(Ui.clipboard()).startsWith("Error\t");
  }

  @Test
  void aRenamedElementIsNamedAnewAtOnce() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-renamed");
    ProblemsPage problems = ProblemsPage.open();
    await(page, p -> p.bearer().name().equals("Train"));
    Element train = page.named("Train");
    page.editor().execute(Renaming.command(train, "Fit the model"));
    problems.await("Fit the model");
    assertThat(problems.has("Train \u2013")).isFalse();
  }

  @Test
  void problemsOfAClosedDrawingStayUntilTheFileIsGone() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-closed");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.bearer().name().equals("Train"));
    page.close();
    problems.await("view-closed.lifecycle");
    problems.await(problem.message());
    page.file().delete(true, null);
    Ui.await("nothing of the file", () -> !problems.has("view-closed.lifecycle"));
  }

  @Test
  void theWayIsPlayedStepByStepAndEscEndsIt() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-way");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.way().steps().size() > 1);
    problems.click(problem.message());
    Hand.press("ctrl+2");
    Ui.await("the way plays", () -> problems.view().player() != null);
    Ui.await("it has come to its end", () -> !problems.view().player().isPlaying());
    assertThat(problems.view().player().marked()).isEqualTo(problem.way().steps().size());
    assertThat(frames(page)).hasSize(problem.way().steps().size());
    for (int i = 0; i < frames(page).size(); i++) {
      String element = problem.way().steps().get(i).element();
      assertThat(frames(page).get(i).getCenter()).as(element).isEqualTo(middle(page, element));
    }
    Desk.press(problems.page(), "Back");
    assertThat(problems.view().player().at()).isEqualTo(problem.way().steps().size() - 2);
    assertThat(frames(page)).hasSize(problem.way().steps().size() - 1);
    Hand.press("Escape");
    Ui.await("the marks are gone", () -> problems.view().player() == null);
    assertThat(frames(page)).isEmpty();
  }

  /** Of three lines between two steps the one shines by which the run goes. */
  @Test
  void theLinesOfTheWayAreThoseThatTheRunTakes() throws Exception {
    Motion.reduce(true);
    Lifecycle credit =
        LifecycleFiles.load(
            Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle"));
    Transition rejected =
        (Transition) Elements.byId(credit, "approve-release-reject").orElseThrow();
    rejected.setTarget((Node) Elements.byId(credit, "deploy").orElseThrow());
    DesignerPage page = DesignerPage.open("view-lines", LifecycleFiles.toBytes(credit));
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.rule().equals("engineering.validation-path"));
    assertThat(taken(problem)).contains("approve-release-reject");
    problems.click(problem.message());
    Hand.press("ctrl+2");
    Ui.await("the way is shown", () -> problems.view().player() != null);
    assertThat(courses(page))
        .containsExactlyElementsOf(taken(problem).stream().map(id -> course(page, id)).toList())
        .doesNotContain(course(page, "approve-release-approve"));
    Desk.press(problems.page(), "Back");
    assertThat(courses(page)).hasSize(taken(problem).size() - 1);
    Hand.press("Escape");
    Ui.await("the marks are gone", () -> problems.view().player() == null);
    assertThat(courses(page)).isEmpty();
  }

  /** Ids of the lines by which a run goes. */
  private static List<String> taken(Annotations.Problem problem) {
    return problem.way().steps().stream().flatMap(step -> step.left().stream()).toList();
  }

  /** The lines above the drawing, in the order of the run. */
  private static List<Rectangle> courses(DesignerPage page) {
    return figures(page, "Course");
  }

  /** Where a line lies, with the room of its thickness. */
  private static Rectangle course(DesignerPage page, String line) {
    GraphicalEditPart part =
        (GraphicalEditPart)
            page.editor()
                .viewer()
                .getEditPartRegistry()
                .get(page.editor().drawing().byId().get(line));
    PointList points = ((PolylineConnection) part.getFigure()).getPoints().getCopy();
    part.getFigure().translateToAbsolute(points);
    layer(page).translateToRelative(points);
    return points.getBounds().getExpanded(6, 6);
  }

  @Test
  void theWayIsPlayedPausedAndStoppedByButtons() throws Exception {
    DesignerPage page = DesignerPage.openSmall("view-buttons");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.way().steps().size() > 1);
    int steps = problem.way().steps().size();
    problems.click(problem.message());
    Desk.click(problems.page(), "Show the way");
    Ui.await("the way plays", () -> problems.view().player() != null);
    Ui.await("it has come to its end", () -> !problems.view().player().isPlaying());
    assertThat(frames(page)).hasSize(steps);

    Desk.press(problems.page(), "Play");
    assertThat(problems.view().player().isPlaying()).as("anew").isTrue();
    Desk.press(problems.page(), "Pause");
    assertThat(problems.view().player().isPlaying()).isFalse();
    assertThat(frames(page)).as("before its end").hasSizeBetween(1, steps - 1);

    Desk.click(problems.page(), "Stop");
    Ui.await("the marks are gone", () -> problems.view().player() == null);
    assertThat(frames(page)).isEmpty();
    Desk.click(problems.page(), "Next");
    assertThat(frames(page)).as("from its beginning").hasSize(1);
    Desk.click(problems.page(), "Next");
    assertThat(frames(page)).hasSize(2);
    assertThat(problems.words()).contains("Step 2 of " + steps);
  }

  /** The frames above the drawing, in the order of the run. */
  private static List<Rectangle> frames(DesignerPage page) {
    return figures(page, "Frame");
  }

  private static List<Rectangle> figures(DesignerPage page, String kind) {
    List<Rectangle> figures = new ArrayList<>();
    for (Object child : layer(page).getChildren()) {
      if (child.getClass().getSimpleName().equals(kind)) {
        figures.add(((IFigure) child).getBounds());
      }
    }
    return figures;
  }

  /** Of what is seen of an element: a symbol with its name, wherever that stands. */
  private static Point middle(DesignerPage page, String element) {
    GraphicalEditPart part =
        (GraphicalEditPart)
            page.editor()
                .viewer()
                .getEditPartRegistry()
                .get(page.editor().drawing().byId().get(element));
    Rectangle bounds =
        part.getFigure() instanceof NodeFigure node
            ? node.seen()
            : part.getFigure().getBounds().getCopy();
    part.getFigure().translateToAbsolute(bounds);
    layer(page).translateToRelative(bounds);
    return bounds.getCenter();
  }

  private static IFigure layer(DesignerPage page) {
    LayerManager layers =
        (LayerManager) page.editor().viewer().getEditPartRegistry().get(LayerManager.ID);
    return layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
  }

  @Test
  void whoWantsLessMotionSeesAllStepsAtOnce() throws Exception {
    Motion.reduce(true);
    DesignerPage page = DesignerPage.openSmall("view-still");
    ProblemsPage problems = ProblemsPage.open();
    Annotations.Problem problem = await(page, p -> p.way().steps().size() > 1);
    page.click(problem.bearer().name());
    Hand.press("ctrl+2");
    Ui.await("the way is shown", () -> problems.view().player() != null);
    assertThat(problems.view().player().isPlaying()).isFalse();
    assertThat(problems.view().player().marked()).isEqualTo(problem.way().steps().size());
    String before = page.text();
    page.editor().execute(Renaming.command(page.named("Train"), "Fit"));
    Ui.await("an edit ends it", () -> problems.view().player() == null);
    assertThat(page.text()).isNotEqualTo(before);
  }

  private static Annotations.Problem await(
      DesignerPage page, Predicate<Annotations.Problem> wanted) {
    return Ui.awaitValue(
        "a problem of the drawing",
        () -> page.editor().annotations().problems().stream().filter(wanted).findFirst());
  }
}
