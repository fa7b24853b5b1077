package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** Bookmarks are set, gone to, kept over a closing, and taken away; the file knows none of them. */
@ExtendWith(LogWatch.class)
class BookmarkTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void bookmarksAreSetAndGoneTo() throws Exception {
    DesignerPage page = DesignerPage.openSmall("marked");
    String before = page.text();
    take(page, "Train");
    Hand.press("ctrl+F2");
    take(page, "Start");
    Hand.press("ctrl+F2");
    page.close();
    DesignerPage again = DesignerPage.reopen(page.file());
    take(again, "Start");

    Hand.press("shift+F2");
    Ui.await("the first bookmark", () -> again.isSelected("Train"));
    Hand.press("shift+F2");
    Ui.await("the second", () -> again.isSelected("Start"));
    Hand.press("ctrl+F2");
    Hand.press("shift+F2");
    Ui.await("the only one left", () -> again.isSelected("Train"));
    take(again, "Start");
    Desk.answer(
        "Go to which bookmark",
        () -> Hand.press("ctrl+shift+F2"),
        dialog -> Desk.press(dialog, "OK"));
    Ui.await("the chosen one", () -> again.isSelected("Train"));
    take(again, "Train");
    Hand.press("ctrl+F2");
    assertThat(again.text()).isEqualTo(before);
    assertThat(again.editor().isDirty()).isFalse();
  }

  private static void take(DesignerPage page, String name) {
    page.editor().select(List.of(page.named(name)));
    page.focus();
  }
}
