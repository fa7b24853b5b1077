package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Bending;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;

/** Lines are drawn and straightened without the mouse; copies go in place and to other drawings. */
@ExtendWith(LogWatch.class)
class ConnectByKeysTest {
  private final Draft draft = new Draft();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aTargetIsChosenByArrowOrName() throws Exception {
    DesignerPage page = DesignerPage.openSmall("by-keys");
    add(page, "TestStep", "Check it", 240);
    add(page, "TaskStep", "Write it up", 310);
    page.click("Train");

    Hand.press("ctrl+l");
    Ui.await("a line is drawn", () -> !page.isAtDefaultTool());
    Hand.type("wri");
    Hand.press("Return");
    Ui.await("the line is there", () -> targets(page).contains("Write it up"));
    Ui.await("its end is selected", () -> page.isSelected("Write it up"));
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    assertThat(targets(page)).isEmpty();

    take(page);
    Hand.press("ctrl+l");
    Ui.await("a line is drawn", () -> !page.isAtDefaultTool());
    Hand.press("Down", "Up", "Return");
    Ui.await("the next below is met", () -> targets(page).equals(List.of("Check it")));

    take(page);
    Hand.press("ctrl+l");
    Ui.await("a line is drawn", () -> !page.isAtDefaultTool());
    Hand.press("Escape");
    Ui.await("it is given up", page::isAtDefaultTool);
    assertThat(targets(page)).hasSize(1);
  }

  @Test
  void aCopyIsPastedWhereItWas() throws Exception {
    DesignerPage page = DesignerPage.openSmall("in-place");
    Element train = page.named("Train");
    page.click("Train");
    Hand.press("ctrl+c");
    page.press("ctrl+shift+v", () -> page.editor().commands().getUndoCommand());

    List<Element> copies = page.editor().selected();
    assertThat(copies).hasSize(1).doesNotContain(train);
    assertThat(page.editor().drawing().boundsOf(copies.getFirst()))
        .isEqualTo(page.editor().drawing().boundsOf(train));
  }

  @Test
  void definitionsGoAlongIntoAnotherDrawing() {
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 600, 300));
    Step task = (Step) draft.step("TaskStep", stage, 60, 60);
    Role role = (Role) draft.create("Role", draft.lifecycle, new Rectangle());
    new Edits("set").set(task, LifecyclePackage.eINSTANCE.getStep_Role(), role).command().execute();
    Clipping clipping = Clipping.of(draft.drawing, List.of(task));
    Draft other = new Draft();
    other.create("Stage.develop", other.lifecycle, new Rectangle(20, 20, 600, 300));

    List<Element> created = new ArrayList<>();
    other.check(clipping.paste(other.drawing, null, 0, "Paste", created));

    Role there = ((Step) created.getFirst()).getRole();
    assertThat(other.lifecycle.getRoles()).containsExactly(there);
    assertThat(there.getId()).isEqualTo(role.getId());
    other.check(clipping.paste(other.drawing, null, 1, "Paste", created));
    assertThat(other.lifecycle.getRoles()).as("it is there now").containsExactly(there);
  }

  @Test
  void aLineWithASmallJogIsStraightened() {
    Element stage = draft.create("Stage.develop", draft.lifecycle, new Rectangle(20, 20, 600, 300));
    Element from = draft.step("TrainStep", stage, 40, 60);
    Element to = draft.step("TestStep", stage, 300, 80);
    Element far = draft.step("TaskStep", stage, 300, 200);
    Transition near = draft.join(from, to);
    Transition bent = draft.join(from, far);
    Bending.add(draft.drawing, bent, 0, new Point(250, 150)).execute();

    draft.check(Bending.straighten(draft.drawing, List.of(near, bent)));

    assertThat(draft.drawing.boundsOf(to).y).isEqualTo(60);
    assertThat(draft.drawing.boundsOf(far).y).as("too far to be moved").isEqualTo(200);
    assertThat(draft.drawing.edgeOf(bent)).isNull();
    assertThat(Bending.straighten(draft.drawing, List.of(near)).canExecute()).isFalse();
  }

  private static void take(DesignerPage page) {
    page.editor().select(List.of(page.named("Train")));
    page.focus();
  }

  private static List<String> targets(DesignerPage page) {
    return ((Node) page.named("Train"))
        .getOutgoing().stream().map(line -> line.getTarget().getName()).toList();
  }

  private static void add(DesignerPage page, String kind, String name, int y) {
    Element element = Creating.element(Kinds.byKey(kind));
    page.editor()
        .execute(
            Creating.command(
                page.editor().drawing(),
                element,
                page.lifecycle().getStages().get(0),
                new Rectangle(60, y, 164, 52)));
    page.editor()
        .execute(
            new Edits("name")
                .set(element, LifecyclePackage.eINSTANCE.getElement_Name(), name)
                .command());
  }
}
