package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.figures.LineFigure;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.model.Drawing;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.picture.Caption;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.lifecycle.picture.Places;
import org.orrery.lifecycle.picture.Spot;

/** A line without bend points goes round a step that is dragged onto it, and back. */
@ExtendWith(LogWatch.class)
public class RoutingByMouseTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aLineGoesRoundAStepThatIsDraggedOntoIt() throws Exception {
    DesignerPage page = DesignerPage.open("routing", LifecycleFiles.toBytes(drawing().lifecycle));
    Transition line = page.lifecycle().getTransitions().getFirst();
    LineFigure figure = (LineFigure) figure(page, line);
    Rectangle beside = shape(page, "Between");
    PointList straight = figure.getPoints().getCopy();
    assertThat(straight.size()).as("straight at first").isEqualTo(2);

    drag(page, new Point(page.middle("Between").x, page.onLine(line).y));

    assertThat(shape(page, "Between")).isNotEqualTo(beside);
    assertThat(meets(straight, shape(page, "Between"))).as("it stands in the way").isTrue();
    assertThat(meets(figure.getPoints(), shape(page, "Between"))).as("no more").isFalse();
    for (String name : new String[] {"Train", "Between", "Judge"}) {
      assertThat(figure.label().getBounds().intersects(shape(page, name)))
          .as("the label lies on " + name)
          .isFalse();
    }
    assertThat(Picture.svg(page.lifecycle()))
        .as("another picture has the same course")
        .contains("points=\"" + text(figure.getPoints()) + "\"");

    Point at = page.middle("Between");
    drag(page, new Point(at.x, at.y + 140));

