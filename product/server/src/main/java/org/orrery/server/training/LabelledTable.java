package org.orrery.server.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.orrery.server.serving.Signature;

/**
 * A table whose target column holds one of two classes; immutable.
 *
 * @param positive for each row, whether its label is the positive class
 */
public record LabelledTable(
    Table table, String target, String positiveClass, String negativeClass, boolean[] positive) {

  /** Reads the labels; a missing target, an empty label or a third class is a problem. */
  public static LabelledTable of(Table table, String target, String positiveClass)
      throws DataException {
    if (target == null || target.isBlank()) {
      throw new DataException(
          "The dataset names no target column.", "Set the target of the dataset in the drawing.");
    }
    int column = table.column(target);
    Set<String> classes = new TreeSet<>();
    String[] labels = new String[table.rows()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = table.filled(row, column);
      classes.add(labels[row]);
      if (classes.size() > 2) {
        throw new DataException(
            "Line %d, column '%s' holds a third class '%s' beside %s."
                .formatted(table.line(row), target, labels[row], others(classes, labels[row])),
            "Only targets with two classes can be learned.");
      }
    }
    if (classes.size() < 2) {
      throw new DataException(
          "Column '"
              + target
              + "' holds "
              + (classes.isEmpty() ? "no rows" : "one class only")
              + ".",
          "Add rows of both classes.");
    }
    if (!classes.contains(positiveClass)) {
      throw new DataException(
          "Column '%s' never holds the positive class '%s'.".formatted(target, positiveClass),
          "It holds " + String.join(" and ", classes) + "; correct the dataset in the drawing.");
    }
    String negative =
        classes.stream().filter(c -> !c.equals(positiveClass)).findAny().orElseThrow();
    boolean[] positive = new boolean[labels.length];
    for (int row = 0; row < labels.length; row++) {
      positive[row] = labels[row].equals(positiveClass);
    }
    return new LabelledTable(table, target, positiveClass, negative, positive);
  }

  private static String others(Set<String> classes, String third) {
    return String.join(" and ", classes.stream().filter(c -> !Objects.equals(c, third)).toList());
  }

  /**
   * Raw rows in the order of a signature; in a column that the model sees, an empty cell or text
   * where a number belongs is a problem.
   */
  public List<Object[]> rows(Signature signature, int[] which) throws DataException {
    List<Signature.Column> columns = signature.columns();
    int[] at = new int[columns.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = table.column(columns.get(i).name());
    }
    List<Object[]> rows = new ArrayList<>(which.length);
    for (int row : which) {
      Object[] values = new Object[at.length];
      for (int i = 0; i < at.length; i++) {
        values[i] = value(columns.get(i), row, at[i]);
      }
      rows.add(values);
    }
    return rows;
  }

  private Object value(Signature.Column column, int row, int at) throws DataException {
    if (!column.used()) {
      String text = table.text(row, at).strip();
      return column.number() ? (Object) table.numberOrNaN(row, at) : text.isEmpty() ? null : text;
    }
    return column.number() ? (Object) table.number(row, at) : table.filled(row, at);
  }

  /** Labels of some rows. */
  public boolean[] labels(int[] which) {
    boolean[] labels = new boolean[which.length];
    for (int i = 0; i < which.length; i++) {
      labels[i] = positive[which[i]];
    }
    return labels;
  }

  /**
   * The entity of each row.
   *
   * @param columns columns that tell it; all but the target when there are none
   */
  List<String> entities(Set<String> columns) throws DataException {
    List<Integer> at = new ArrayList<>();
    for (String column : new TreeSet<>(columns)) {
      at.add(table.column(column));
    }
    if (at.isEmpty()) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (!table.columns().get(i).equals(target)) {
          at.add(i);
        }
      }
    }
    List<String> entities = new ArrayList<>(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      StringBuilder entity = new StringBuilder();
      for (int column : at) {
        String cell = table.text(row, column).strip();
        entity.append(cell.length()).append(':').append(cell);
      }
      entities.add(entity.toString());
    }
    return entities;
  }

  /** All row numbers. */
  public int[] all() {
    int[] all = new int[positive.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return all;
  }
}
