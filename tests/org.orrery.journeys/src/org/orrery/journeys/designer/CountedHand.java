package org.orrery.journeys.designer;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.ui.text.ClipText;

/**
 * A hand whose actions are counted: a click, a drag, a key chord, and a word or name that is typed
 * are one each; a text that is pasted is one for its key and one for each line of it, as if it had
 * been typed.
 */
final class CountedHand {
  private final DesignerPage page;
  private int actions;

  CountedHand(DesignerPage page) {
    this.page = page;
  }

  int actions() {
    return actions;
  }

  void click(Point onDrawing) {
    click(page.canvas(), onDrawing);
  }

  void click(Control control, Point at) {
    actions++;
    Hand.click(control, at.x, at.y);
  }

  /** Clicks on a node, which is selected then. */
  void click(String name) {
    click(page.middle(name));
    Ui.await(name + " is selected", () -> page.isSelected(name));
  }

  void clickTab(String title) {
    CTabItem tab =
        Ui.awaitValue(
            "a tab " + title,
            () ->
                Desk.all(Ui.window().getShell(), CTabFolder.class).stream()
                    .flatMap(folder -> java.util.Arrays.stream(folder.getItems()))
                    .filter(item -> item.getText().equals(title) && item.isShowing())
                    .findFirst());
    Rectangle place = tab.getBounds();
    click(tab.getParent(), new Point(place.x + 12, place.y + place.height / 2));
  }

  /** Drags a kind from the palette to a place of the drawing. */
  void drag(String kind, Point to) {
    actions++;
    page.dragOnly(kind, to.x, to.y);
  }

  /** Does something that is one action of a hand. */
  void count(Runnable action) {
    actions++;
    action.run();
  }

  void press(String chord) {
    actions++;
    Hand.press(chord);
  }

  void type(String words) {
    actions++;
    Hand.type(words);
  }

  /** Types a name into the field that is open on the drawing. */
  void name(String name) {
    page.awaitNameField();
    type(name);
    enterName();
  }

  private void enterName() {
    press("Return");
    page.awaitNoNameField();
  }

  /** Adds an element by a part of its kind and its name. */
  void add(String title, String kindAndName) {
    Desk.answerWithKeys(
        title,
        () -> press("ctrl+space"),
        dialog -> {
          type(kindAndName);
          press("Return");
        });
  }

  /** Draws a transition from the selected node to one whose name begins so. */
  void connect(String beginning) {
    press("ctrl+l");
    Ui.await("a line is drawn", () -> !page.isAtDefaultTool());
    type(beginning);
    press("Return");
    Ui.await("the line is drawn", page::isAtDefaultTool);
  }

  void paste(String lines) {
    ClipText.put(Ui.display(), lines);
    actions += (int) lines.lines().filter(line -> !line.isBlank()).count();
    press("ctrl+v");
  }
}
