package org.orrery.journeys.workbench;

import java.util.List;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;

/** The start page goes on with the drawings that were opened last. */
@ExtendWith(LogWatch.class)
class StartPageTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void recentDrawingsAreOpenedByAKeyTheNewestFirst() throws Exception {
    DesignerPage older = DesignerPage.openSmall("recent-older");
    DesignerPage newer = DesignerPage.openSmall("recent-newer");
    Ui.page().closeAllEditors(false);
    Desk.run("org.orrery.workbench.startPage");
    Ui.await("both", () -> recent().size() == 2);
    open(recent().get(0), newer);
    Desk.run("org.orrery.workbench.startPage");
    open(recent().get(1), older);
    Desk.run("org.orrery.workbench.startPage");
    Ui.await("the one that was opened last is first now", () -> recent().size() == 2);
    open(recent().get(0), older);

    Ui.page().closeAllEditors(false);
    older.file().delete(true, null);
    Desk.run("org.orrery.workbench.startPage");
    Ui.await("what is gone is not offered", () -> recent().size() == 1);
    open(recent().get(0), newer);
  }

  private static void open(Canvas card, DesignerPage page) {
    Hand.focus(card);
    Hand.press("Return");
    Ui.await(
        page.file().getName(),
        () ->
            Ui.page().getActiveEditor() != null
                && Ui.page().getActiveEditor().getTitle().equals(page.file().getName()));
  }

  /** The cards of drawings of the journeys' project, from above. */
  private static List<Canvas> recent() {
    return Desk.all(Ui.window().getShell(), Canvas.class).stream()
        .filter(each -> each.isVisible() && each.getClass().getSimpleName().equals("ActionCard"))
        .filter(card -> card.getToolTipText().contains("journeys"))
        .toList();
  }
}
