package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/** The outline selects, and the overview scrolls, with the mouse. */
@ExtendWith(LogWatch.class)
class OutlineTest {
  @Test
  void aClickInTheOutlineSelectsOnTheDrawing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outline");
    Tree tree = Desk.all(outline(), Tree.class).get(0);
    TreeItem stage = tree.getItem(0).getItem(0);
    Ui.await("the stage is shown", () -> stage.getBounds().height > 0);
    click(tree, stage);
    Ui.await("the stage is selected", () -> page.isSelected("Develop"));
    Hand.press("Right", "Down", "Down");
    Ui.await("the training is selected", () -> page.isSelected("Train"));
    page.click("Start");
    Ui.await("the outline follows", () -> tree.getSelection()[0].getText().startsWith("Start"));
    page.close();
  }

  @Test
  void aDrawingWithoutAModelIsGivenOneWithAVersion() throws Exception {
    DesignerPage page = DesignerPage.openSmall("outline-model");
    String before = page.text();
    Tree tree = Desk.all(outline(), Tree.class).get(0);
    click(tree, tree.getItem(0));
    choose(tree.getMenu(), "Add", "Model");
    Ui.await("a model", () -> page.lifecycle().getModel() != null);
    Model model = page.lifecycle().getModel();
    Ui.await("it is chosen", () -> tree.getSelection()[0].getData() == model);
    click(tree, tree.getItem(0));
    assertThat(offered(tree.getMenu(), "Add")).as("a second one").doesNotContain("Model");

    click(tree, row(tree, model));
    PropertiesPage properties = PropertiesPage.open();
    Desk.press(properties.editor("Versions"), "Add");
    Ui.await("a version", () -> model.getVersions().size() == 1);
    assertThat(page.editor().drawing().byId()).containsKey(model.getVersions().get(0).getId());
    Ui.await("it is in the outline", () -> row(tree, model) != null);
    page.editor().commands().undo();
    page.editor().commands().undo();
    assertThat(page.text()).isEqualTo(before);
    Ui.await("it is gone from the outline", () -> row(tree, model) == null);
    page.close();
  }

  private static TreeItem row(Tree tree, Element element) {
    return Arrays.stream(tree.getItem(0).getItems())
        .filter(item -> item.getData() == element)
        .findFirst()
        .orElse(null);
  }

  private static void choose(Menu menu, String submenu, String label) {
    Menu inner = opened(menu, submenu);
    Arrays.stream(inner.getItems())
        .filter(item -> item.getText().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not offered: " + label))
        .notifyListeners(SWT.Selection, new Event());
    Ui.settle();
  }

  private static List<String> offered(Menu menu, String submenu) {
    return Arrays.stream(opened(menu, submenu).getItems()).map(MenuItem::getText).toList();
  }

  private static Menu opened(Menu menu, String submenu) {
    menu.notifyListeners(SWT.Show, new Event());
    Menu inner =
        Arrays.stream(menu.getItems())
            .filter(item -> item.getText().equals(submenu))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not offered: " + submenu))
            .getMenu();
    inner.notifyListeners(SWT.Show, new Event());
    return inner;
  }

  @Test
  void theOverviewScrollsALargeDrawing() throws Exception {
    byte[] large = LifecycleFiles.toBytes(LifecycleGenerator.generate(400, 1));
    DesignerPage page = DesignerPage.open("overview", large);
    Viewport seen = ((FigureCanvas) page.canvas()).getViewport();
    Canvas overview =
        Desk.all(outline(), Canvas.class).stream()
            .filter(c -> c.getClass().getSimpleName().equals("Overview"))
            .findFirst()
            .orElseThrow();
    Ui.await(
        "the overview has its place",
        () -> overview.getSize().x > 100 && seen.getHorizontalRangeModel().getMaximum() > 3_000);
    Point size = overview.getSize();
    int before = seen.getHorizontalRangeModel().getValue();
    Hand.drag(overview, new Point(12, 12), new Point(size.x / 2, 12), new Point(size.x - 14, 12));
    Ui.await(
        "the far end is seen", () -> seen.getHorizontalRangeModel().getValue() > before + 1_000);
    assertThat(page.editor().isDirty()).isFalse();
    page.close();
  }

  private static Composite outline() throws Exception {
    ContentOutline view = (ContentOutline) Ui.page().showView(IPageLayout.ID_OUTLINE);
    Ui.settle();
    return (Composite) view.getCurrentPage().getControl();
  }

  private static void click(Tree tree, TreeItem item) {
    Rectangle place = item.getBounds();
    Hand.click(tree, place.x + 20, place.y + place.height / 2);
  }
}
