package org.orrery.compiler;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.ValueType;

/**
 * A decision of the compiled drawing.
 *
 * @param id id of the DMN decision, of the gateway behind it and of its outcome's variable
 * @param node the drawn node that it belongs to
 * @param hitPolicy unique, first or any
 * @param inputs values that are asked for, each once
 * @param outcomes outcomes that it can choose
 * @param defaultOutcome outcome when no row matches, empty when there is none
 */
public record DecisionTable(
    String id,
    Node node,
    HitPolicy hitPolicy,
    List<Input> inputs,
    List<Row> rows,
    List<String> outcomes,
    String defaultOutcome) {

  public DecisionTable {
    inputs = List.copyOf(inputs);
    rows = List.copyOf(rows);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A value that a decision asks for.
   *
   * @param variable name under which the table asks for it
   * @param operand where the value comes from: a {@code DecisionInput} names step and key, a {@code
   *     Parameter} is the run's, a {@code Metric} is the version's latest measurement
   */
  public record Input(String variable, Operand operand) {

    /** Type of the value; a metric is a number. */
    public ValueType type() {
      return operand instanceof Metric ? ValueType.NUMBER : operand.getType();
    }

    /**
     * The value as the decision engine wants it: a number, a boolean, a date, a duration or a text.
     *
     * @param text the value as text, or null when it is not known
     * @throws IllegalArgumentException if the text is no value of the type
     */
    public Object value(String text) {
      if (text == null) {
        return null;
      }
      String value = text.strip();
      try {
        return switch (type()) {
          case NUMBER, INTEGER -> new BigDecimal(value);
          case BOOLEAN -> booleanOf(value);
          case DATE -> LocalDate.parse(value);
          case DURATION -> durationOf(value);
          default -> text;
        };
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "'" + text + "' is no " + type().getLiteral() + " for '" + operand.getId() + "'.", e);
      }
    }

    private static Boolean booleanOf(String value) {
      return switch (value) {
        case "true" -> Boolean.TRUE;
        case "false" -> Boolean.FALSE;
        default -> throw new IllegalArgumentException(value);
      };
    }

    private static Object durationOf(String value) {
      return Feel.isYearsAndMonths(value) ? Period.parse(value) : Duration.parse(value);
    }
  }

  /** A row: its conditions hold together. */
  public record Row(List<Condition> conditions, String outcome) {
    public Row {
      conditions = List.copyOf(conditions);
    }
  }
}
