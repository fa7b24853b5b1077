package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Transition;

/**
 * What grips do is done without the mouse: a full stop takes one, arrows move it, Enter drops it.
 */
@ExtendWith(LogWatch.class)
class GripsByKeysTest {
  private static final int GRIPS = 12;
  private static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aSizeIsChanged() throws Exception {
    DesignerPage page = DesignerPage.openSmall("size-by-keys");
    Element train = page.named("Train");
    Rectangle before = page.editor().drawing().boundsOf(train);
    String drawn = page.text();
    page.click("Train");
    page.focus();
    take(page, corner(page));
    go("Right", 12);
    go("Down", 12);
    press("Return");
    Ui.await("it is larger", () -> page.editor().drawing().boundsOf(train).width > before.width);
    Rectangle after = page.editor().drawing().boundsOf(train);
    assertThat(after.height).isGreaterThan(before.height);
    assertThat(after.getTopLeft()).isEqualTo(before.getTopLeft());
    assertThat(page.editor().selected()).containsExactly(train);
    page.press("ctrl+z", page::text);
    assertThat(page.text()).isEqualTo(drawn);
    page.press("ctrl+shift+z", page::text);
    assertThat(page.editor().drawing().boundsOf(train)).isEqualTo(after);
  }

  @Test
  void escLeavesASizeAndEnterOpensThePropertiesAgain() throws Exception {
    DesignerPage page = DesignerPage.openSmall("esc-by-keys");
    Ui.page().showView(PROPERTIES, null, IWorkbenchPage.VIEW_VISIBLE);
    String drawn = page.text();
    page.click("Train");
    page.focus();
    take(page, corner(page));
    go("Right", 12);
    press("Escape");
    assertThat(page.text()).isEqualTo(drawn);
    Ui.page().hideView(Ui.page().findView(PROPERTIES));
    page.focus();
    press("Return");
    Ui.await("the properties are open", () -> Ui.page().findView(PROPERTIES) != null);
  }

  @Test
  void aLineIsBent() throws Exception {
    DesignerPage page = DesignerPage.openSmall("line-by-keys");
    page.place("Test", 420, 300, "Judge");
    Transition line = page.lifecycle().getTransitions().get(0);
    String straight = page.text();
    page.select(line.getId());
    page.focus();
    Ui.settle();
    take(page, page.grips(BendpointCreationHandle.class).get(0));
    go("Right", 16);
    press("Return");
    Ui.await("a bend point", () -> page.editor().drawing().edgeOf(line) != null);
    assertThat(page.editor().drawing().edgeOf(line).getBendpoints()).hasSize(1);
    page.press("ctrl+z", page::text);
    assertThat(page.text()).isEqualTo(straight);
  }

  /** The grip at the lower right corner of the selected shape. */
  private static Point corner(DesignerPage page) {
    return page.grips(ResizeHandle.class).stream()
        .max(Comparator.comparingInt(grip -> grip.x + grip.y))
        .orElseThrow();
  }

  private static Point pointer(DesignerPage page) {
    Control canvas = page.canvas();
    return canvas.toControl(canvas.getDisplay().getCursorLocation());
  }

  private static void go(String arrow, int times) {
    for (int i = 0; i < times; i++) {
      press(arrow);
    }
  }

  /** Goes from grip to grip until it has the one at a place. */
  private static void take(DesignerPage page, Point place) {
    List<Point> seen = new ArrayList<>();
    for (int i = 0; i < GRIPS; i++) {
      press("period");
      Point at = pointer(page);
      if (Math.abs(at.x - place.x) < 8 && Math.abs(at.y - place.y) < 8) {
        return;
      }
      seen.add(at);
    }
    throw new AssertionError("No grip at " + place + " but at " + seen);
  }

  /** One key after the other, as a hand does. */
  private static void press(String... keys) {
    for (String key : List.of(keys)) {
      Hand.press(key);
      Ui.settle();
    }
  }
}
