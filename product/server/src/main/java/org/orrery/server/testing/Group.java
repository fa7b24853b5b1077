package org.orrery.server.testing;

import java.util.List;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ProtectedAttribute;
import org.orrery.server.training.DataException;
import org.orrery.server.training.Table;

/** Tells which rows belong to the privileged group of a protected attribute. */
final class Group {
  private Group() {}

  /** The attribute that a metric names by id, name or column. */
  static ProtectedAttribute of(Lifecycle drawing, Metric metric) throws DataException {
    String wanted = metric.getAttribute();
    for (Dataset dataset : drawing.getDatasets()) {
      for (ProtectedAttribute attribute : dataset.getProtectedAttributes()) {
        if (attribute.getId().equals(wanted)
            || wanted != null && wanted.equals(attribute.getName())
            || attribute.getColumn().equals(wanted)) {
          return attribute;
        }
      }
    }
    throw new DataException(
        "Metric '%s' names the protected attribute '%s', which no dataset has."
            .formatted(metric.getId(), wanted),
        "Name the id of a protected attribute of the drawing.");
  }

  static boolean[] privileged(ProtectedAttribute attribute, Table table, int[] rows)
      throws DataException {
    int column = table.column(attribute.getColumn());
    List<String> values = attribute.getValues();
    if (values.isEmpty()) {
      throw new DataException(
          "Protected attribute '" + attribute.getId() + "' has no values.",
          "Say which values make a row privileged.");
    }
    boolean[] privileged = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      privileged[i] = holds(attribute.getOperator(), table, rows[i], column, values);
    }
    return privileged;
  }

  private static boolean holds(
      Operator operator, Table table, int row, int column, List<String> values)
      throws DataException {
    return switch (operator) {
      case EQUAL, IN -> values.contains(table.filled(row, column));
      case NOT_EQUAL, NOT_IN -> !values.contains(table.filled(row, column));
      default -> Comparison.holds(operator, table.number(row, column), values);
    };
  }
}
