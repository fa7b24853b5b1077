package org.orrery.server.training;

import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Dataset;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ProtectedAttribute;

/** Tells which rows belong to the privileged group of a protected attribute. */
public final class ProtectedGroup {
  private final ProtectedAttribute attribute;

  private ProtectedGroup(ProtectedAttribute attribute) {
    this.attribute = attribute;
  }

  /** The group of the attribute that a metric names by id, name or column. */
  public static ProtectedGroup of(Lifecycle drawing, Metric metric) throws DataException {
    String wanted = metric.getAttribute();
    for (Dataset dataset : drawing.getDatasets()) {
      for (ProtectedAttribute attribute : dataset.getProtectedAttributes()) {
        if (attribute.getId().equals(wanted)
            || wanted != null && wanted.equals(attribute.getName())
            || attribute.getColumn().equals(wanted)) {
          return new ProtectedGroup(checked(attribute));
        }
      }
    }
    throw new DataException(
        "Metric '%s' names the protected attribute '%s', which no dataset has."
            .formatted(metric.getId(), wanted),
        "Name the id of a protected attribute of the drawing.");
  }

  private static ProtectedAttribute checked(ProtectedAttribute attribute) throws DataException {
    int needed = attribute.getOperator() == Operator.BETWEEN ? 2 : 1;
    if (attribute.getValues().size() < needed) {
      throw new DataException(
          "Protected attribute '" + attribute.getId() + "' has too few values.",
          "Say which values make a row privileged.");
    }
    for (String value : attribute.getValues()) {
      if (!textual(attribute)) {
        number(attribute, value);
      }
    }
    return attribute;
  }

  /** Rows of a table; an empty cell or a text where a number belongs is a problem. */
  public boolean[] privileged(Table table, int[] rows) throws DataException {
    int column = table.column(attribute.getColumn());
    boolean[] privileged = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      Object value =
          textual(attribute)
              ? table.filled(rows[i], column)
              : (Object) table.number(rows[i], column);
      privileged[i] = holds(value);
    }
    return privileged;
  }

  /** Whether inputs of a prediction belong to the group; null when the column is missing. */
  public Boolean privileged(Map<String, Object> inputs) throws DataException {
    Object value = inputs.get(attribute.getColumn());
    return value == null ? null : holds(value);
  }

  private static boolean textual(ProtectedAttribute attribute) {
    return switch (attribute.getOperator()) {
      case EQUAL, IN, NOT_EQUAL, NOT_IN -> true;
      default -> false;
    };
  }

  private boolean holds(Object value) throws DataException {
    List<String> values = attribute.getValues();
    return switch (attribute.getOperator()) {
      case EQUAL, IN -> values.contains(value.toString());
      case NOT_EQUAL, NOT_IN -> !values.contains(value.toString());
      case LESS -> number(attribute, value) < number(attribute, values.getFirst());
      case LESS_OR_EQUAL -> number(attribute, value) <= number(attribute, values.getFirst());
      case GREATER -> number(attribute, value) > number(attribute, values.getFirst());
      case GREATER_OR_EQUAL -> number(attribute, value) >= number(attribute, values.getFirst());
      case BETWEEN ->
          number(attribute, value) >= number(attribute, values.get(0))
              && number(attribute, value) < number(attribute, values.get(1));
    };
  }

  private static double number(ProtectedAttribute attribute, Object value) throws DataException {
    try {
      return value instanceof Number n ? n.doubleValue() : Double.parseDouble(value.toString());
    } catch (NumberFormatException e) {
      throw new DataException(
          "Protected attribute '%s' compares '%s' with numbers."
              .formatted(attribute.getId(), value),
          "Write numbers, or use the operator 'in'.");
    }
  }
}
