package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ValueType;

/**
 * Reads conditions of other tools when they are plain comparisons of a variable with a literal;
 * everything else, and everything that could call code, is left as text and never evaluated.
 */
final class ConditionText {
  private static final Pattern SHELL = Pattern.compile("(?s)\\s*(?:[$#]\\{(.*)\\}|=(.*)|(.*))\\s*");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\s*+(!|not\\s++)?\\s*+([A-Za-z_][A-Za-z0-9_]{0,60})\\s*+"
              + "(?:(==|!=|<=|>=|=|<|>|\\beq\\b|\\bne\\b|\\blt\\b|\\ble\\b|\\bgt\\b|\\bge\\b)\\s*+"
              + "(\"[^\"\\\\]*\"|'[^'\\\\]*'|-?\\d{1,30}(?:\\.\\d{1,30})?|true|false))?\\s*+");

  private ConditionText() {}

  /** A variable compared with a literal. */
  record Comparison(String variable, ValueType type, Operator operator, String value) {}

  /** The comparisons that hold together, or nothing when the text is anything else. */
  static Optional<List<Comparison>> read(String text) {
    Matcher shell = SHELL.matcher(text);
    if (!shell.matches()) {
      return Optional.empty();
    }
    String inner = shell.group(1) != null ? shell.group(1) : shell.group(2);
    if (inner == null) {
      inner = shell.group(3);
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (String part : inner.split("&&|(?i:\\band\\b)", -1)) {
      Matcher match = COMPARISON.matcher(part);
      if (!match.matches() || isWord(match.group(2))) {
        return Optional.empty();
      }
      Optional<Comparison> comparison = comparison(match);
      if (comparison.isEmpty()) {
        return Optional.empty();
      }
      comparisons.add(comparison.get());
    }
    return Optional.of(comparisons);
  }

  private static boolean isWord(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "true", "false", "not", "empty", "null", "or", "and", "if", "for", "some", "every" ->
          true;
      default -> false;
    };
  }

  private static Optional<Comparison> comparison(Matcher match) {
    boolean negated = match.group(1) != null;
    String variable = match.group(2);
    if (match.group(3) == null) {
      return Optional.of(
          new Comparison(variable, ValueType.BOOLEAN, Operator.EQUAL, String.valueOf(!negated)));
    }
    String literal = match.group(4);
    ValueType type = type(literal);
    Operator operator = operator(match.group(3));
    boolean ordered = operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
    if (negated || ordered && type != ValueType.NUMBER) {
      return Optional.empty();
    }
    String value = type == ValueType.TEXT ? literal.substring(1, literal.length() - 1) : literal;
    return Optional.of(new Comparison(variable, type, operator, value));
  }

  private static ValueType type(String literal) {
    if (literal.startsWith("\"") || literal.startsWith("'")) {
      return ValueType.TEXT;
    }
    return literal.equals("true") || literal.equals("false") ? ValueType.BOOLEAN : ValueType.NUMBER;
  }

  private static Operator operator(String sign) {
    return switch (sign) {
      case "!=", "ne" -> Operator.NOT_EQUAL;
      case "<", "lt" -> Operator.LESS;
      case "<=", "le" -> Operator.LESS_OR_EQUAL;
      case ">", "gt" -> Operator.GREATER;
      case ">=", "ge" -> Operator.GREATER_OR_EQUAL;
      default -> Operator.EQUAL;
    };
  }
}
