package org.orrery.compiler;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ValueType;

/** Structured conditions as FEEL unary tests (OMG DMN 1.3, 10.3.1.2); nothing is passed through. */
final class Feel {
  private static final Pattern YEARS_AND_MONTHS = Pattern.compile("-?P(\\d+Y)?(\\d+M)?");
  private static final int MAX_DIGITS = 40;

  private Feel() {}

  /**
   * The unary test of a condition.
   *
   * @throws UnfitValue that says what is wrong with the condition
   */
  static String test(Condition condition, ValueType type) {
    List<String> values = condition.getValues().stream().map(v -> literal(v, type)).toList();
    Operator operator = condition.getOperator();
    checkCount(operator, values.size());
    checkOrder(operator, type);
    return switch (operator) {
      case EQUAL -> values.get(0);
      case NOT_EQUAL -> "not(" + values.get(0) + ")";
      case LESS -> "< " + values.get(0);
      case LESS_OR_EQUAL -> "<= " + values.get(0);
      case GREATER -> "> " + values.get(0);
      case GREATER_OR_EQUAL -> ">= " + values.get(0);
      case BETWEEN -> "[" + values.get(0) + ".." + values.get(1) + ")";
      case IN -> String.join(", ", values);
      case NOT_IN -> "not(" + String.join(", ", values) + ")";
    };
  }

  private static void checkCount(Operator operator, int count) {
    int least = operator == Operator.BETWEEN ? 2 : 1;
    boolean many = operator == Operator.IN || operator == Operator.NOT_IN;
    if (count < least || !many && count > least) {
      String needed = many ? "some" : least == 1 ? "one" : "two";
      throw new UnfitValue(
          "compiler.count." + needed, Refusals.word(operator), String.valueOf(count));
    }
  }

  private static void checkOrder(Operator operator, ValueType type) {
    boolean ordered =
        switch (operator) {
          case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN -> true;
          default -> false;
        };
    boolean comparable =
        switch (type) {
          case NUMBER, INTEGER, DATE, DURATION -> true;
          default -> false;
        };
    if (ordered && !comparable) {
      throw new UnfitValue("compiler.no-order", Refusals.word(type), Refusals.word(operator));
    }
  }

  private static String literal(String value, ValueType type) {
    try {
      return switch (type) {
        case TEXT, ENUMERATION -> text(value);
        case NUMBER -> number(value);
        case INTEGER -> number(new BigDecimal(value.strip()).toBigIntegerExact().toString());
        case BOOLEAN -> bool(value.strip());
        case DATE -> "date(\"" + LocalDate.parse(value.strip()) + "\")";
        case DURATION -> "duration(\"" + duration(value.strip()) + "\")";
        case TABLE, TENSOR -> throw new IllegalArgumentException(value);
      };
    } catch (RuntimeException e) {
      throw new UnfitValue("compiler.no-literal", value, Refusals.word(type));
    }
  }

  private static String number(String value) {
    BigDecimal number = new BigDecimal(value.strip());
    if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException(value);
    }
    return number.toPlainString();
  }

  private static String bool(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(value);
    }
    return value;
  }

  private static String duration(String value) {
    return isYearsAndMonths(value)
        ? Period.parse(value).toString()
        : Duration.parse(value).toString();
  }

  static boolean isYearsAndMonths(String value) {
    return YEARS_AND_MONTHS.matcher(value).matches();
  }

  /** A string literal; quotes, backslashes and line ends are escaped. */
  static String text(String value) {
    return value.codePoints().mapToObj(Feel::escape).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escape(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> Character.toString(c);
    };
  }
}
