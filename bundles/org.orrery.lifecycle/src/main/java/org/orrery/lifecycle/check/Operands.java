package org.orrery.lifecycle.check;

import static org.orrery.lifecycle.check.Constraints.said;

import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.FormField;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.words.Message;

/** Values that conditions compare operands with, and that fields of forms allow. */
public final class Operands {
  private Operands() {}

  /** What is wrong with a value for an operand, as a sentence. */
  public static Optional<Message> problem(Operand operand, String value) {
    List<String> allowed = allowed(operand);
    Message expected =
        switch (operand.getType()) {
          case ENUMERATION ->
              allowed.contains(value) ? null : said("check.expected.one-of", List.copyOf(allowed));
          case TABLE, TENSOR -> said("check.expected.nothing");
          default -> expected(operand.getType(), value);
        };
    return unfit(operand.getId(), value, expected);
  }

  /** What is wrong with a value that a field of a form allows, as a sentence. */
  public static Optional<Message> problem(FormField field, String value) {
    return unfit(field.getId(), value, expected(field.getType(), value));
  }

  private static Optional<Message> unfit(String id, String value, Message expected) {
    return expected == null
        ? Optional.empty()
        : Optional.of(said("check.no-value", value, String.valueOf(id), expected));
  }

  /** What a value of a type looks like, or null when the text is one. */
  private static Message expected(ValueType type, String text) {
    if (Formats.fits(type, text)) {
      return null;
    }
    return switch (type) {
      case INTEGER -> said("check.expected.integer");
      case BOOLEAN -> said("check.expected.boolean");
      case DATE -> said("check.expected.date");
      case DURATION -> said("check.expected.short-duration");
      default -> said("check.expected.number");
    };
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
