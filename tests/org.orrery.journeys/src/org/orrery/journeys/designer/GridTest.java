package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.EditorActions;
import org.orrery.designer.model.Places;
import org.orrery.designer.parts.NodePart;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** What is dragged comes to rest on the grid, unless the architect turns that off. */
@ExtendWith(LogWatch.class)
class GridTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aDragEndsOnTheGridWhileItSnaps() throws Exception {
    DesignerPage page = DesignerPage.openSmall("grid");
    assertThat(isOn(page, SnapToGrid.PROPERTY_GRID_ENABLED)).as("at first").isTrue();
    Rectangle before = place(page);

    drag(page, 71, 83);

    Rectangle snapped = place(page);
    Rectangle shape = shape(page);
    assertThat(shape.x % Places.GRID).as("across, " + shape).isZero();
    assertThat(shape.y % Places.GRID).as("down, " + shape).isZero();
    assertThat(snapped.x - before.x).isBetween(61, 81);
    assertThat(snapped.y - before.y).isBetween(73, 93);

    page.editor().actions().getAction(EditorActions.SNAP).run();
    assertThat(isOn(page, SnapToGrid.PROPERTY_GRID_ENABLED)).as("turned off").isFalse();
    assertThat(item("snap").getSelection()).as("its button").isFalse();
    drag(page, -33, -27);
    assertThat(place(page)).isEqualTo(snapped.getTranslated(-33, -27));
  }

  @Test
  void theGridIsShownOrNot() throws Exception {
    DesignerPage page = DesignerPage.openSmall("grid-shown");
    boolean before = isOn(page, SnapToGrid.PROPERTY_GRID_VISIBLE);
    page.editor().actions().getAction(EditorActions.GRID).run();
    assertThat(isOn(page, SnapToGrid.PROPERTY_GRID_VISIBLE)).isEqualTo(!before);
    page.editor().actions().getAction(EditorActions.GRID).run();
    assertThat(isOn(page, SnapToGrid.PROPERTY_GRID_VISIBLE)).isEqualTo(before);
  }

  private static void drag(DesignerPage page, int right, int down) {
    Rectangle before = place(page);
    page.editor().select(List.of(page.named("Train")));
    Point from = page.middle("Train");
    Hand.drag(page.canvas(), from, new Point(from.x + right, from.y + down));
    Ui.await("Train lies elsewhere", () -> !place(page).equals(before));
  }

  private static Rectangle place(DesignerPage page) {
    return page.editor().drawing().boundsOf(page.named("Train")).getCopy();
  }

  /** Where the shape is on the drawing, whatever stage it stands in. */
  private static Rectangle shape(DesignerPage page) {
    NodePart part =
        (NodePart) page.editor().viewer().getEditPartRegistry().get(page.named("Train"));
    return ((HandleBounds) part.getFigure()).getHandleBounds().getCopy();
  }

  private static ToolItem item(String icon) {
    return Desk.all(Ui.window().getShell(), ToolBar.class).stream()
        .flatMap(bar -> Arrays.stream(bar.getItems()))
        .filter(item -> icon.equals(item.getData()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOn(DesignerPage page, String property) {
    return Boolean.TRUE.equals(page.editor().viewer().getProperty(property));
  }
}
