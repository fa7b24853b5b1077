package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.edits.Moving;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Figure;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Places;

/** Names of symbols stand where no line leads, on the canvas as in every other picture. */
@ExtendWith(LogWatch.class)
class SymbolNamesTest {
  private static final String[] KINDS = {
    "StartNode", "DecisionNode", "TrainStep", "ForkNode", "WaitNode.event", "EndNode.released"
  };

  private static final String STEP = "0 TrainStep";

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void noLineThatLeadsDownCrossesThem() throws Exception {
    DesignerPage page = DesignerPage.open("downward", LifecycleFiles.toBytes(drawing().lifecycle));
    page.editor().viewer().flush();
    assertAgreed(page);
    Path kept = Path.of(System.getProperty("orrery.screens"), "symbol-names.png");
    Files.createDirectories(kept.getParent());
    Files.write(kept, DrawingExport.png(page.lifecycle(), Viewpoint.ALL, 1));

    for (Node node : List.copyOf(page.lifecycle().getStages().getFirst().getNodes())) {
      Drawing drawing = page.editor().drawing();
      Rectangle place = drawing.boundsOf(node).getCopy();
      place.translate(150, 40);
      page.editor().execute(Moving.within(drawing, node, place, List.of()));
      Ui.settle();
      page.editor().viewer().flush();
      assertAgreed(page);
    }
  }

  @Test
  void whatIsToldOfAStepGoesWithIt() throws Exception {
    DesignerPage page = toldOfAStep("told");
    String id = page.named(STEP).getId();
    page.select(id);

    Hand.press("Delete");

    Ui.await("the step is gone", () -> Elements.byId(page.lifecycle(), id).isEmpty());
    page.editor().viewer().flush();
    assertThat(tips()).isEmpty();
  }

  @Test
  void whatIsToldOfAStepGoesWhenTheDrawingIsScrolled() throws Exception {
    DesignerPage page = toldOfAStep("scrolled");
    int before = page.middle(STEP).y;

    Hand.turnWheelDown();

    Ui.await("the drawing is scrolled", () -> page.middle(STEP).y < before);
    assertThat(tips()).isEmpty();
  }

  /** With the pointer over a step, of which it is told. */
  private static DesignerPage toldOfAStep(String name) throws Exception {
    DesignerPage page = DesignerPage.open(name, LifecycleFiles.toBytes(drawing().lifecycle));
    Point middle = page.middle(STEP);
    Hand.moveTo(page.canvas(), middle.x, middle.y);
    Hand.moveTo(page.canvas(), middle.x + 2, middle.y + 2);
    Ui.await("the tip is shown", () -> !tips().isEmpty());
    return page;
  }

  private static List<Shell> tips() {
    List<Shell> tips = new ArrayList<>();
    for (Shell shell : Ui.display().getShells()) {
      boolean isTip = (shell.getStyle() & SWT.ON_TOP) != 0 && shell.getText().isEmpty();
      if (isTip && shell.isVisible()) {
        tips.add(shell);
      }
    }
    return tips;
  }

  /** Columns that lead down, with branches aside and back. */
  private static Draft drawing() {
    Draft draft = new Draft();
    Element stage =
        draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 1100, 900));
    List<Element> above = new ArrayList<>();
    for (int row = 0; row < KINDS.length; row++) {
      for (int column = 0; column < 3; column++) {
        Shape shape = Kinds.byKey(KINDS[row]).shape();
        int x = 160 + 320 * column - shape.width / 2;
        int y = 60 + 130 * row;
        Element node =
            draft.create(KINDS[row], stage, new Rectangle(x, y, shape.width, shape.height));
        node.setName(column + " " + KINDS[row]);
        if (row > 0) {
          draft.join(above.get((row - 1) * 3 + column), node);
        }
        if (row == 1 && column > 0 || row == 4 && column == 1) {
          draft.join(above.get((row - 1) * 3 + column - 1), node);
        }
        if (row == 1 && column > 0) {
          draft.join(above.getLast(), node);
        }
        above.add(node);
      }
    }
    return draft;
  }

  private static void assertAgreed(DesignerPage page) {
    Places places = Places.of(page.lifecycle());
    int names = 0;
    for (Node node : Elements.nodes(page.lifecycle())) {
      if (!Figure.of(node.eClass()).holdsText()) {
        Box place =
            places
                .sideOf(node.getId())
                .place(places.of(node.getId()), LabelText.shown(node.getName()));
        NodeFigure figure =
            (NodeFigure)
                ((GraphicalEditPart) page.editor().viewer().getEditPartRegistry().get(node))
                    .getFigure();
        assertThat(figure.titleBounds())
            .as(node.getName())
            .isEqualTo(new Rectangle(place.x(), place.y(), place.width(), place.height()));
        assertThat(places.lines().in(place)).as(node.getName()).isEmpty();
        names++;
      }
    }
    assertThat(names).isGreaterThan(10);
  }
}
