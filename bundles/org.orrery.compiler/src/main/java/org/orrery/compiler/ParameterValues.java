package org.orrery.compiler;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.compiler.DecisionTable.Input;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.check.Operands;

/** Values of a drawing's parameters, and which conditions of membership they meet. */
final class ParameterValues {
  private final Map<Parameter, String> values = new LinkedHashMap<>();

  /**
   * The values that were set and, for the others, their defaults.
   *
   * @param set values by ids of parameters; what is no parameter or no value of it is refused
   */
  ParameterValues(Lifecycle family, Map<String, String> set, Refusals refusals) {
    Map<String, String> rest = new TreeMap<>(set);
    for (Parameter parameter : family.getParameters()) {
      String value = rest.remove(parameter.getId());
      if (value == null) {
        value = parameter.getDefaultValue();
      } else {
        check(parameter, value, refusals);
      }
      if (!Texts.isBlank(value)) {
        values.put(parameter, value.strip());
      }
    }
    String known =
        String.join(", ", family.getParameters().stream().map(Parameter::getId).toList());
    rest.forEach(
        (id, value) ->
            refusals.add(
                family,
                known.isEmpty() ? "compiler.no-parameters" : "compiler.no-parameter",
                id,
                known));
  }

  private static void check(Parameter parameter, String value, Refusals refusals) {
    String text = value.strip();
    List<String> allowed = parameter.getAllowedValues();
    if (!allowed.isEmpty() && !allowed.contains(text)) {
      refusals.add(parameter, "compiler.not-allowed", text, String.join(", ", allowed));
      return;
    }
    Operands.problem(parameter, text)
        .ifPresent(problem -> refusals.add(parameter, "compiler.not-a-value", problem));
  }

  String of(Parameter parameter) {
    return values.get(parameter);
  }

  /** Whether the value of a parameter is the one that it has where none is set. */
  boolean isUsual(Parameter parameter) {
    String value = values.get(parameter);
    String usual = parameter.getDefaultValue();
    if (Texts.isBlank(value) || Texts.isBlank(usual)) {
      return Texts.isBlank(value) && Texts.isBlank(usual);
    }
    try {
      return compare(new Input("", parameter), value, usual.strip()) == 0;
    } catch (IllegalArgumentException e) {
      return value.equals(usual.strip());
    }
  }

  /** Whether a node belongs to the member with these values. */
  boolean include(Node node, Refusals refusals) {
    boolean all = true;
    for (Condition condition : node.getWhen()) {
      all &= holds(node, condition, refusals);
    }
    return all;
  }

  private boolean holds(Node node, Condition condition, Refusals refusals) {
    Operand operand = condition.getOperand();
    if (!(operand instanceof Parameter parameter)) {
      refusals.add(node, "compiler.membership");
      return false;
    }
    String value = values.get(parameter);
    if (value == null) {
      refusals.add(parameter, "compiler.no-value", node.getId());
      return false;
    }
    try {
      return holds(condition, new Input("", parameter), value);
    } catch (IllegalArgumentException e) {
      refusals.add(node, "compiler.membership-compared", parameter.getId(), UnfitValue.said(e));
      return false;
    }
  }

  private static boolean holds(Condition condition, Input input, String value) {
    List<String> others = condition.getValues();
    Operator operator = condition.getOperator();
    Feel.test(condition, input.type());
    return switch (operator) {
      case EQUAL -> compare(input, value, others.get(0)) == 0;
      case NOT_EQUAL -> compare(input, value, others.get(0)) != 0;
      case LESS -> compare(input, value, others.get(0)) < 0;
      case LESS_OR_EQUAL -> compare(input, value, others.get(0)) <= 0;
      case GREATER -> compare(input, value, others.get(0)) > 0;
      case GREATER_OR_EQUAL -> compare(input, value, others.get(0)) >= 0;
      case BETWEEN ->
          compare(input, value, others.get(0)) >= 0 && compare(input, value, others.get(1)) < 0;
      case IN -> others.stream().anyMatch(other -> compare(input, value, other) == 0);
      case NOT_IN -> others.stream().noneMatch(other -> compare(input, value, other) == 0);
    };
  }

  private static int compare(Input input, String one, String other) {
    Object left = input.value(one);
    Object right = input.value(other);
    return switch (left) {
      case BigDecimal number -> number.compareTo((BigDecimal) right);
      case LocalDate date -> date.compareTo((LocalDate) right);
      case Duration time when right instanceof Duration with -> time.compareTo(with);
      case Period span when right instanceof Period with ->
          Long.compare(span.toTotalMonths(), with.toTotalMonths());
      case Duration ignored -> throw monthsAndDays(one, other);
      case Period ignored -> throw monthsAndDays(one, other);
      default -> left.toString().compareTo(right.toString());
    };
  }

  private static IllegalArgumentException monthsAndDays(String one, String other) {
    return new IllegalArgumentException(
        "'" + one + "' and '" + other + "': months have no common order with days.");
  }
}
