package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;

/** Everything that can be done with a drawing is reached without the mouse. */
@ExtendWith(LogWatch.class)
class ReachTest {
  /** In the Edit and File menus of every workbench. */
  private static final Set<String> OF_ALL_EDITORS =
      Set.of(
          ActionFactory.UNDO.getId(),
          ActionFactory.REDO.getId(),
          ActionFactory.CUT.getId(),
          ActionFactory.COPY.getId(),
          ActionFactory.PASTE.getId(),
          ActionFactory.DELETE.getId(),
          ActionFactory.SELECT_ALL.getId(),
          ActionFactory.PRINT.getId(),
          ActionFactory.SAVE.getId());

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void eachActionIsInAMenu() throws Exception {
    DesignerPage page = DesignerPage.openSmall("reach");
    Element train = page.named("Train");
    Set<String> reached = new HashSet<>();
    collect(Ui.window().getShell().getMenuBar(), reached);
    for (List<Element> selected :
        List.of(
            List.<Element>of(),
            List.of(train),
            List.of(train, page.named("Start")),
            List.<Element>of(page.lifecycle().getStages().get(0)),
            List.<Element>of(page.lifecycle().getTransitions().get(0)))) {
      page.editor().select(selected);
      collect(page.editor().viewer().getContextMenu().createContextMenu(page.canvas()), reached);
    }
    Set<String> missing = new TreeSet<>();
    for (Iterator<?> all = page.editor().actions().getActions(); all.hasNext(); ) {
      IAction action = (IAction) all.next();
      if (!OF_ALL_EDITORS.contains(action.getId())) {
        missing.add(words(action.getText()));
      }
    }
    assertThat(missing).hasSizeGreaterThan(40);
    missing.removeAll(reached);
    assertThat(missing).as("actions that stand in no menu").isEmpty();
  }

  @Test
  void theMenuOpensByKeysAndTheDrawingGrowsByKeys() throws Exception {
    DesignerPage page = DesignerPage.openSmall("reach-keys");
    page.click("Train");
    Menu menu = page.editor().viewer().getContextMenu().createContextMenu(page.canvas());
    AtomicInteger shown = new AtomicInteger();
    menu.addMenuListener(MenuListener.menuShownAdapter(event -> shown.incrementAndGet()));
    page.canvas().setMenu(menu);
    page.focus();
    Hand.press("shift+F10");
    Ui.await("the menu", () -> shown.get() == 1);
    Hand.press("Escape");
    Ui.await("the menu is closed", () -> !menu.isVisible());

    ZoomManager zoom = (ZoomManager) page.editor().getAdapter(ZoomManager.class);
    double before = zoom.getZoom();
    page.press("ctrl+plus", zoom::getZoom);
    assertThat(zoom.getZoom()).isGreaterThan(before);
    page.press("ctrl+minus", zoom::getZoom);
    assertThat(zoom.getZoom()).isEqualTo(before);
    page.press("ctrl+plus", zoom::getZoom);
    page.press("ctrl+0", zoom::getZoom);
    assertThat(zoom.getZoom()).isEqualTo(1);
  }

  /** What a menu offers now, with its submenus. */
  private static void collect(Menu menu, Set<String> offered) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      offered.add(words(item.getText()));
      if (item.getMenu() != null) {
        collect(item.getMenu(), offered);
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
  }

  private static String words(String label) {
    return label.replaceAll("\t.*", "").replace("&", "");
  }
}
