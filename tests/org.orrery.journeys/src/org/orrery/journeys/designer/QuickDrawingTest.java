package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

/**
 * Few gestures: the pad above a step, a step dropped on a line, a step that goes, a step by name.
 */
@ExtendWith(LogWatch.class)
class QuickDrawingTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void thePadAppendsAStepThatIsJoinedAlready() throws Exception {
    DesignerPage page = DesignerPage.openSmall("pad-appends");
    String before = page.text();
    page.click("Train");
    Point append = page.pad("Append " + Kinds.byKey("TestStep").label());

    Hand.click(page.canvas(), append.x, append.y);
    page.typeName("Judge");

    Node judge = (Node) page.named("Judge");
    assertThat(judge.getIncoming())
        .singleElement()
        .satisfies(line -> assertThat(line.getSource()).isSameAs(page.named("Train")));
    Rectangle place = place(page, judge);
    assertThat(place.x).isGreaterThan(place(page, page.named("Train")).right());
    assertThat(((Stage) judge.eContainer()).getNodes())
        .filteredOn(node -> node != judge)
        .hasSize(2)
        .noneMatch(node -> place(page, node).intersects(place));
    String after = page.text();
    page.focus();
    while (page.editor().commands().canUndo()) {
      page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    }
    assertThat(page.text()).isEqualTo(before);
    while (page.editor().commands().canRedo()) {
      page.press("ctrl+shift+z", () -> page.editor().commands().getRedoCommand());
    }
    assertThat(page.text()).isEqualTo(after);
  }

  private static Rectangle place(DesignerPage page, Element node) {
    return page.editor().drawing().boundsOf(node);
  }

  @Test
  void aStepIsDroppedOnALineAndTheFlowHealsWhenItGoes() throws Exception {
    DesignerPage page = DesignerPage.openSmall("line-takes");
    Transition line = page.lifecycle().getTransitions().get(0);
    Point middle = page.onLine(line);

    page.place(Kinds.byKey("DataCheckStep").label(), middle.x, middle.y, "Look at data");

    Node put = (Node) page.named("Look at data");
    assertThat(line.getTarget()).isSameAs(put);
    assertThat(put.getOutgoing())
        .singleElement()
        .satisfies(way -> assertThat(way.getTarget()).isSameAs(page.named("Train")));

    page.click("Look at data");
    Hand.press("Delete");
    Ui.await("the step is gone", () -> !page.names().contains("Look at data"));
    assertThat(page.lifecycle().getTransitions()).containsExactly(line);
    assertThat(line.getTarget()).isSameAs(page.named("Train"));
  }

  @Test
  void aStepIsAddedByAPartOfItsName() throws Exception {
    DesignerPage page = DesignerPage.openSmall("by-name");
    page.click("Train");
    Desk.answer(
        "Add next",
        () -> Hand.press("ctrl+space"),
        shell -> {
          Text filter = Desk.all(shell, Text.class).get(0);
          Hand.focus(filter);
          Hand.type("xx");
          Ui.await("no kind", () -> Desk.words(shell).contains("Nothing fits what is typed"));
          Hand.press("BackSpace");
          Hand.press("BackSpace");
          Hand.type("appr");
          Ui.await("the filter is typed", () -> filter.getText().equals("appr"));
          Table kinds = Desk.all(shell, Table.class).get(0);
          Ui.await("the kind has its icon", () -> isOneWithIcon(kinds));
          Hand.press("Return");
        });
    page.typeName("Decide");
    assertThat(((Node) page.named("Decide")).eClass().getName()).isEqualTo("ApprovalStep");
    assertThat(((Node) page.named("Decide")).getIncoming()).hasSize(1);
  }

  private static boolean isOneWithIcon(Table kinds) {
    return kinds.getItemCount() == 1 && kinds.getItem(0).getImage() != null;
  }

  @Test
  void aStepThatIsAddedBehindOneWithAWayOnStandsBetween() throws Exception {
    DesignerPage page = DesignerPage.openSmall("next-between");
    String before = page.text();
    page.click("Start");
    Desk.answerWithKeys(
        "Add next",
        () -> Hand.press("ctrl+space"),
        shell -> {
          Hand.type("appr: Approve the need");
          Hand.press("Return");
        });
    Ui.await("it is selected", () -> page.isSelected("Approve the need"));
    assertThat(page.lifecycle().getTransitions())
        .extracting(way -> way.getSource().getName() + " > " + way.getTarget().getName())
        .containsExactly("Start > Approve the need", "Approve the need > Train");
    Ui.await("the drawing has the keys", () -> page.canvas().isFocusControl());
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    assertThat(page.text()).isEqualTo(before);
  }

  @Test
  void aStepIsAddedByItsKindAndNameAtOnce() throws Exception {
    DesignerPage page = DesignerPage.openSmall("kind-and-name");
    String before = page.text();
    page.click("Train");
    Desk.answerWithKeys(
        "Add next",
        () -> Hand.press("ctrl+space"),
        shell -> {
          Hand.type("data c: Look at data");
          Hand.press("Return");
        });
    Ui.await("it is selected", () -> page.isSelected("Look at data"));
    assertThat(page.named("Look at data").eClass().getName()).isEqualTo("DataCheckStep");
    Ui.await("the drawing has the keys", () -> page.canvas().isFocusControl());
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    assertThat(page.text()).isEqualTo(before);
  }
}
