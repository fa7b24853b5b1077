package org.orrery.ui.table;

import java.util.Comparator;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Images;

/**
 * A column of a {@link DataTable}: how a record is written in it.
 *
 * @param <T> the record
 */
public final class DataColumn<T> {
  final String title;
  final int width;
  final Function<T, String> text;
  int weight;
  int alignment = SWT.LEFT;
  Function<T, Images> image = row -> null;
  Function<T, ColorRole> color = row -> null;
  Comparator<T> order;

  DataColumn(String title, int width, Function<T, String> text) {
    this.title = title;
    this.width = width;
    this.text = row -> text.apply(row) == null ? "" : text.apply(row);
    this.order = Comparator.comparing(this.text, String.CASE_INSENSITIVE_ORDER);
  }

  /** The share of spare width that the column takes; 0, the default, for none. */
  public DataColumn<T> grow(int share) {
    this.weight = share;
    return this;
  }

  /** Figures stand to the right. */
  public DataColumn<T> right() {
    this.alignment = SWT.RIGHT;
    return this;
  }

  /** An icon before the text; null for none. */
  public DataColumn<T> image(Function<T, Images> of) {
    this.image = of;
    return this;
  }

  /** A colour of the text; null for the usual one. */
  public DataColumn<T> color(Function<T, ColorRole> of) {
    this.color = of;
    return this;
  }

  /** The order when the header is chosen; without it the order of the text. */
  public DataColumn<T> order(Comparator<T> by) {
    this.order = by;
    return this;
  }
}
