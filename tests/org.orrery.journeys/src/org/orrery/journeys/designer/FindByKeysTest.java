package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.find.FindBar;
import org.orrery.designer.kinds.Kinds;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;

/** Finding, replacing and changing kinds with keys alone. */
@ExtendWith(LogWatch.class)
class FindByKeysTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void wordsAreFoundReplacedAndTakenBack() throws Exception {
    DesignerPage page = DesignerPage.openSmall("find-me");
    String before = page.text();
    page.focus();
    Hand.press("ctrl+f");
    FindBar bar = Desk.all(page.canvas().getShell(), FindBar.class).getFirst();
    Text words = Desk.all(bar, Text.class).get(0);
    Ui.await("the find bar has the keys", words::isFocusControl);
    Hand.type("train");
    Ui.await("hits are counted", () -> said(bar, "hits"));
    Hand.press("Return");
    Ui.await("the first hit is gone to", () -> said(bar, "1 of"));
    Element train = page.named("Train");
    Ui.await("it is selected", () -> page.editor().selected().equals(List.of(train)));
    assertThat(words.isFocusControl()).as("typing goes on").isTrue();

    Text by = Desk.all(bar, Text.class).get(1);
    Hand.focus(by);
    Hand.type("Fit");
    Ui.await("what replaces is typed", () -> by.getText().equals("Fit"));
    Desk.press(bar, "Replace all");
    Ui.await("the name is replaced", () -> "Fit".equals(train.getName()));
    assertThat(page.editor().commands().getUndoCommand().getLabel()).startsWith("Replace");
    Hand.press("Escape");
    Ui.await("the bar is gone", () -> !bar.isVisible() && page.canvas().isFocusControl());
    String replaced = page.text();
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    assertThat(page.text()).isEqualTo(before);
    page.press("ctrl+shift+z", () -> page.editor().commands().getUndoCommand());
    assertThat(page.text()).isEqualTo(replaced);
  }

  @Test
  void aWrongExpressionIsSaid() throws Exception {
    DesignerPage page = DesignerPage.openSmall("find-wrong");
    page.focus();
    Hand.press("ctrl+f");
    FindBar bar = Desk.all(page.canvas().getShell(), FindBar.class).getFirst();
    Ui.await("the find bar has the keys", () -> Desk.all(bar, Text.class).get(0).isFocusControl());
    Hand.type("tra(");
    Ui.await("no such words", () -> said(bar, "Not found"));
    tick(bar, "Expression");
    Ui.await("what is wrong", () -> said(bar, "no regular expression"));
  }

  @Test
  void aStepBecomesAnotherKindByAPartOfItsName() throws Exception {
    DesignerPage page = DesignerPage.openSmall("other-kind");
    String before = page.text();
    page.click("Train");
    Hand.press("ctrl+k");
    Ui.await("kinds are offered", () -> Ui.display().getActiveShell() != Ui.window().getShell());
    Text filter = Desk.all(Ui.display().getActiveShell(), Text.class).get(0);
    Ui.await("the field has the keys", filter::isFocusControl);
    Hand.type("approv");
    Ui.await("it is typed", () -> filter.getText().equals("approv"));
    Hand.press("Return");
    Ui.await("it is an approval", () -> page.names().contains("Approval"));
    assertThat(page.editor().selected()).containsExactly(page.named("Approval"));
    page.focus();
    page.press("ctrl+z", () -> page.editor().commands().getUndoCommand());
    assertThat(page.text()).isEqualTo(before);
  }

  @Test
  void aHitThatIsNotDrawnIsShownInTheOutlineWhileTypingGoesOn() throws Exception {
    DesignerPage page = DesignerPage.openSmall("find-role");
    Element role = Creating.element(Kinds.byKey("Role"));
    page.editor()
        .execute(
            Creating.command(page.editor().drawing(), role, page.lifecycle(), new Rectangle()));
    page.focus();
    Hand.press("ctrl+f");
    FindBar bar = Desk.all(page.canvas().getShell(), FindBar.class).getFirst();
    Text words = Desk.all(bar, Text.class).get(0);
    Ui.await("the find bar has the keys", words::isFocusControl);
    Hand.type("role");
    Hand.press("Return");
    Ui.await("the role is gone to", () -> said(bar, "1 of"));
    Ui.await("typing goes on", words::isFocusControl);
    Hand.press("Escape");
    Ui.await("the bar is gone", () -> !bar.isVisible() && page.canvas().isFocusControl());
  }

  private static void tick(FindBar bar, String label) {
    for (Button button : Desk.all(bar, Button.class)) {
      if (button.getText().equals(label)) {
        Hand.click(button, 8, button.getSize().y / 2);
        Ui.await(label + " is ticked", button::getSelection);
      }
    }
  }

  private static boolean said(FindBar bar, String words) {
    return Desk.all(bar, Label.class).stream().anyMatch(label -> label.getText().contains(words));
  }
}
