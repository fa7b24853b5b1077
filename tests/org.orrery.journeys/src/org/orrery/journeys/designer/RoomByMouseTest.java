package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Stage;

/** Room is made by a drag and by keys; a rectangle in a stage selects what is in it. */
@ExtendWith(LogWatch.class)
class RoomByMouseTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aDragMakesRoomAndKeysTakeIt() throws Exception {
    DesignerPage page = DesignerPage.openSmall("room");
    Element train = page.named("Train");
    String before = page.text();
    Rectangle place = page.editor().drawing().boundsOf(train).getCopy();
    page.click("Train");
    Point at = page.middle("Train");
    page.pick("Make or take room");

    Hand.drag(page.canvas(), new Point(at.x + 150, at.y - 60), new Point(at.x + 150, at.y + 20));

    Ui.await("room is made", () -> page.editor().commands().canUndo());
    assertThat(page.editor().commands().getUndoCommand().getLabel()).isEqualTo("Make room");
    Rectangle now = page.editor().drawing().boundsOf(train);
    assertThat(now.y).isEqualTo(place.y + 80);
    page.click("Train");
    Hand.press("ctrl+shift+m");
    Ui.await("the tool is picked up", () -> !page.isAtDefaultTool());
    page.press("Up", () -> page.editor().commands().getUndoCommand());
    assertThat(page.editor().commands().getUndoCommand().getLabel()).isEqualTo("Take room");
    Hand.press("Escape");
    Ui.await("the ordinary tool is back", page::isAtDefaultTool);
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    assertThat(page.text()).isEqualTo(before);
  }

  @Test
  void escapeMakesNoRoom() throws Exception {
    DesignerPage page = DesignerPage.openSmall("no-room");
    page.pick("Make or take room");
    page.focus();
    Hand.press("Escape");
    Ui.await("the ordinary tool is back", () -> page.isAtDefaultTool());
    assertThat(page.editor().commands().canUndo()).isFalse();
  }

  @Test
  void allOfAStageIsSelectedByKeysAndByADragWithShift() throws Exception {
    DesignerPage page = DesignerPage.openSmall("of-a-stage");
    Set<Element> inside = Set.copyOf(page.lifecycle().getStages().get(0).getNodes());
    page.click("Train");
    page.press("ctrl+shift+a", () -> Set.copyOf(page.editor().selected()));
    assertThat(Set.copyOf(page.editor().selected())).isEqualTo(inside);

    page.editor().select(List.of(page.named("Train")));
    Point train = page.middle("Train");
    Hand.down("shift");
    Hand.drag(
        page.canvas(),
        new Point(train.x + 120, train.y - 140),
        new Point(train.x - 110, train.y + 50));
    Hand.up("shift");
    Ui.await("what is in the rectangle", () -> Set.copyOf(page.editor().selected()).equals(inside));
    assertThat(page.editor().commands().canUndo()).as("nothing was moved").isFalse();
    assertThat(page.editor().selected()).noneMatch(Stage.class::isInstance);
  }

  @Test
  void aRectangleThatReachesIntoTheNextStageSelectsInItsOwn() throws Exception {
    DesignerPage page = SimulationPage.sample();
    page.editor().select(List.of());
    Point register = page.middle("Register model");
    Point check = page.middle("Check data");
    Hand.down("shift");
    Hand.drag(
        page.canvas(),
        new Point(register.x - 100, register.y + 75),
        new Point(check.x + 100, check.y - 50));
    Hand.up("shift");
    Ui.await("what is in the rectangle", () -> page.isSelected("Register model"));
    assertThat(page.editor().selected()).containsExactly(page.named("Register model"));
  }
}
