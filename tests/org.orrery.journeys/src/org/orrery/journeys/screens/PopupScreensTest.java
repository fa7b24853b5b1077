package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.review.ReviewView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.ui.Theme;
import org.orrery.workbench.Ids;

/** What opens by keys over a drawing and its properties, and what the Changes view asks. */
@ExtendWith(LogWatch.class)
class PopupScreensTest {
  private final Album album = new Album();
  private final Dialogs dialogs = new Dialogs(album);

  @AfterEach
  void close() {
    IViewPart changes = Ui.page().findView(ReviewView.ID);
    if (changes != null) {
      Ui.page().hideView(changes);
    }
    Ui.page().closeAllEditors(false);
    album.close();
  }

  @Test
  void whatOpensOverADrawingIsSound() throws Exception {
    album.size(Size.LARGE);
    Desk.show(Ids.ARCHITECT);
    for (Theme theme : Theme.values()) {
      album.theme(theme);
      DesignerPage page = DesignerPage.open("popups-over-" + theme.word(), Story.faulty());
      kinds(page);
      bookmarks(page);
      help(page);
      changes(page);
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  private void kinds(DesignerPage page) {
    page.select("train");
    page.focus();
    dialogs.popup("change-kind", () -> Hand.press("ctrl+k"));
  }

  private void bookmarks(DesignerPage page) {
    for (String id : List.of("train", "approve-release")) {
      page.select(id);
      page.focus();
      Hand.press("ctrl+F2");
    }
    dialogs.take("Go to which bookmark", () -> Hand.press("ctrl+shift+F2"), "bookmarks");
  }

  private void help(DesignerPage page) throws Exception {
    page.select("approve-release");
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("Time and retries");
    Text due = properties.field("Due in");
    Hand.focus(due);
    dialogs.popup("field-help", () -> Hand.press("shift+F1"));
    properties.tab("General");
    Hand.focus(properties.field("Id"));
    dialogs.popup("field-help-short", () -> Hand.press("shift+F1"));
  }

  private void changes(DesignerPage page) {
    ReviewView view = Desk.view(ReviewView.ID, ReviewView.class);
    page.focus();
    dialogs.take("Merge another version", () -> press("Merge\u2026"), "merge-sources");
    dialogs.through(
        "Changes",
        () -> press("With revision\u2026"),
        dialog -> {
          dialogs.page(dialog, "revision");
          Hand.press("ctrl+a");
          Hand.type("--all");
          Ui.await("why not", () -> Desk.words(dialog).contains("names no revision"));
          dialogs.page(dialog, "revision-refused");
        });
    Desk.close(view);
  }

  private static void press(String button) {
    Desk.press(Ui.window().getShell(), button);
  }
}
