package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Renaming;
import org.orrery.designer.twin.TextTwinView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/** The drawing as a text: cursor and selection follow each other, and words are found. */
@ExtendWith(LogWatch.class)
class TextTwinTest {
  @AfterEach
  void closeAll() {
    Ui.page().closeAllEditors(false);
    Ui.page().hideView(Ui.page().findView(TextTwinView.ID));
    Ui.settle();
  }

  @Test
  void theCursorSelectsAndTheSelectionMovesTheCursor() throws Exception {
    DesignerPage page = DesignerPage.openSmall("twin-follows");
    StyledText text = open();
    Ui.await("the text", () -> text.getText().contains("Train"));

    page.click("Train");
    Ui.await("the cursor is at the step", () -> line(text).contains("Train"));

    click(text, "Start");
    Ui.await("what the line tells about is selected", () -> page.isSelected("Start"));
    assertThat(Ui.display().getFocusControl()).isSameAs(text);
  }

  @Test
  void aTransitionFollowsAndIsFollowed() throws Exception {
    DesignerPage page = DesignerPage.openSmall("twin-line");
    StyledText text = open();
    Ui.await("the text", () -> text.getText().contains("to Train ("));
    Transition way = page.lifecycle().getTransitions().get(0);

    Point middle = page.onLine(way);
    Hand.click(page.canvas(), middle.x, middle.y);
    Ui.await("the way is selected", () -> page.editor().selected().equals(List.of(way)));
    Ui.await("the cursor is at the way", () -> line(text).contains("to Train ("));

    click(text, "Start");
    Ui.await("the step is selected", () -> page.isSelected("Start"));
    click(text, "to Train (");
    Ui.await("the way is selected", () -> page.editor().selected().equals(List.of(way)));
  }

  /** A monitor stands in its step; a role stands nowhere, and what is selected stays so. */
  @Test
  void whatHasNoFigureLeadsToWhatHoldsIt() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle");
    DesignerPage page = DesignerPage.open("twin-held", Files.readAllBytes(sample));
    StyledText text = open();
    Element monitor =
        Elements.all(page.lifecycle()).stream()
            .filter(Monitor.class::isInstance)
            .findFirst()
            .orElseThrow();
    Element step = (Element) monitor.eContainer();
    Ui.await("the text", () -> text.getText().contains(told(monitor)));

    click(text, told(monitor));
    Ui.await("its step is selected", () -> page.editor().selected().equals(List.of(step)));
    assertThat(line(text)).contains(told(monitor));

    Role role = page.lifecycle().getRoles().get(0);
    click(text, told(role));
    Ui.await("the cursor is at the role", () -> line(text).contains(told(role)));
    assertThat(page.editor().selected()).containsExactly(step);
  }

  private static String told(Element element) {
    return element.getName() + "' (" + element.getId() + ")";
  }

  @Test
  void theCursorGoesToWhatIsPutInAndComesBack() throws Exception {
    DesignerPage page = DesignerPage.openSmall("twin-new");
    StyledText text = open();
    Ui.await("the text", () -> text.getText().contains("Train"));
    page.click("Train");
    Ui.await("the cursor is at the step", () -> line(text).contains("Train"));

    Point train = page.middle("Train");
    page.place("Test", train.x + 200, train.y, "Look closely");
    Ui.await("the cursor is at the new step", () -> line(text).contains("Look closely"));
    while (page.names().contains("Look closely")) {
      page.editor().commands().undo();
    }
    Ui.await("it is gone", () -> !text.getText().contains("Look closely"));
    page.editor().commands().redo();
    page.editor().commands().redo();
    Ui.await("the cursor is there again", () -> line(text).contains("Look closely"));
  }

  @Test
  void anEditKeepsTheCursorAtItsElement() throws Exception {
    DesignerPage page = DesignerPage.openSmall("twin-edited");
    StyledText text = open();
    Ui.await("the text", () -> text.getText().contains("Train"));
    page.click("Train");
    Ui.await("the cursor is at the step", () -> line(text).contains("Train"));
    page.editor().execute(Renaming.command(page.named("Start"), "Begin here\nwith a second line"));
    Ui.await("the other name", () -> text.getText().contains("Begin here"));
    assertThat(line(text)).contains("Train");
  }

  @Test
  void anEditKeepsWhatIsSeenOfALongText() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "credit/credit-risk.lifecycle");
    DesignerPage page = DesignerPage.open("twin-seen", Files.readAllBytes(sample));
    StyledText text = open();
    Ui.await("the text", () -> text.getLineCount() > 300);
    text.setTopIndex(200);
    int seen = text.getTopPixel();
    for (String name : new String[] {"Other", "Another"}) {
      page.editor().execute(Renaming.command(page.lifecycle().getRoles().get(0), name));
      Ui.await("the other name", () -> text.getText().contains("'" + name + "'"));
      assertThat(text.getTopPixel()).isEqualTo(seen);
    }
  }

  @Test
  void wordsAreFoundByKeys() throws Exception {
    DesignerPage.openSmall("twin-found");
    StyledText text = open();
    Ui.await("the text", () -> text.getText().contains("Train"));
    Hand.focus(text);
    Hand.press("ctrl+f");
    Hand.type("train");
    Ui.await("the first place", () -> text.getSelectionText().equals("Train"));
    int first = text.getSelection().x;
    Hand.press("Return");
    Ui.await("the next place", () -> text.getSelection().x > first);
    assertThat(text.getSelectionText()).isEqualToIgnoringCase("train");
    Hand.press("Escape");
    Ui.await("the text has the keys", text::isFocusControl);
  }

  /** The text of the drawing that is on top. */
  static StyledText open() {
    TextTwinView view = Desk.view(TextTwinView.ID, TextTwinView.class);
    assertThat(view).isNotNull();
    return Ui.awaitValue(
        "a text that is read",
        () ->
            Desk.all(Ui.window().getShell(), StyledText.class).stream()
                .filter(each -> each.isVisible() && !each.getEditable())
                .filter(each -> !each.getWordWrap())
                .findFirst());
  }

  /** Clicks at the beginning of the first line with some words. */
  private static void click(StyledText text, String words) {
    int line = text.getLineAtOffset(text.getText().indexOf(words));
    text.setTopIndex(line);
    Ui.settle();
    Point place = text.getLocationAtOffset(text.getOffsetAtLine(line));
    Hand.click(text, place.x + 2, place.y + 5);
  }

  private static String line(StyledText text) {
    return text.getLine(text.getLineAtOffset(text.getCaretOffset()));
  }
}
