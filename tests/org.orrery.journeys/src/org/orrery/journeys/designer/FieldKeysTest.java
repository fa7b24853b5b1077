package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.find.FindBar;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** Keys that edit a text edit the text of the field that has them, and never the drawing. */
@ExtendWith(LogWatch.class)
class FieldKeysTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aNameIsCutAndPastedWhereItIsEdited() throws Exception {
    DesignerPage page = DesignerPage.openSmall("field-name");
    String before = page.text();
    page.click("Train");
    Hand.press("F2");
    page.awaitNameField();
    Text field = page.nameField();

    Hand.press("ctrl+a");
    Hand.press("ctrl+x");
    Ui.await("the name is cut", () -> field.getText().isEmpty());
    assertThat(page.text()).isEqualTo(before);
    Hand.press("ctrl+v");
    Hand.press("ctrl+v");
    Ui.await("it is pasted twice", () -> field.getText().equals("TrainTrain"));
    assertThat(page.text()).isEqualTo(before);

    Hand.press("Return");
    Ui.await("it is the name", () -> page.names().contains("TrainTrain"));
  }

  @Test
  void wordsAreCopiedWhereTheyAreSought() throws Exception {
    DesignerPage page = DesignerPage.openSmall("field-words");
    String before = page.text();
    page.focus();
    Hand.press("ctrl+f");
    FindBar bar = Desk.all(page.canvas().getShell(), FindBar.class).getFirst();
    Text words = Desk.all(bar, Text.class).get(0);
    Ui.await("the find bar has the keys", words::isFocusControl);
    Hand.type("ab");

    Hand.press("ctrl+a");
    Hand.press("ctrl+c");
    Hand.press("End");
    Hand.press("ctrl+v");

    Ui.await("the words are pasted", () -> words.getText().equals("abab"));
    assertThat(page.editor().selected()).isEmpty();
    assertThat(page.text()).isEqualTo(before);
    Hand.press("Escape");
  }
}
