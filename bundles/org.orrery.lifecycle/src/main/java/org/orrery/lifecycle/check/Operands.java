package org.orrery.lifecycle.check;

import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ValueType;

/** Values that conditions compare operands with. */
public final class Operands {
  private Operands() {}

  /** What is wrong with a value for an operand, as a sentence. */
  public static Optional<String> problem(Operand operand, String value) {
    String expected =
        switch (operand.getType()) {
          case NUMBER -> Formats.isNumber(value) ? null : "a number";
          case INTEGER -> Formats.isInteger(value) ? null : "a whole number";
          case BOOLEAN -> value.equals("true") || value.equals("false") ? null : "true or false";
          case DATE -> Formats.isDate(value) ? null : "a date such as 2027-05-01";
          case DURATION -> Formats.isDuration(value) ? null : "a duration such as P30D";
          case ENUMERATION -> {
            List<String> allowed = allowed(operand);
            yield allowed.contains(value) ? null : "one of " + String.join(", ", allowed);
          }
          case TEXT -> null;
          case TABLE, TENSOR -> "nothing: such values cannot be compared";
        };
    return expected == null
        ? Optional.empty()
        : Optional.of(
            "'%s' is no value of '%s'; expected %s.".formatted(value, operand.getId(), expected));
  }

  /** Number of values that an operator compares with; 0 means any number from one. */
  public static int valuesNeeded(Operator operator) {
    return switch (operator) {
      case BETWEEN -> 2;
      case IN, NOT_IN -> 0;
      default -> 1;
    };
  }

  /** Whether an operator asks for more or less. */
  public static boolean needsOrder(Operator operator) {
    return switch (operator) {
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN -> true;
      default -> false;
    };
  }

  /** Whether values of an operand can be more or less. */
  public static boolean isOrdered(Operand operand) {
    ValueType type = operand.getType();
    return type == ValueType.NUMBER
        || type == ValueType.INTEGER
        || type == ValueType.DATE
        || type == ValueType.DURATION;
  }

  private static List<String> allowed(Operand operand) {
    return switch (operand) {
      case Parameter parameter -> parameter.getAllowedValues();
      case DecisionInput input -> input.getAllowedValues();
      default -> List.of();
    };
  }
}
