package org.orrery.journeys.designer;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.simulate.SimulationView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.model.Elements;

/** A drawing and what the Simulation view shows of it, as their user sees them. */
final class SimulationPage {
  private final DesignerPage page;

  private SimulationPage(DesignerPage page) {
    this.page = page;
  }

  static SimulationPage of(DesignerPage page) {
    return new SimulationPage(page);
  }

  /** Opens the sample that comes with the product. */
  static DesignerPage sample() {
    Desk.run("org.orrery.workbench.sample");
    Ui.await("the sample is open", () -> Ui.page().getActiveEditor() instanceof LifecycleEditor);
    return DesignerPage.of((LifecycleEditor) Ui.page().getActiveEditor());
  }

  /** Simulates by the key and waits for the answer. */
  void simulate() {
    page.focus();
    Hand.press("F8");
    Ui.await("the answer", () -> !running() && heats().findAny().isPresent());
  }

  static boolean running() {
    return simulation() == null || simulation().isRunning();
  }

  private static SimulationView simulation() {
    return (SimulationView) Ui.page().findView(SimulationView.ID);
  }

  static Composite view() {
    return simulation() == null ? Ui.window().getShell() : simulation().page();
  }

  static Stream<Table> tables() {
    return Desk.all(view(), Table.class).stream().filter(Table::isVisible);
  }

  static Table differences() {
    return tables().filter(t -> (t.getStyle() & SWT.CHECK) == 0).findFirst().orElseThrow();
  }

  static void tab(String name) {
    CTabItem tab =
        Desk.all(view(), CTabFolder.class).stream()
            .filter(CTabFolder::isVisible)
            .flatMap(tabs -> Arrays.stream(tabs.getItems()))
            .filter(each -> each.getText().equals(name))
            .findFirst()
            .orElseThrow();
    Rectangle bounds = tab.getBounds();
    Hand.click(tab.getParent(), bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    Ui.settle();
  }

  Stream<Annotations.Heat> heats() {
    return Elements.nodes(page.lifecycle()).stream()
        .map(node -> page.editor().annotations().heatOf(node.getId()))
        .filter(Objects::nonNull);
  }

  /** Chooses from the field that offers a name. */
  static void choose(String name) {
    Combo field =
        Desk.all(view(), Combo.class).stream()
            .filter(combo -> combo.indexOf(name) >= 0)
            .findFirst()
            .orElseThrow();
    field.select(field.indexOf(name));
    Desk.notify(field, SWT.Selection);
  }
}
