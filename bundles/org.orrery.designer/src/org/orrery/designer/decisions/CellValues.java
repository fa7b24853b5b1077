package org.orrery.designer.decisions;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.designer.properties.Values;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.Operator;

/** Judges typed cells by the type of their input. */
public final class CellValues {
  private CellValues() {}

  /** What is wrong with the text of a cell, or null. */
  public static String complaint(DecisionInput input, String text) {
    try {
      for (Condition condition : ConditionText.read(text, input)) {
        String complaint = ofCondition(input, condition);
        if (complaint != null) {
          return complaint;
        }
      }
      return null;
    } catch (CellException e) {
      return e.getMessage();
    }
  }

  /** What can be chosen for a cell instead of typing it; may be empty. */
  public static List<String> choices(DecisionInput input) {
    return switch (input.getType()) {
      case BOOLEAN -> List.of(ConditionText.ANY, "true", "false");
      case ENUMERATION -> {
        List<String> all = new ArrayList<>(List.of(ConditionText.ANY));
        input.getAllowedValues().forEach(value -> all.add(CellScanner.quoted(value)));
        yield all;
      }
      default -> List.of();
    };
  }

  private static String ofCondition(DecisionInput input, Condition condition) {
    boolean isOrdered =
        switch (input.getType()) {
          case NUMBER, INTEGER, DATE, DURATION -> true;
          default -> false;
        };
    if (!isOrdered && isComparison(condition.getOperator())) {
      return Messages.get("cell.unordered", EnumTexts.of(input.getType()));
    }
    for (String value : condition.getValues()) {
      String complaint = ofValue(input, value);
      if (complaint != null) {
        return complaint;
      }
    }
    return null;
  }

  private static boolean isComparison(Operator operator) {
    return switch (operator) {
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN -> true;
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> false;
    };
  }

  private static String ofValue(DecisionInput input, String value) {
    return switch (input.getType()) {
      case NUMBER -> unless(CellValues::isNumber, value, "value.number");
      case INTEGER -> unless(CellValues::isInteger, value, "cell.integer");
      case BOOLEAN -> unless(v -> v.equals("true") || v.equals("false"), value, "cell.boolean");
      case DATE -> unless(Values::isDate, value, "value.date");
      case DURATION -> unless(Values::isDuration, value, "value.duration");
      case ENUMERATION ->
          input.getAllowedValues().isEmpty() || input.getAllowedValues().contains(value)
              ? null
              : Messages.get("cell.allowed", String.join(", ", input.getAllowedValues()));
      case TEXT, TABLE, TENSOR -> null;
    };
  }

  private static String unless(Predicate<String> isWell, String value, String message) {
    return isWell.test(value) ? null : Messages.get(message);
  }

  private static boolean isNumber(String value) {
    try {
      new BigDecimal(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isInteger(String value) {
    try {
      new BigInteger(value);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
