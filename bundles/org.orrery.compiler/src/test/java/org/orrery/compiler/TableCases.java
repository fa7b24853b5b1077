package org.orrery.compiler;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orrery.compiler.DecisionTable.Input;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Parameter;

/** Values at which a table is asked, and what it says there by the words of the language. */
final class TableCases {
  private TableCases() {}

  /** What conditions compare an input with, what lies beside it, and what is allowed. */
  static Set<String> values(DecisionTable table, Input input) {
    Set<String> compared = new TreeSet<>();
    for (DecisionTable.Row row : table.rows()) {
      row.conditions().stream()
          .filter(condition -> condition.getOperand() == input.operand())
          .forEach(condition -> compared.addAll(condition.getValues()));
    }
    List<String> allowed =
        switch (input.operand()) {
          case DecisionInput asked -> asked.getAllowedValues();
          case Parameter parameter -> parameter.getAllowedValues();
          default -> List.of();
        };
    if (!allowed.isEmpty()) {
      return new LinkedHashSet<>(allowed);
    }
    Set<String> values = new LinkedHashSet<>();
    for (String value : compared) {
      values.addAll(beside(input, value.strip()));
    }
    if (values.isEmpty()) {
      values.addAll(beside(input, any(input)));
    }
    return values;
  }

  private static String any(Input input) {
    return switch (input.type()) {
      case NUMBER, INTEGER -> "0";
      case BOOLEAN -> "true";
      case DATE -> "2026-01-01";
      case DURATION -> "PT1H";
      default -> "any";
    };
  }

  private static List<String> beside(Input input, String value) {
    return switch (input.type()) {
      case INTEGER -> around(new BigDecimal(value), BigDecimal.ONE);
      case NUMBER -> around(new BigDecimal(value), new BigDecimal("0.0001"));
      case BOOLEAN -> List.of("true", "false");
      case DATE -> {
        LocalDate day = LocalDate.parse(value);
        yield List.of(value, day.minusDays(1).toString(), day.plusDays(1).toString());
      }
      case DURATION -> {
        if (input.value(value) instanceof Period span) {
          yield List.of(value, span.minusMonths(1).toString(), span.plusMonths(1).toString());
        }
        Duration time = Duration.parse(value);
        yield List.of(value, time.minusSeconds(1).toString(), time.plusSeconds(1).toString());
      }
      default -> List.of(value, value + " else");
    };
  }

  private static List<String> around(BigDecimal value, BigDecimal step) {
    return List.of(
        value.toPlainString(),
        value.subtract(step).toPlainString(),
        value.add(step).toPlainString());
  }

  /** Indices of the rows whose conditions all hold. */
  static List<Integer> rowsThatHold(DecisionTable table, Map<Input, String> values) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> holds(table.rows().get(row).conditions(), values))
        .boxed()
        .toList();
  }

  /** The outcomes that these rows choose under the table's hit policy; none where it has a gap. */
  static Set<String> chosen(DecisionTable table, List<Integer> rows) {
    if (rows.isEmpty()) {
      return table.defaultOutcome().isEmpty() ? Set.of() : Set.of(table.defaultOutcome());
    }
    boolean first = table.hitPolicy() == HitPolicy.FIRST;
    return (first ? rows.subList(0, 1) : rows)
        .stream()
            .map(row -> table.rows().get(row).outcome())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean holds(List<Condition> conditions, Map<Input, String> values) {
    return conditions.stream()
        .allMatch(
            condition ->
                values.entrySet().stream()
                    .filter(entry -> entry.getKey().operand() == condition.getOperand())
                    .allMatch(entry -> holds(condition, entry.getKey(), entry.getValue())));
  }

  private static boolean holds(Condition condition, Input input, String value) {
    List<Integer> signs =
        condition.getValues().stream().map(other -> sign(input, value, other)).toList();
    int one = signs.getFirst();
    return switch (condition.getOperator()) {
      case EQUAL -> one == 0;
      case NOT_EQUAL -> one != 0;
      case LESS -> one < 0;
      case LESS_OR_EQUAL -> one <= 0;
      case GREATER -> one > 0;
      case GREATER_OR_EQUAL -> one >= 0;
      case BETWEEN -> one >= 0 && signs.get(1) < 0;
      case IN -> signs.contains(0);
      case NOT_IN -> !signs.contains(0);
    };
  }

  private static int sign(Input input, String one, String other) {
    return switch (input.type()) {
      case NUMBER, INTEGER -> new BigDecimal(one).compareTo(new BigDecimal(other.strip()));
      case DATE -> LocalDate.parse(one).compareTo(LocalDate.parse(other));
      case DURATION ->
          input.value(one) instanceof Period span
              ? Long.compare(span.toTotalMonths(), Period.parse(other).toTotalMonths())
              : Duration.parse(one).compareTo(Duration.parse(other));
      default -> one.compareTo(other);
    };
  }
}
