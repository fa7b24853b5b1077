package org.orrery.journeys.designer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.PropertySheet;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** The Properties view as its user sees it: tabs at the left, fields at the right. */
public final class PropertiesPage {
  private static final Set<String> FIELDLESS = Set.of("Where used", "Problems");

  private final PropertySheet view;

  private PropertiesPage(PropertySheet view) {
    this.view = view;
  }

  public static PropertiesPage open() throws PartInitException {
    PropertySheet view = (PropertySheet) Ui.page().showView(IPageLayout.ID_PROP_SHEET);
    Ui.settle();
    return new PropertiesPage(view);
  }

  /** Gives the view all the room of the window. */
  public PropertiesPage enlarge() {
    Ui.page().toggleZoom(Ui.page().getReference(view));
    Ui.settle();
    return this;
  }

  public Composite control() {
    return (Composite) view.getCurrentPage().getControl();
  }

  /** The labels of the tabs that are seen. */
  public List<String> tabs() {
    return allTabs().filter(Control::isVisible).map(Control::toString).toList();
  }

  /** The labels of all fields that can be filled in, tab by tab. */
  public Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    for (Control tab : tabsOfFields()) {
      Desk.notify(tab, SWT.MouseUp);
      fields.addAll(fields(control()));
    }
    return fields;
  }

  /** The labels of the fields that are seen in a part of the view. */
  static Set<String> fields(Composite part) {
    return Desk.all(part, Label.class).stream()
        .filter(label -> label.isVisible() && isOfField(label))
        .map(Label::getText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Turns to the tab that has a field, and gives where it is edited. */
  Composite editor(String label) {
    for (Control tab : tabsOfFields()) {
      Desk.notify(tab, SWT.MouseUp);
      Label title = seen(Label.class, each -> each.getText().equals(label) && isOfField(each));
      if (title != null) {
        return (Composite) place(title);
      }
    }
    throw new AssertionError("no field " + label + " on " + tabsOfFields());
  }

  private List<Control> tabsOfFields() {
    return allTabs().filter(tab -> !FIELDLESS.contains(tab.toString())).toList();
  }

  /** The tabs, of which a low view shows some only. */
  private Stream<Control> allTabs() {
    return Desk.all(control(), Control.class).stream()
        .filter(control -> control.getClass().getSimpleName().equals("ListElement"));
  }

  private static boolean isOfField(Label label) {
    return place(label) instanceof Composite place
        && Desk.all(place, Control.class).stream()
            .anyMatch(each -> each != place && !(each instanceof Label) && each.isEnabled());
  }

  private static Control place(Label label) {
    Control[] all = label.getParent().getChildren();
    int next = Arrays.asList(all).indexOf(label) + 1;
    return next < all.length ? all[next] : null;
  }

  /** Clicks on a tab. */
  public void tab(String label) {
    Ui.await("the tab " + label, () -> tabNamed(label) != null);
    Control tab = tabNamed(label);
    Point size = tab.getSize();
    Hand.click(tab, size.x / 2, size.y / 2);
    Ui.settle();
  }

  /** The field of a property by its label. */
  public Text field(String label) {
    Label title = find(Label.class, each -> each.getText().equals(label));
    return Desk.all((Composite) place(title), Text.class).get(0);
  }

  /** The control of a type that is seen and fulfils a condition, once it is there. */
  <C extends Control> C find(Class<C> type, Predicate<C> wanted) {
    Ui.await("a " + type.getSimpleName(), () -> seen(type, wanted) != null);
    return seen(type, wanted);
  }

  private <C extends Control> C seen(Class<C> type, Predicate<C> wanted) {
    return Desk.all(control(), type).stream()
        .filter(c -> c.isVisible() && wanted.test(c))
        .findFirst()
        .orElse(null);
  }

  private Control tabNamed(String label) {
    return seen(Control.class, tab -> tab.toString().equals(label));
  }
}
