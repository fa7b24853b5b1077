package org.orrery.designer.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.orrery.designer.Messages;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;
import org.orrery.ui.table.TitleWidth;
import org.orrery.ui.text.Brief;

/**
 * The rows of the Problems view, the gravest first, in groups or without: only what is seen is
 * filled in, and selection and closed groups stay when problems come anew. UI thread.
 */
final class ProblemTree {
  private static final Comparator<ProblemRow> ORDER =
      Comparator.comparing(ProblemRow::isExempted)
          .thenComparing(row -> row.problem().severity())
          .thenComparing(ProblemRow::drawing)
          .thenComparing(ProblemRow::element, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(row -> row.problem().message());

  /** Title, least width and share of spare width of each column. */
  private record Column(String key, int width, int share, Function<ProblemRow, String> text) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("problem", 300, 5, ProblemRow::message),
          new Column("element", 120, 2, ProblemRow::element),
          new Column("rule", 110, 2, ProblemRow::rule),
          new Column("source", 140, 3, ProblemRow::source),
          new Column("responsible", 90, 1, ProblemRow::responsible));

  /** The explanation beside the rows tells longer ones whole. */
  private static final int MOST_LETTERS = 1_000;

  private final Tree tree;
  private final LocalResourceManager images;
  private final Set<String> closed = new HashSet<>();
  private List<ProblemRow> rows = List.of();
  private Map<String, List<ProblemRow>> groups = Map.of();
  private ProblemGroup grouping = ProblemGroup.NONE;

