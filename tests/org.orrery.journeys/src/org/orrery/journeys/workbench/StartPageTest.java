package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.workbench.Ids;
import org.orrery.workbench.tour.TourView;

/** The start page begins new drawings and goes on with those that were opened last. */
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

  @Test
  void aNewDrawingIsBegunFromItsCard() {
    Desk.run("org.orrery.workbench.startPage");
    Hand.focus(card("An empty drawing"));
    Desk.answerWithKeys(
        "New life cycle",
        () -> Hand.press("Return"),
        dialog -> {
          Table templates = Desk.all(dialog, Table.class).getFirst();
          Ui.await("templates", () -> templates.getItemCount() >= 15);
          Hand.press("Escape");
        });
    assertThat(Ui.page().getActiveEditor().getEditorSite().getId()).isEqualTo(Ids.START);
  }

  @Test
  void theSampleIsOpenedByItsCard() {
    Desk.run("org.orrery.workbench.startPage");
    Canvas card = card("The life cycle of a credit-risk");
    Hand.click(card, card.getSize().x / 2, card.getSize().y / 2);
    Ui.await("the sample", () -> Ui.page().getActiveEditor() instanceof LifecycleEditor);
    assertThat(Ui.page().getActiveEditor().getTitle()).contains("credit");
  }

  @Test
  void theTourBeginsAtItsCard() {
    Desk.run("org.orrery.workbench.startPage");
    Hand.focus(card("Five minutes"));
    Hand.press("space");
    Ui.await(
        "the tour",
        () ->
            Ui.page().findView(TourView.ID) instanceof TourView tour
                && tour.words().startsWith("Select a step"));
    Desk.press(Ui.window().getShell(), "Leave the tour");
    assertThat(Ui.page().findView(TourView.ID)).isNull();
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

  /** The card whose explanation begins so. */
  private static Canvas card(String detail) {
    return Ui.awaitValue(
        "a card with " + detail,
        () -> cards().filter(each -> each.getToolTipText().startsWith(detail)).findFirst());
  }

  /** The cards of drawings of the journeys' project, from above. */
  private static List<Canvas> recent() {
    return cards().filter(card -> card.getToolTipText().contains("journeys")).toList();
  }

  private static Stream<Canvas> cards() {
    return Desk.all(Ui.window().getShell(), Canvas.class).stream()
        .filter(each -> each.isVisible() && each.getClass().getSimpleName().equals("ActionCard"));
  }
}
