package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.Transition;

/** A line is bent, its bend moved, and its end led to another step, by hand. */
@ExtendWith(LogWatch.class)
class LinesByMouseTest {
  @Test
  void aLineIsBentAndLedElsewhere() throws Exception {
    DesignerPage page = DesignerPage.openSmall("lines-by-mouse");
    page.place("Test", 420, 300, "Judge");
    Transition line = page.lifecycle().getTransitions().get(0);
    String straight = page.text();

    selectByItsMiddle(page, line);
    Point middle = page.grips(BendpointCreationHandle.class).get(0);
    Hand.drag(page.canvas(), middle, new Point(middle.x + 90, middle.y));
    Ui.await("a bend point", () -> bends(page, line).size() == 1);
    String bent = page.text();
    Bendpoint bend = bends(page, line).get(0);
    int madeAt = bend.getX();

    Point at = page.grips(BendpointMoveHandle.class).get(0);
    Hand.drag(page.canvas(), at, new Point(at.x + 60, at.y + 20));
    Ui.await("the bend point is elsewhere", () -> bend.getX() > madeAt + 30);
    String moved = page.text();

    Point end = page.end(line);
    Hand.drag(page.canvas(), end, page.middle("Judge"));
    Ui.await("the other target", () -> line.getTarget() == page.named("Judge"));
    String led = page.text();

    for (String expected : List.of(moved, bent, straight)) {
      undo(() -> page.text().equals(expected));
    }
    for (String expected : List.of(bent, moved, led)) {
      redo(() -> page.text().equals(expected));
    }

    Hand.press("ctrl+s");
    Ui.await("the drawing is saved", () -> !page.editor().isDirty());
    page.close();
    DesignerPage again = DesignerPage.reopen(page.file());
    assertThat(again.text()).isEqualTo(led);
    again.close();
  }

  /** With its neighbours at other places than its ends, which move with it. */
  @Test
  void aBendThatIsPulledStraightGoesAway() throws Exception {
    DesignerPage page = DesignerPage.openSmall("straight-by-mouse");
    page.place("Test", 460, 330, "Judge");
    Transition line = page.lifecycle().getTransitions().get(0);
    selectByItsMiddle(page, line);
    bendAndPullBack(page, line, 90, 30);
    bendAndPullBack(page, line, -120, -40);

    selectByItsMiddle(page, line);
    Hand.drag(page.canvas(), page.end(line), page.middle("Judge"));
    Ui.await("the other target", () -> line.getTarget() == page.named("Judge"));
    selectByItsMiddle(page, line);
    bendAndPullBack(page, line, 20, -60);
    page.close();
  }

  private static void bendAndPullBack(DesignerPage page, Transition line, int x, int y) {
    String straight = page.text();
    Point middle = page.grips(BendpointCreationHandle.class).get(0);
    Hand.drag(page.canvas(), middle, new Point(middle.x + x, middle.y + y));
    Ui.await("a bend point", () -> bends(page, line).size() == 1);
    String bent = page.text();
    Point at = page.grips(BendpointMoveHandle.class).get(0);
    Hand.drag(page.canvas(), at, new Point(middle.x + 2, middle.y + 2));
    Ui.await("no bend point", () -> bends(page, line).isEmpty());
    assertThat(page.text()).isEqualTo(straight);
    undo(() -> page.text().equals(bent));
    redo(() -> page.text().equals(straight));
  }

  /** A line that no step takes keeps its end. */
  @Test
  void anEndThatIsDroppedOnNothingStays() throws Exception {
    DesignerPage page = DesignerPage.openSmall("end-on-nothing");
    Transition line = page.lifecycle().getTransitions().get(0);
    String before = page.text();
    selectByItsMiddle(page, line);
    Point end = page.end(line);
    Hand.drag(page.canvas(), end, new Point(end.x + 200, end.y + 120));
    assertThat(page.text()).isEqualTo(before);
    assertThat(page.editor().isDirty()).isFalse();
    page.close();
  }

  private static void selectByItsMiddle(DesignerPage page, Transition line) {
    Point middle = page.onLine(line);
    Hand.click(page.canvas(), middle.x, middle.y);
    Ui.await("the line is selected", () -> page.editor().selected().contains(line));
    page.focus();
  }

  private static List<Bendpoint> bends(DesignerPage page, Transition line) {
    var layout = page.editor().drawing().edgeOf(line);
    return layout == null ? List.of() : layout.getBendpoints();
  }

  private static void undo(BooleanSupplier done) {
    Hand.press("ctrl+z");
    Ui.await("what undo does", done);
  }

  private static void redo(BooleanSupplier done) {
    Hand.press("ctrl+shift+z");
    Ui.await("what redo does", done);
  }
}
