package org.orrery.journeys.designer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.orrery.designer.problems.ProblemsView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** The Problems view as its user sees it: fields above, rows, explanation. */
public final class ProblemsPage {
  private static final int COLUMNS = 5;
  private static final int MOST_CLICKS = 5;

  private final ProblemsView view;
  private final Tree tree;

  private ProblemsPage(ProblemsView view) {
    this.view = view;
    tree =
        Desk.all(Ui.window().getShell(), Tree.class).stream()
            .filter(each -> each.getColumnCount() == COLUMNS)
            .findFirst()
            .orElseThrow(() -> new AssertionError("the Problems view has no rows"));
  }

  public static ProblemsPage open() {
    return new ProblemsPage(Desk.view(ProblemsView.ID, ProblemsView.class));
  }

  ProblemsView view() {
    return view;
  }

  Tree tree() {
    return tree;
  }

  /** Everything that stands in the view, also below groups; empty while a page stands there. */
  List<TreeItem> rows() {
    List<TreeItem> rows = new ArrayList<>();
    if (tree.isVisible()) {
      for (TreeItem item : tree.getItems()) {
        rows.add(item);
        rows.addAll(Arrays.asList(item.getItems()));
      }
    }
    return rows;
  }

  /** Waits for a row with a text in any column. */
  TreeItem await(String text) {
    Ui.await("a row with " + text, () -> find(item -> says(item, text)) != null);
    return find(item -> says(item, text));
  }

  public boolean has(String text) {
    return find(item -> says(item, text)) != null;
  }

  private TreeItem find(Predicate<TreeItem> wanted) {
    return rows().stream().filter(wanted).findFirst().orElse(null);
  }

  static boolean says(TreeItem item, String text) {
    for (int i = 0; i < COLUMNS; i++) {
      if (item.getText(i).contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** Clicks on the row with a text; when something came in between and moved it, again. */
  void click(String text) {
    for (int tries = 0; tries < MOST_CLICKS && !isSelected(text); tries++) {
      tree.showItem(await(text));
      Ui.settle();
      Rectangle place = await(text).getBounds(0);
      Hand.click(tree, place.x + 40, place.y + place.height / 2);
      Ui.settle();
    }
    Ui.await(text + " is selected", () -> isSelected(text));
  }

  /** Selects the row with a text without the hand. */
  public void select(String text) {
    tree.setSelection(await(text));
    tree.notifyListeners(SWT.Selection, new Event());
  }

  private boolean isSelected(String text) {
    return tree.getSelectionCount() == 1 && says(tree.getSelection()[0], text);
  }

  /** What the explanation beside the rows says. */
  String explanation() {
    Composite body = tree.getParent();
    return Desk.all(body, StyledText.class).get(0).getText();
  }

  /** Everything that can be read in the view. */
  String words() {
    return Desk.words(page());
  }

  void search(String text) {
    Text field =
        Desk.all(page(), Text.class).stream()
            .filter(each -> each.getMessage().equals("Search problems"))
            .findFirst()
            .orElseThrow();
    Hand.focus(field);
    Hand.press("ctrl+a");
    Hand.type(text);
    Ui.await("the search is typed", () -> field.getText().equals(text));
  }

  /** Chooses from the field that offers a text. */
  void choose(String text) {
    Combo combo =
        Desk.all(page(), Combo.class).stream()
            .filter(each -> each.indexOf(text) >= 0)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field offers " + text));
    combo.select(combo.indexOf(text));
    combo.notifyListeners(SWT.Selection, new Event());
    Ui.settle();
  }

  public Composite page() {
    Control at = tree;
    while (!(at.getParent() instanceof CTabFolder)
        && Desk.all(at.getParent(), Combo.class).isEmpty()) {
      at = at.getParent();
    }
    return at.getParent();
  }
}
