package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

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

    int start = text.getText().indexOf("Start");
    text.setTopIndex(text.getLineAtOffset(start));
    Ui.settle();
    Point place = text.getLocationAtOffset(start);
    Hand.click(text, place.x + 2, place.y + 5);
    Ui.await("what the line tells about is selected", () -> page.isSelected("Start"));
    assertThat(Ui.display().getFocusControl()).isSameAs(text);
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

  private static StyledText open() {
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

  private static String line(StyledText text) {
    return text.getLine(text.getLineAtOffset(text.getCaretOffset()));
  }
}
