package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.CalledDrawingTest;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.FoldedStageTest;
import org.orrery.journeys.designer.NearAndFarTest;
import org.orrery.journeys.designer.RoutingByMouseTest;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.ui.Theme;

/** What the canvas shows beside a drawing: the way to it, its tools, and what asks about it. */
@ExtendWith(LogWatch.class)
class CanvasScreensTest {
  private final Album album = new Album();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    album.close();
  }

  @Test
  void theWayToACalledDrawingIsSound() throws Exception {
    album.size(Size.SMALL);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      album.theme(theme);
      DesignerPage.openSmall("called");
      Ui.page().closeAllEditors(false);
      DesignerPage page = CalledDrawingTest.calling("caller", "called");
      page.select("sub-lifecycle");
      Hand.press("ctrl+Return");
      Ui.await("the called drawing", () -> page.lifecycle().getId().equals("called"));
      page.select("train");
      Hand.press("Delete");
      Desk.view(ProblemsView.ID, ProblemsView.class);
      album.take("called-drawing");
      page.focus();
      Hand.press("ctrl+BackSpace");
      Ui.await("the caller", () -> page.lifecycle().getId().equals("caller"));
      ((SubLifecycleStep) page.named("Run called")).setLifecycle("lost");
      page.select("sub-lifecycle");
      new Dialogs(album).take("Called drawing", () -> Hand.press("ctrl+Return"), "called-drawing");
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void twoPlacesAndALassoAreSound() throws Exception {
    album.size(Size.SMALL);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      album.theme(theme);
      DesignerPage page = DesignerPage.openSmall("split");
      Desk.view(ProblemsView.ID, ProblemsView.class);
      page.focus();
      Hand.press("F7", "ctrl+minus");
      page.select("train");
      album.take("split");
      Hand.press("F7");
      page.focus();
      Hand.press("ctrl+shift+j");
      Hand.hold(
          page.canvas(),
          new Point(80, 80),
          new Point(130, 70),
          new Point(150, 120),
          new Point(110, 150),
          new Point(70, 130));
      album.take("lasso");
      Hand.release();
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  @Test
  void whatAsksAboutPicturesPostersAndLayoutIsSound() throws Exception {
    album.size(Size.SMALL);
    Dialogs dialogs = new Dialogs(album);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      album.theme(theme);
      DesignerPage page = DesignerPage.openSmall("pictured");
      page.select("train");
      dialogs.take("Export a picture", () -> run(page, "export-pdf"), "picture");
      dialogs.take("Export technical file", () -> run(page, "technical-file"), "technical-file");
      dialogs.take("Print as a poster", () -> run(page, "poster"), "poster");
      dialogs.take("Arrange", () -> run(page, "arrange-as"), "arrange");
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings())
        .as("but for the sheets, which are white in each theme")
        .allMatch(found -> found.contains("PosterPreview in Composite is an island"));
  }

  @Test
  void linesRoundShapesFoldedStagesAndCardsFromNearAreSound() throws Exception {
    album.size(Size.SMALL);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      album.theme(theme);
      RoutingByMouseTest.openWithDetours("detours");
      album.take("detours");
      Ui.page().closeAllEditors(false);
      DesignerPage page = FoldedStageTest.open("folded");
      Ui.await("problems", () -> !page.editor().annotations().problems().isEmpty());
      FoldedStageTest.fold(page);
      album.take("folded-stage");
      Ui.page().closeAllEditors(false);
      DesignerPage near = NearAndFarTest.open("near");
      ((ZoomManager) near.editor().getAdapter(ZoomManager.class)).setZoom(2);
      album.take("near");
      Ui.page().closeAllEditors(false);
    }
    assertThat(album.findings()).isEmpty();
  }

  private static void run(DesignerPage page, String action) {
    page.editor().actions().getAction(action).run();
  }
}