  ProblemTree(Composite parent) {
    tree = Skin.page(new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI));
    images = new LocalResourceManager(JFaceResources.getResources(), tree);
    Spoken.as(tree, () -> Messages.get("problems.list"));
    tree.setHeaderVisible(true);
    for (Column column : COLUMNS) {
      TreeColumn widget = new TreeColumn(tree, SWT.LEFT);
      widget.setText(Messages.get("problems.column." + column.key()));
      widget.setWidth(least(column));
      widget.setMoveable(true);
    }
    tree.addListener(SWT.SetData, this::fill);
    tree.addListener(SWT.Resize, event -> spread());
    tree.addListener(SWT.Collapse, event -> closed.add(title((TreeItem) event.item)));
    tree.addListener(SWT.Expand, event -> closed.remove(title((TreeItem) event.item)));
    tree.addListener(SWT.MouseMove, this::tip);
    Themes.onChange(tree, this::dress);
    dress();
  }

  Tree control() {
    return tree;
  }

  /** Shows rows in groups instead of the former ones. */
  void show(List<ProblemRow> found, ProblemGroup by) {
    Object selected = selected() == null ? null : selected().key();
    int top = tree.getTopItem() == null ? 0 : tree.indexOf(root(tree.getTopItem()));
    boolean isOther = by != grouping;
    grouping = by;
    rows = found.stream().sorted(ORDER).toList();
    groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    by.title, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    tree.setRedraw(false);
    try {
      tree.deselectAll();
      if (isOther) {
        tree.setItemCount(0);
      }
      if (by == ProblemGroup.NONE) {
        tree.setItemCount(rows.size());
        tree.clearAll(true);
      } else {
        showGroups();
      }
      select(selected);
      if (top > 0 && top < tree.getItemCount()) {
        tree.setTopItem(tree.getItem(top));
      }
    } finally {
      tree.setRedraw(true);
    }
  }

  private void showGroups() {
    tree.setItemCount(groups.size());
    tree.clearAll(true);
    int index = 0;
    for (Map.Entry<String, List<ProblemRow>> group : groups.entrySet()) {
      TreeItem item = tree.getItem(index++);
      item.setItemCount(group.getValue().size());
      item.setExpanded(!closed.contains(group.getKey()));
    }
  }

  /** The rows that are shown, in their order. */
  List<ProblemRow> shown() {
    return rows;
  }

  /** The first selected row, or null. */
  ProblemRow selected() {
    List<ProblemRow> all = selection();
    return all.isEmpty() ? null : all.get(0);
  }

  /** The selected rows; all of a group that is selected. */
  List<ProblemRow> selection() {
    List<ProblemRow> selected = new ArrayList<>();
    for (TreeItem item : tree.getSelection()) {
      selected.addAll(rows(item));
    }
    return selected.stream().distinct().toList();
  }

  private List<ProblemRow> rows(TreeItem item) {
    TreeItem parent = item.getParentItem();
    int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
    if (grouping == ProblemGroup.NONE) {
      return at(rows, index);
    }
    List<List<ProblemRow>> all = List.copyOf(groups.values());
    int group = parent == null ? index : tree.indexOf(parent);
    if (group < 0 || group >= all.size()) {
      return List.of();
    }
    return parent == null ? all.get(group) : at(all.get(group), index);
  }

  private static List<ProblemRow> at(List<ProblemRow> all, int index) {
    return index < 0 || index >= all.size() ? List.of() : List.of(all.get(index));
  }

  /** Selects the row with a key, if there is one. */
  void select(Object key) {
    int group = 0;
    for (List<ProblemRow> members : groups.values()) {
      for (int i = 0; key != null && i < members.size(); i++) {
        if (members.get(i).key().equals(key)) {
          TreeItem item =
              grouping == ProblemGroup.NONE ? tree.getItem(i) : tree.getItem(group).getItem(i);
          tree.setSelection(item);
          return;
        }
      }
      group++;
    }
  }

  private void fill(Event event) {
    TreeItem item = (TreeItem) event.item;
    boolean isGroup = grouping != ProblemGroup.NONE && item.getParentItem() == null;
    if (isGroup) {
      String title = title(item);
      List<ProblemRow> members = groups.getOrDefault(title, List.of());
      item.setText(Messages.get("problems.group", title, members.size()));
      item.setFont(Fonts.STRONG.font());
      item.setItemCount(members.size());
      return;
    }
    for (ProblemRow row : rows(item)) {
      for (int i = 0; i < COLUMNS.size(); i++) {
        item.setText(i, Brief.line(COLUMNS.get(i).text().apply(row), MOST_LETTERS));
      }
      Severity severity = row.problem().severity();
      item.setImage(
          images.create(
              row.isExempted()
                  ? Icons.descriptor("policy", ColorRoles.now().mutedText)
                  : Icons.descriptor(Icons.of(severity), ColorRoles.now().of(severity))));
      item.setForeground(row.isExempted() ? ColorRole.MUTED.color() : null);
    }
  }

  private String title(TreeItem group) {
    int index = tree.indexOf(root(group));
    List<String> titles = List.copyOf(groups.keySet());
    return index < 0 || index >= titles.size() ? "" : titles.get(index);
  }

  private static TreeItem root(TreeItem item) {
    return item.getParentItem() == null ? item : item.getParentItem();
  }

  private void tip(Event event) {
    TreeItem item = tree.getItem(new Point(event.x, event.y));
    String tip = null;
    for (int i = 0; item != null && i < COLUMNS.size(); i++) {
      if (item.getBounds(i).contains(event.x, event.y)) {
        tip = item.getText(i).isEmpty() ? null : item.getText(i);
      }
    }
    if (!Objects.equals(tip, tree.getToolTipText())) {
      tree.setToolTipText(tip);
    }
  }

  private void spread() {
    int spare = tree.getClientArea().width - COLUMNS.stream().mapToInt(this::least).sum();
    int shares = COLUMNS.stream().mapToInt(Column::share).sum();
    for (int i = 0; i < COLUMNS.size(); i++) {
      Column column = COLUMNS.get(i);
      tree.getColumn(i).setWidth(least(column) + Math.max(0, spare) * column.share() / shares);
    }
  }

  private int least(Column column) {
    return TitleWidth.atLeast(
        column.width(), tree, Messages.get("problems.column." + column.key()));
  }

  private void dress() {
    tree.setHeaderBackground(ColorRole.PANEL.color());
    tree.setHeaderForeground(ColorRole.MUTED.color());
    tree.clearAll(true);
  }
}
