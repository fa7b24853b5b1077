package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Stage;

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

  @Test
  void aSecondClickRenamesAStageOnItsNameOnly() throws Exception {
    DesignerPage page = DesignerPage.openSmall("second-click");
    Stage stage = page.lifecycle().getStages().get(0);
    page.select(stage.getId());
    Rectangle shape = page.shape(stage);
    Hand.click(page.canvas(), shape.x + shape.width - 12, shape.y + shape.height - 12);
    awaitDoubleClick();
    assertThat(isNaming(page)).as("beside the name").isFalse();
    Hand.click(page.canvas(), shape.x + 44, shape.y + 18);
    Ui.await("on the name", () -> isNaming(page));
    Hand.press("Escape");
    Ui.await("given up", () -> !isNaming(page));
    page.close();
  }

  /** Until a click cannot become a double one any more, after which a second click acts. */
  private static void awaitDoubleClick() {
    AtomicBoolean isOver = new AtomicBoolean();
    Display display = Display.getCurrent();
    display.timerExec(2 * display.getDoubleClickTime(), () -> isOver.set(true));
    Ui.await("no double click", isOver::get);
  }

  private static boolean isNaming(DesignerPage page) {
    return Desk.all((Composite) page.canvas(), Text.class).stream().anyMatch(Text::isVisible);
  }
}
