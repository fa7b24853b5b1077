package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;

/** A line of any form round shapes selects them; Shift adds, Ctrl turns round, Esc gives up. */
@ExtendWith(LogWatch.class)
class LassoTest {
  private DesignerPage page;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  /** Three steps in a triangle: a rectangle round two of them would take the third along. */
  private void draw() throws Exception {
    page = DesignerPage.openSmall("lasso");
    Point train = page.middle("Train");
    page.place("Test", train.x + 260, train.y, "Test");
    page.place("Package", train.x + 130, train.y + 100, "Package");
    page.editor().select(List.of());
  }

  @Test
  void aFreeLineSelectsWhatARectangleCouldNot() throws Exception {
    draw();
    page.pick("Select with a lasso");
    roundBoth();
    Ui.await("two", () -> names().equals(List.of("Train", "Test")));
    assertThat(page.isAtDefaultTool()).isTrue();
    assertThat(page.editor().commands().getUndoCommand().getLabel()).doesNotContain("asso");

    page.focus();
    Hand.press("ctrl+shift+j");
    Ui.await("the tool is picked up", () -> !page.isAtDefaultTool());
    Hand.down("shift");
    round("Package");
    Hand.up("shift");
    Ui.await("three", () -> names().equals(List.of("Train", "Test", "Package")));

    page.focus();
    Hand.press("ctrl+shift+j");
    Ui.await("the tool is picked up again", () -> !page.isAtDefaultTool());
    Hand.down("ctrl");
    roundBoth();
    Hand.up("ctrl");
    Ui.await("one is left", () -> names().equals(List.of("Package")));
  }

  @Test
  void escapeAndAClickSelectNothing() throws Exception {
    draw();
    page.click("Train");
    Hand.press("ctrl+shift+j");
    Ui.await("the tool is picked up", () -> !page.isAtDefaultTool());
    Hand.press("Escape");
    Ui.await("the ordinary tool is back", page::isAtDefaultTool);
    assertThat(names()).containsExactly("Train");
    Hand.press("ctrl+shift+j");
    Point test = page.middle("Test");
    Hand.click(page.canvas(), test.x, test.y);
    Ui.await("the click ends it", page::isAtDefaultTool);
    assertThat(names()).containsExactly("Train");
  }

  /** Begins above Train, goes round Train and Test, and passes above Package. */
  private void roundBoth() {
    Point left = page.middle("Train");
    Point right = page.middle("Test");
    Hand.drag(
        page.canvas(),
        new Point(left.x - 95, left.y - 40),
        new Point(left.x - 95, left.y + 45),
        new Point(left.x + 95, left.y + 45),
        new Point(left.x + 130, left.y - 10),
        new Point(right.x - 95, right.y + 45),
        new Point(right.x + 95, right.y + 45),
        new Point(right.x + 95, right.y - 45),
        new Point(left.x - 90, left.y - 42));
  }

  private void round(String name) {
    Point at = page.middle(name);
    Hand.drag(
        page.canvas(),
        new Point(at.x - 95, at.y - 40),
        new Point(at.x - 95, at.y + 40),
        new Point(at.x + 95, at.y + 40),
        new Point(at.x + 95, at.y - 40));
  }

  private List<String> names() {
    return page.editor().selected().stream().map(Element::getName).toList();
  }
}
