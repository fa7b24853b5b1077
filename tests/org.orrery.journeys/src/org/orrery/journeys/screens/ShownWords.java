package org.orrery.journeys.screens;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * All words that can be read on a window, its tooltips and rows among them, or in a menu with its
 * submenus; without marks of mnemonics, keys and dots at the end. UI thread.
 */
final class ShownWords {
  private static final Set<String> KEYS = Set.of("Binding", "Tasten");

  private final Set<String> words = new TreeSet<>();

  private ShownWords() {}

  static Set<String> of(Control root) {
    ShownWords shown = new ShownWords();
    shown.below(root);
    return shown.words;
  }

  static Set<String> of(Menu menu) {
    ShownWords shown = new ShownWords();
    shown.menu(menu);
    return shown.words;
  }

  /** A label without what only a screen needs. */
  static String plain(String label) {
    return label
        .replaceAll("\t.*", "")
        .replaceAll("&(.)", "$1")
        .replaceAll("</?a[^>]*>", "")
        .replaceAll("\\s*(\\.\\.\\.|…)$", "")
        .strip();
  }

  /** The tools beside tabs among them, which are outside of the area for clients. */
  private void below(Control control) {
    if (control.isVisible()) {
      control(control);
      Stream.of(Seen.children(control)).forEach(this::below);
    }
  }

  private void control(Control control) {
    add(Seen.words(control), control.getToolTipText());
    switch (control) {
      case Shell shell -> add(shell.getText());
      case Group group -> add(group.getText());
      case Text text -> add(text.getMessage());
      case Combo combo -> add(combo.getItems());
      case ToolBar bar ->
          Stream.of(bar.getItems()).forEach(item -> add(item.getText(), item.getToolTipText()));
      case CTabFolder folder ->
          Stream.of(folder.getItems()).forEach(item -> add(item.getText(), item.getToolTipText()));
      case Table table -> {
        items(table.getColumns());
        Stream.of(table.getItems()).forEach(row -> cells(row, table.getColumnCount()));
      }
      case Tree tree -> {
        items(tree.getColumns());
        Stream.of(tree.getItems()).forEach(this::cells);
      }
      default -> {}
    }
  }

  private void items(Item[] items) {
    Arrays.stream(items).map(Item::getText).forEach(this::add);
  }

  private void cells(TableItem row, int columns) {
    for (int i = 0; i < Math.max(1, columns); i++) {
      add(row.getText(i));
    }
  }

  /** But for the names of keys, which the platform says in the same words in each language. */
  private void cells(TreeItem row) {
    TreeColumn[] columns = row.getParent().getColumns();
    for (int i = 0; i < Math.max(1, columns.length); i++) {
      if (columns.length == 0 || !KEYS.contains(columns[i].getText())) {
        add(row.getText(i));
      }
    }
    if (row.getExpanded()) {
      Stream.of(row.getItems()).forEach(this::cells);
    }
  }

  private void menu(Menu menu) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      add(item.getText(), item.getToolTipText());
      if (item.getMenu() != null) {
        menu(item.getMenu());
      }
    }
    menu.notifyListeners(SWT.Hide, new Event());
  }

  private void add(String... labels) {
    Stream.of(labels)
        .filter(Objects::nonNull)
        .map(ShownWords::plain)
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
  }
}
