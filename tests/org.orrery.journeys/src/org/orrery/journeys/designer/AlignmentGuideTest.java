package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.model.Places;
import org.orrery.designer.policies.SnapGuides;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.format.LifecycleFiles;

/** A step that is dragged near the edge of another is shown a guide, and comes to rest on it. */
@ExtendWith(LogWatch.class)
class AlignmentGuideTest {
  private static final int NEAR = 2;

  @AfterEach
  void close() {
    Hand.release();
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aGuideIsShownWhileDraggingAndTheStepComesToRestOnIt() throws Exception {
    DesignerPage page = open();
    Rectangle upper = shape(page, "Upper");
    Rectangle before = shape(page, "Lower");
    assertThat(upper.x % Places.GRID).as("no line of the grid").isNotZero();
    Point from = page.middle("Lower");
    page.editor().select(List.of(page.named("Lower")));

    Hand.hold(
        page.canvas(), from, new Point(from.x + upper.x + NEAR - before.x, from.y + Places.GRID));

    Ui.await(
        "an upright guide at the left edge of the upper step",
        () -> guides(page).stream().anyMatch(g -> g.width == 1 && g.x == upper.x));
    assertThat(guides(page)).filteredOn(g -> g.width == 1).allMatch(g -> g.height > 200);
    Hand.release();
    Ui.await("it is dropped", () -> shape(page, "Lower").x != before.x);
    assertThat(shape(page, "Lower").x).isEqualTo(upper.x);
    Ui.await("no guide is left", () -> guides(page).isEmpty());
  }

  @Test
  void farFromAnyEdgeThereIsNoGuide() throws Exception {
    DesignerPage page = open();
    Point from = page.middle("Lower");
    Rectangle before = shape(page, "Lower");
    page.editor().select(List.of(page.named("Lower")));
    Hand.hold(page.canvas(), from, new Point(from.x - 40, from.y + 60));
    assertThat(guides(page)).isEmpty();
    Hand.release();
    Ui.await("it is dropped", () -> shape(page, "Lower").x != before.x);
    assertThat(shape(page, "Lower").x % Places.GRID).as("on the grid").isZero();
  }

  private static DesignerPage open() throws Exception {
    Draft draft = new Draft();
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 700, 400));
    draft.step("TrainStep", stage, 47, 60).setName("Upper");
    draft.create("TestStep", stage, new Rectangle(380, 180, 210, 52)).setName("Lower");
    return DesignerPage.open("guides", LifecycleFiles.toBytes(draft.lifecycle));
  }

  private static List<Rectangle> guides(DesignerPage page) {
    IFigure layer =
        LayerManager.Helper.find(page.editor().viewer().getRootEditPart())
            .getLayer(LayerConstants.FEEDBACK_LAYER);
    return ((List<?>) layer.getChildren())
        .stream()
            .filter(figure -> figure.getClass().getEnclosingClass() == SnapGuides.class)
            .map(figure -> ((IFigure) figure).getBounds().getCopy())
            .toList();
  }

  private static Rectangle shape(DesignerPage page, String name) {
    Object part = page.editor().viewer().getEditPartRegistry().get(page.named(name));
    return ((NodeFigure) ((GraphicalEditPart) part).getFigure()).shape().getCopy();
  }
}
