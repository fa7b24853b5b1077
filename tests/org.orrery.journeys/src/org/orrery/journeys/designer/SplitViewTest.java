package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** Two places of one drawing: one model and history, one selection, two zooms and scrolls. */
@ExtendWith(LogWatch.class)
class SplitViewTest {
  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void twoPlacesShareTheDrawingAndTheSelectionButNotTheZoom() throws Exception {
    DesignerPage page = DesignerPage.openSmall("split");
    String before = page.text();
    page.focus();
    Hand.press("F7");
    Ui.await("two places", () -> canvases(page).size() == 2);
    FigureCanvas other = canvases(page).get(1);
    Ui.await("the new place has the keys", other::isFocusControl);

    double zoom = zoom(page);
    Hand.press("ctrl+minus");
    Ui.await("the new place is smaller", () -> zoom(page) < zoom);
    Hand.press("F6");
    Ui.await("the first place has the keys", page.canvas()::isFocusControl);
    assertThat(zoom(page)).isEqualTo(zoom);
    Hand.press("F6");
    Ui.await("the other place has them again", other::isFocusControl);
    Hand.press("ctrl+0");
    Ui.await("full size", () -> zoom(page) == 1);

    other.scrollTo(30, 20);
    Point scrolled = new Point(view(other).x, view(other).y);
    page.click("Train");
    assertThat(view(other)).isEqualTo(scrolled);
    Point train = page.middle("Train");
    Point first = view((FigureCanvas) page.canvas());
    Point start = page.middle("Start");
    Hand.click(other, start.x - scrolled.x + first.x, start.y - scrolled.y + first.y);
    Ui.await("the selection is in step", () -> page.isSelected("Start"));
    assertThat(page.editor().viewer().getSelectedEditParts())
        .isEqualTo(List.of(page.editor().viewer().getEditPartRegistry().get(page.named("Start"))));
    Hand.press("Delete");
    Ui.await("it is deleted in both", () -> !page.names().contains("Start"));
    assertThat(page.middle("Train")).isEqualTo(train);
    Hand.press("ctrl+z");
    Ui.await("it is taken back", () -> page.text().equals(before));
  }

  @Test
  void theSplitTurnsAndEnds() throws Exception {
    DesignerPage page = DesignerPage.openSmall("split-ends");
    page.focus();
    Hand.press("F7");
    Ui.await("two places", () -> canvases(page).size() == 2);
    SashForm sash = sash(page);
    assertThat(sash.getOrientation()).isEqualTo(SWT.HORIZONTAL);
    Hand.press("shift+F7");
    Ui.await("one above the other", () -> sash.getOrientation() == SWT.VERTICAL);
    assertThat(canvases(page)).hasSize(2);
    Hand.press("F2");
    Hand.press("Escape");
    Hand.press("shift+F7");
    Ui.await("one place", () -> canvases(page).size() == 1);
    Ui.await("it has the keys", page.canvas()::isFocusControl);
    page.click("Train");
    page.focus();
    Hand.press("shift+F7");
    Ui.await("two places again", () -> canvases(page).size() == 2);
    Hand.press("ctrl+d");
    Ui.await("a duplicate", () -> page.names().stream().filter("Train"::equals).count() == 2);
    Hand.press("ctrl+z");
    page.close();
    assertThat(Ui.page().findEditor(page.input())).isNull();
  }

  private static Point view(FigureCanvas canvas) {
    org.eclipse.draw2d.geometry.Point at = canvas.getViewport().getViewLocation();
    return new Point(at.x, at.y);
  }

  private static double zoom(DesignerPage page) {
    return ((ZoomManager) page.editor().getAdapter(ZoomManager.class)).getZoom();
  }

  private static SashForm sash(DesignerPage page) {
    return (SashForm) page.canvas().getParent().getParent();
  }

  private static List<FigureCanvas> canvases(DesignerPage page) {
    return Desk.all(sash(page), FigureCanvas.class);
  }
}
