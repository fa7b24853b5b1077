package org.orrery.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;
import org.orrery.ui.Messages;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;
import org.orrery.ui.text.ClipText;

/**
 * A virtual table of immutable records: only rows that are seen are filled in, long texts are
 * elided and told by a tooltip, headers sort, the selection stays on its record when records come
 * anew. UI thread.
 *
 * @param <T> the record
 */
public final class DataTable<T> {
  private static final int PADDING = 14;
  private static final int ICON = 22;

  private final Table table;
  private final List<DataColumn<T>> columns = new ArrayList<>();
  private final Function<T, Object> key;
  private List<T> all = List.of();
  private List<T> rows = List.of();
  private Predicate<T> filter = row -> true;
  private String words = "";
  private Comparator<T> order;
  private Consumer<T> onSelect = row -> {};
  private Consumer<T> onOpen = row -> {};

  /**
   * @param key what makes a record the same as an older one, for example its id
   */
  public DataTable(Composite parent, Function<T, Object> key) {
    this.key = key;
    table = Skin.page(new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI));
    table.setHeaderVisible(true);
    Themes.onChange(table, this::paintHeader);
    paintHeader();
    CellPainter.paint(table);
    NothingFits.note(table, () -> rows.isEmpty() && !all.isEmpty());
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Resize, e -> spread());
    table.addListener(SWT.Selection, e -> onSelect.accept(selected()));
    table.addListener(
        SWT.DefaultSelection,
        e -> {
          if (selected() != null) {
            onOpen.accept(selected());
          }
        });
    table.addListener(SWT.MouseMove, this::tip);
    table.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
            copy();
          }
        });
    Menu menu = new Menu(table);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText(Messages.table_copy);
    copy.addListener(SWT.Selection, e -> copy());
    table.setMenu(menu);
  }

  /** The widget, for layout data, focus and menus. */
  public Table control() {
    return table;
  }

  /** Adds a column of at least {@code width} points, and wide enough for its title. */
  public DataColumn<T> column(String title, int width, Function<T, String> text) {
    DataColumn<T> column = new DataColumn<>(title, TitleWidth.atLeast(width, table, title), text);
    columns.add(column);
    TableColumn widget = new TableColumn(table, SWT.LEFT);
    widget.setText(title);
    widget.setWidth(column.width);
    widget.setMoveable(true);
    widget.addListener(SWT.Selection, e -> sort(widget, column));
    widget.addListener(SWT.Resize, e -> table.clearAll());
    return column;
  }

  /** The order before a header is chosen. */
  public void order(Comparator<T> by) {
    this.order = by;
  }

  /** Called with the selected record, or null, when the person selects. */
  public void onSelect(Consumer<T> action) {
    this.onSelect = action;
  }

  /** Called with the record on double click or Enter. */
  public void onOpen(Consumer<T> action) {
    this.onOpen = action;
  }

  /** Shows {@code records} instead of the former; keeps selection and scroll place. */
  public void setItems(List<T> records) {
    this.all = List.copyOf(records);
    update(true);
  }

  /** Shows only records that fit. */
  public void filter(Predicate<T> wanted) {
    this.filter = wanted;
    update(false);
  }

  /** Shows only records that have each of {@code text}'s words in some column. */
  public void search(String text) {
    this.words = text.toLowerCase(Locale.ROOT).trim();
    update(false);
  }

  /** The records that are shown, in their order. */
  public List<T> shown() {
    return rows;
  }

  /** The first selected record, or null. */
  public T selected() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= rows.size() ? null : rows.get(index);
  }

  /** All selected records, in the order in which they are shown. */
  public List<T> selection() {
    return Arrays.stream(table.getSelectionIndices())
        .filter(index -> index < rows.size())
        .mapToObj(rows::get)
        .toList();
  }

  /** Selects the record with this key, scrolls to it and tells {@link #onSelect}. */
  public boolean select(Object wanted) {
    for (int i = 0; i < rows.size(); i++) {
      if (Objects.equals(key.apply(rows.get(i)), wanted)) {
        table.setSelection(i);
        onSelect.accept(rows.get(i));
        return true;
      }
    }
    return false;
  }

  /**
   * @param isReload whether the same things came anew: then what is seen stays where it is
   */
  private void update(boolean isReload) {
    KeptPlace place = new KeptPlace(table, keys());
    rows =
        all.stream()
            .filter(filter)
            .filter(this::matches)
            .sorted(order == null ? (a, b) -> 0 : order)
            .toList();
    table.deselectAll();
    shrink(rows.size());
    table.setItemCount(rows.size());
    table.clearAll();
    place.select(keys());
    if (isReload) {
      place.scroll(keys());
    } else {
      place.reveal();
    }
  }

  /**
   * Takes rows away from the end, one at a time. SWT on GTK makes items for rows while it takes
   * several away, and they live on without a row; the next change of theme would touch one and end
   * the process.
   */
  private void shrink(int count) {
    for (int left = table.getItemCount() - 1; left >= count; left--) {
      table.setItemCount(left);
    }
  }

  private List<Object> keys() {
    return rows.stream().map(key).toList();
  }

  private boolean matches(T row) {
    if (words.isEmpty()) {
      return true;
    }
    String text = columns.stream().map(c -> c.text.apply(row)).collect(Collectors.joining(" "));
    String lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(words.split("\\s+")).allMatch(lower::contains);
  }

  /**
   * GTK asks for rows while it removes them, and SWT makes items for these that are never disposed
   * of; the process would end when the style sheet touched one at a change of theme.
   */
  private void fill(Event event) {
    Skin.leave(event.item);
    if (event.index < 0 || event.index >= rows.size()) {
      return;
    }
    T row = rows.get(event.index);
    TableItem item = (TableItem) event.item;
    GC gc = new GC(table);
    try {
      for (int i = 0; i < columns.size(); i++) {
        DataColumn<T> column = columns.get(i);
        Images image = column.image.apply(row);
        int room = table.getColumn(i).getWidth() - PADDING - (image == null ? 0 : ICON);
        item.setText(i, Elide.end(gc, column.text.apply(row), room));
        if (image != null) {
          item.setImage(i, image.image());
        }
        ColorRole color = column.color.apply(row);
        item.setForeground(i, color == null ? null : color.color());
      }
    } finally {
      gc.dispose();
    }
  }

  private void sort(TableColumn widget, DataColumn<T> column) {
    boolean same = table.getSortColumn() == widget && table.getSortDirection() == SWT.UP;
    table.setSortColumn(widget);
    table.setSortDirection(same ? SWT.DOWN : SWT.UP);
    order = same ? column.order.reversed() : column.order;
    update(false);
  }

  private void spread() {
    int total = columns.stream().mapToInt(c -> c.weight).sum();
    if (total == 0) {
      return;
    }
    int spare = table.getClientArea().width - columns.stream().mapToInt(c -> c.width).sum();
    for (int i = 0; i < columns.size(); i++) {
      DataColumn<T> column = columns.get(i);
      if (column.weight > 0) {
        int width = column.width + Math.max(0, spare) * column.weight / total;
        if (table.getColumn(i).getWidth() != width) {
          table.getColumn(i).setWidth(width);
        }
      }
    }
  }

  private void tip(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    String tip = null;
    if (item != null) {
      int index = table.indexOf(item);
      for (int i = 0; i < columns.size() && index >= 0 && index < rows.size(); i++) {
        if (item.getBounds(i).contains(event.x, event.y)) {
          String full = columns.get(i).text.apply(rows.get(index));
          tip = full.equals(item.getText(i)) ? null : full;
        }
      }
    }
    if (!Objects.equals(tip, table.getToolTipText())) {
      table.setToolTipText(tip);
    }
  }

  private void copy() {
    StringBuilder text = new StringBuilder();
    for (int index : table.getSelectionIndices()) {
      T row = rows.get(index);
      text.append(columns.stream().map(c -> c.text.apply(row)).collect(Collectors.joining("\t")));
      text.append(System.lineSeparator());
    }
    ClipText.put(table.getDisplay(), text.toString());
  }

  private void paintHeader() {
    table.setHeaderBackground(ColorRole.PANEL.color());
    table.setHeaderForeground(ColorRole.MUTED.color());
    table.clearAll();
  }
}
