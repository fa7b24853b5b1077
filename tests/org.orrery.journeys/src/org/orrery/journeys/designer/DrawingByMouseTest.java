package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.Connection;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/** A life cycle is drawn from nothing with mouse and keys alone. */
@ExtendWith(LogWatch.class)
class DrawingByMouseTest {
  @Test
  void drawsALifeCycleFromNothing() throws Exception {
    DesignerPage page = DesignerPage.openEmpty("by-mouse");
    String nothing = page.text();
    page.place("Develop", 60, 50, "Build it");
    page.place("Start", 120, 150, "Begin");
    page.place("Train", 280, 150, "Fit");
    page.drag("Test", 280, 280, "Judge");
    Stage stage = page.lifecycle().getStages().get(0);
    assertThat(stage.getNodes())
        .extracting(Element::getName)
        .containsExactly("Begin", "Fit", "Judge");

    page.connect("Begin", "Fit");
    Ui.await("the transition", () -> page.lifecycle().getTransitions().size() == 1);
    Transition line = page.lifecycle().getTransitions().get(0);
    bend(page, line);
    reconnect(page, line, "Judge");

    String drawn = page.text();
    page.focus();
    while (page.editor().commands().canUndo()) {
      page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    }
    assertThat(page.text()).isEqualTo(nothing);
    while (page.editor().commands().canRedo()) {
      page.press("ctrl+shift+z", () -> page.editor().commands().getRedoCommand());
    }
    assertThat(page.text()).isEqualTo(drawn);

    Hand.press("ctrl+s");
    Ui.await("the drawing is saved", () -> !page.editor().isDirty());
    page.close();
    DesignerPage again = DesignerPage.reopen(page.file());
    assertThat(again.text()).isEqualTo(drawn);
    again.close();
  }

  /** Selects the line and drags its middle aside. */
  private static void bend(DesignerPage page, Transition line) {
    Point middle = onCanvas(page, line, 0.5);
    Hand.click(page.canvas(), middle.x, middle.y);
    Ui.await("the line is selected", () -> page.editor().selected().contains(line));
    Hand.drag(page.canvas(), middle, new Point(middle.x, middle.y + 50));
    Ui.await("a bend point", () -> page.editor().drawing().edgeOf(line) != null);
    assertThat(page.editor().drawing().edgeOf(line).getBendpoints()).hasSize(1);
  }

  /** Drags the end of the selected line to another node. */
  private static void reconnect(DesignerPage page, Transition line, String target) {
    Point end = onCanvas(page, line, 1);
    Hand.drag(page.canvas(), end, page.middle(target));
    Ui.await("the other target", () -> line.getTarget() == page.named(target));
  }

  /** A point of a line, in pixels of the canvas; 0 is its start, 1 its end. */
  private static Point onCanvas(DesignerPage page, Transition line, double place) {
    page.editor().viewer().flush();
    Object part = page.editor().viewer().getEditPartRegistry().get(line);
    Connection figure = (Connection) ((GraphicalEditPart) part).getFigure();
    org.eclipse.draw2d.geometry.Point at =
        place == 1 ? figure.getPoints().getLastPoint() : figure.getPoints().getMidpoint();
    figure.translateToAbsolute(at);
    return new Point(at.x, at.y);
  }
}