    assertThat(text(figure.getPoints())).as("back on its way").isEqualTo(text(straight));
  }

  @Test
  void whatIsFoldedAwayIsInNoLinesWayButItsStageIs() throws Exception {
    Draft draft = drawing();
    Element small =
        draft.create("Stage.develop", draft.lifecycle, new Rectangle(280, 120, 240, 160));
    small.setName("Small");
    draft.step("TaskStep", small, 20, 60).setName("Within");
    DesignerPage page = DesignerPage.open("folded", LifecycleFiles.toBytes(draft.lifecycle));
    LineFigure figure = (LineFigure) figure(page, page.lifecycle().getTransitions().getFirst());
    assertThat(meets(figure.getPoints(), shape(page, "Within"))).isFalse();
    int round = figure.getPoints().size();
    assertThat(round).isGreaterThan(2);

    page.select(page.named("Small").getId());
    page.editor().actions().getAction(EditorActions.COLLAPSE).run();
    flush(page);

    assertThat(shape(page, "Small").height).isLessThan(80);
    assertThat(meets(figure.getPoints(), shape(page, "Small"))).isFalse();

    page.editor().actions().getAction(EditorActions.COLLAPSE).run();
    flush(page);
    assertThat(figure.getPoints().size()).isEqualTo(round);
  }

  /** However a drawing came to be, its lines run, and labels stand, as the places want now. */
  @Test
  void afterManyMovesEachLineRunsAsInAFreshPicture() throws Exception {
    Random random = new Random(7);
    List<Point> cells = cells();
    Draft draft = crowd(random, cells);
    DesignerPage page = DesignerPage.open("agreed", LifecycleFiles.toBytes(draft.lifecycle));
    List<Node> nodes = page.lifecycle().getStages().getFirst().getNodes();
    assertAgreed(page);
    for (int i = 0; i < 60; i++) {
      Node moved = nodes.get(random.nextInt(nodes.size()));
      Rectangle place = page.editor().drawing().boundsOf(moved).getCopy();
      Point cell = cells.remove(random.nextInt(cells.size()));
      cells.add(new Point(place.x, place.y));
      place.setLocation(cell.x, cell.y);
      Drawing drawing = page.editor().drawing();
      page.editor().execute(Moving.within(drawing, moved, place, List.of()));
      flush(page);
      if (i % 10 == 9) {
        assertAgreed(page);
      }
    }
    for (int i = 0; i < 45; i++) {
      page.editor().commands().undo();
    }
    flush(page);
    assertAgreed(page);
  }

  /** Points of the screen are rounded, those of the drawing are not. */
  @Test
  void howeverNearALineWithBendPointsRunsAsInAFreshPicture() throws Exception {
    Draft draft = crowd(new Random(11), cells());
    DesignerPage page = DesignerPage.open("near", LifecycleFiles.toBytes(draft.lifecycle));
    ZoomManager zoom = (ZoomManager) page.editor().getAdapter(ZoomManager.class);
    for (double nearness : new double[] {0.75, 1.1, 1.25, 1.9}) {
      zoom.setZoom(nearness);
      page.editor().actions().getAction(EditorActions.ARRANGE).run();
      Ui.await("it is arranged", () -> page.lifecycle().getLayout().getEdges().size() > 5);
      flush(page);
      assertAgreed(page);
      page.editor().commands().undo();
      flush(page);
    }
  }

  private static List<Point> cells() {
    List<Point> cells = new ArrayList<>();
    for (int i = 0; i < 35; i++) {
      cells.add(new Point(40 + 260 * (i % 5), 60 + 110 * (i / 5)));
    }
    return cells;
  }

  /** Steps in some of the cells, which they take, and lines from anyone to anyone. */
  private static Draft crowd(Random random, List<Point> cells) {
    Draft draft = new Draft();
    Element stage =
        draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 1400, 900));
    List<Element> steps = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      Point cell = cells.remove(random.nextInt(cells.size()));
      steps.add(draft.step("TrainStep", stage, cell.x, cell.y));
    }
    for (int i = 0; i < 20; i++) {
      draft
          .join(steps.get(i % 14), steps.get((i % 14 + 1 + random.nextInt(12)) % 14))
          .setName("way ".repeat(1 + i % 5));
    }
    return draft;
  }

  private static void assertAgreed(DesignerPage page) {
    String picture = Picture.svg(page.lifecycle());
    List<Transition> lines = page.lifecycle().getTransitions();
    assertThat(lines).hasSizeGreaterThan(10);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(picture)
                    .contains("points=\"" + text(((LineFigure) figure(page, line)).getPoints())));
    Places places = Places.of(page.lifecycle());
    for (Transition line : lines) {
      List<Spot> course =
          places.course(line.getId(), line.getSource().getId(), line.getTarget().getId());
      LabelText text = LabelText.shown(line.getName());
      Spot middle = Caption.place(course, text, places.obstacles(), places.lines()).middle();
      IFigure label = ((LineFigure) figure(page, line)).label();
      assertThat(label.getBounds().getCenter())
          .as("the label of " + line.getId())
          .isEqualTo(new org.eclipse.draw2d.geometry.Point(middle.x(), middle.y()));
    }
  }

  /** Opens a drawing with lines that go round steps. */
  public static void openWithDetours(String name) throws Exception {
    Draft draft = drawing();
    Element stage = draft.lifecycle.getStages().getFirst();
    Element above = draft.step("TaskStep", stage, 300, 60);
    above.setName("Above");
    draft.step("ReviewStep", stage, 300, 150).setName("On the line");
    Element end = draft.step("DecisionNode", stage, 590, 280);
    draft.join(above, draft.drawing.byId().get("task"));
    draft.join(draft.drawing.byId().get("train"), end).setName("or so");
    DesignerPage.open(name, LifecycleFiles.toBytes(draft.lifecycle));
  }

  /** A step leads to another far beside it; a third stands below the line. */
  private static Draft drawing() {
    Draft draft = new Draft();
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 780, 360));
    Element train = draft.step("TrainStep", stage, 30, 150);
    train.setName("Train");
    Element judge = draft.step("TestStep", stage, 580, 150);
    judge.setName("Judge");
    draft.step("TaskStep", stage, 300, 280).setName("Between");
    draft.join(train, judge).setName("when it is trained");
    return draft;
  }

  private static void drag(DesignerPage page, Point to) {
    page.editor().select(List.of(page.named("Between")));
    Rectangle before = shape(page, "Between");
    Hand.drag(page.canvas(), page.middle("Between"), to);
    Ui.await("it stands elsewhere", () -> !shape(page, "Between").equals(before));
    flush(page);
  }

  private static void flush(DesignerPage page) {
    Ui.settle();
    page.editor().viewer().flush();
  }

  private static IFigure figure(DesignerPage page, Element element) {
    return ((GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(element))
        .getFigure();
  }

  private static Rectangle shape(DesignerPage page, String name) {
    return ((NodeFigure) figure(page, page.named(name))).shape().getCopy();
  }

  private static boolean meets(PointList course, Rectangle shape) {
    for (int i = 1; i < course.size(); i++) {
      Rectangle piece = new Rectangle(course.getPoint(i - 1), course.getPoint(i));
      if (piece.intersects(shape)) {
        return true;
      }
    }
    return false;
  }

  private static String text(PointList points) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      text.append(points.getPoint(i).x).append(',').append(points.getPoint(i).y).append(' ');
    }
    return text.toString().strip();
  }
}
