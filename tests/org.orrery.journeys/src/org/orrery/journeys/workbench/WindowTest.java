package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.designer.PropertiesPage;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;
import org.orrery.workbench.Ids;
import org.orrery.workbench.files.Samples;

/** The window: perspectives with their views, the start page, the sample, the theme. */
@ExtendWith(LogWatch.class)
class WindowTest {
  @AfterEach
  void backToTheDrawing() {
    Ui.page().closeAllEditors(false);
    Desk.show(Ids.ARCHITECT);
  }

  @Test
  void eachPerspectiveOpensWithItsViews() {
    assertThat(views(Ids.ARCHITECT))
        .contains(Ids.NAVIGATOR, Ids.PROBLEMS, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET);
    assertThat(views(Ids.GOVERNANCE)).contains(Ids.APPROVALS, Ids.CATALOG, Ids.AUDIT);
    assertThat(views(Ids.OPERATIONS)).contains(Ids.PORTFOLIO, Ids.HEALTH, Ids.RUNS, Ids.ALERTS);
  }

  @Test
  void theArchitectHasPaletteOutlineAndPropertiesBesideTheDrawing() throws Exception {
    Desk.show(Ids.ARCHITECT);
    Ui.page().resetPerspective();
    DesignerPage page = DesignerPage.reopen(Samples.CREDIT_RISK.open());
    page.select("train");
    for (String id : List.of(Ids.NAVIGATOR, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)) {
      IViewPart view = Ui.page().findView(id);
      assertThat(Ui.page().isPartVisible(view)).as("%s is in sight", id).isTrue();
    }
    Tree palette = page.palette();
    assertThat(palette.isVisible() && palette.getItemCount() > 0).as("a palette").isTrue();
    PropertiesPage properties = PropertiesPage.open();
    ContentOutline outline = (ContentOutline) Ui.page().findView(IPageLayout.ID_OUTLINE);
    Ui.await(
        "the outline of the drawing",
        () ->
            Desk.all((Composite) outline.getCurrentPage().getControl(), Tree.class).stream()
                .anyMatch(tree -> tree.getItemCount() > 0));
    Ui.await(
        "the properties of what is selected",
        () -> Desk.words(properties.control()).contains("Train"));
  }

  @Test
  void theStartPageGreetsWhoHasNoDrawingOpen() {
    Desk.show(Ids.ARCHITECT);
    Ui.page().closeAllEditors(false);
    Desk.run("org.orrery.workbench.startPage");
    Ui.await("start page", () -> Ui.page().getActiveEditor() != null);
    assertThat(Ui.page().getActiveEditor().getSite().getId()).isEqualTo(Ids.START);
  }

  @Test
  void theSampleOpensInTheDesigner() {
    Desk.run("org.orrery.workbench.sample");
    IEditorPart editor = Ui.page().getActiveEditor();
    assertThat(editor.getSite().getId()).isEqualTo(Ids.EDITOR);
    assertThat(editor.isDirty()).isFalse();
  }

  @Test
  void theThemeGoesThroughAllAndBack() {
    Theme first = Themes.active();
    for (Theme expected = first.next(); expected != first; expected = expected.next()) {
      Desk.run("org.orrery.workbench.theme");
      assertThat(Themes.active()).isEqualTo(expected);
    }
    Desk.run("org.orrery.workbench.theme");
    assertThat(Themes.active()).isEqualTo(first);
  }

  private static List<String> views(String perspective) {
    Desk.show(perspective);
    return Arrays.stream(Ui.page().getViewReferences()).map(IViewReference::getId).toList();
  }
}
