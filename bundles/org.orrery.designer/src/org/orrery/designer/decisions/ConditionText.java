package org.orrery.designer.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operator;

/**
 * The conditions of a row on one input as the text of a cell, and back; the signs are those of
 * unary tests in DMN 1.3, 10.3.1.2. It is a notation of the structured conditions, not an
 * expression.
 *
 * <p>{@code -} any value · {@code 5} equal · {@code != 5} · {@code < 5}, {@code <= 5}, {@code > 5},
 * {@code >= 5} · {@code [1..5)} from 1 to less than 5 · {@code a, b} one of · {@code not(a, b)}
 * none of · {@code > 1 and < 5} both. Values with signs in them stand in double quotes.
 */
public final class ConditionText {
  /** The text of a cell that any value fits. */
  public static final String ANY = "-";

  private static final List<String> SIGNS = List.of("<=", ">=", "!=", "<", ">", "=");

  private ConditionText() {}

  /** The conditions of a row on an input, as a cell shows them. */
  public static String of(DecisionRow row, DecisionInput input) {
    String text =
        row.getConditions().stream()
            .filter(condition -> condition.getOperand() == input)
            .map(ConditionText::of)
            .collect(Collectors.joining(" and "));
    return text.isEmpty() ? ANY : text;
  }

  private static String of(Condition condition) {
    List<String> values = condition.getValues().stream().map(CellScanner::quoted).toList();
    String all = String.join(", ", values);
    return switch (condition.getOperator()) {
      case EQUAL, IN -> all;
      case NOT_EQUAL -> "!= " + all;
      case LESS -> "< " + all;
      case LESS_OR_EQUAL -> "<= " + all;
      case GREATER -> "> " + all;
      case GREATER_OR_EQUAL -> ">= " + all;
      case BETWEEN -> "[" + String.join("..", values) + ")";
      case NOT_IN -> "not(" + all + ")";
    };
  }

  /**
   * The conditions that a text says about an input, none for any value; their values are not
   * judged.
   *
   * @throws CellException when the text cannot be understood
   */
  public static List<Condition> read(String text, DecisionInput input) throws CellException {
    List<Condition> conditions = new ArrayList<>();
    if (text.isBlank() || text.strip().equals(ANY)) {
      return conditions;
    }
    CellScanner scanner = new CellScanner(text);
    do {
      conditions.add(condition(scanner, input));
    } while (scanner.take("and "));
    scanner.requireEnd();
    return conditions;
  }

  private static Condition condition(CellScanner scanner, DecisionInput input)
      throws CellException {
    Condition condition = LifecycleFactory.eINSTANCE.createCondition();
    condition.setOperand(input);
    condition.setUnit(input.getUnit());
    List<String> values = condition.getValues();
    if (scanner.take("not(")) {
      condition.setOperator(Operator.NOT_IN);
      values.addAll(scanner.values());
      scanner.require(")");
    } else if (scanner.take("[")) {
      condition.setOperator(Operator.BETWEEN);
      values.add(scanner.value());
      scanner.require("..");
      values.add(scanner.value());
      scanner.require(")");
    } else {
      String sign = SIGNS.stream().filter(scanner::take).findFirst().orElse("");
      values.addAll(sign.isEmpty() ? scanner.values() : List.of(scanner.value()));
      condition.setOperator(operator(sign, values.size()));
    }
    return condition;
  }

  private static Operator operator(String sign, int count) {
    return switch (sign) {
      case "<" -> Operator.LESS;
      case "<=" -> Operator.LESS_OR_EQUAL;
      case ">" -> Operator.GREATER;
      case ">=" -> Operator.GREATER_OR_EQUAL;
      case "!=" -> Operator.NOT_EQUAL;
      default -> count == 1 ? Operator.EQUAL : Operator.IN;
    };
  }
}
