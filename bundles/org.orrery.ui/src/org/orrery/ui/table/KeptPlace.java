package org.orrery.ui.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Table;

/**
 * What is selected in a table and what stands first in it, by the keys of its rows, so that both
 * are found again when rows come and go. UI thread.
 */
final class KeptPlace {
  private final Table table;
  private final Set<Object> selected = new HashSet<>();
  private final int top;
  private final Object first;

  /**
   * @param keys of the rows that the table has now
   */
  KeptPlace(Table table, List<Object> keys) {
    this.table = table;
    for (int index : table.getSelectionIndices()) {
      if (index < keys.size()) {
        selected.add(keys.get(index));
      }
    }
    top = table.getTopIndex();
    first = top > 0 && top < keys.size() ? keys.get(top) : null;
  }

  /** Selects the same in other rows, and gives the keys of the keyboard to the first of it. */
  void select(List<Object> keys) {
    table.setSelection(
        IntStream.range(0, keys.size()).filter(i -> selected.contains(keys.get(i))).toArray());
  }

  /** Scrolls to what stood first; a table that showed its beginning shows it again. */
  void scroll(List<Object> keys) {
    int now = first == null ? -1 : keys.indexOf(first);
    if (!keys.isEmpty()) {
      table.setTopIndex(now < 0 ? Math.min(top, keys.size() - 1) : now);
    }
  }

  /** Scrolls to what is selected, or to the beginning. */
  void reveal() {
    if (table.getSelectionCount() > 0) {
      table.showSelection();
    } else if (table.getItemCount() > 0) {
      table.setTopIndex(0);
    }
  }
}
