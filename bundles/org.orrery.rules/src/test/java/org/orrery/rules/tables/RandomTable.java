package org.orrery.rules.tables;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.ValueType;

/**
 * A random table over a space so small that every input is tried: one to three inputs with five to
 * nine values each, read by other code than the proof's.
 */
final class RandomTable {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final List<String> OUTCOMES = List.of("a", "b", "c");
  private static final List<Operator> EQUALITY =
      List.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN, Operator.NOT_IN);

  private final Random random;
  private final DecisionNode decision = MAKE.createDecisionNode();
  private final List<Sort> sorts = new ArrayList<>();

  /**
   * A sort of input.
   *
   * @param values every value that is tried, in order
   * @param named the values that conditions name
   */
  private record Sort(ValueType type, String unit, List<String> values, List<String> named) {
    boolean isOrdered() {
      return type != ValueType.ENUMERATION && type != ValueType.BOOLEAN;
    }

    int compare(String a, String b) {
      return switch (type) {
        case DATE -> LocalDate.parse(a).compareTo(LocalDate.parse(b));
        case DURATION -> Duration.parse(a).compareTo(Duration.parse(b));
        default -> new BigDecimal(a).compareTo(new BigDecimal(b));
      };
    }
  }

  private static final List<Sort> SORTS =
      List.of(
          new Sort(
              ValueType.NUMBER,
              "EUR",
              List.of("0", "0.5", "1", "1.5", "2", "2.5", "3"),
              List.of("0", "1", "2", "3")),
          new Sort(
              ValueType.INTEGER,
              "",
              List.of("0", "1", "2", "3", "4"),
              List.of("0", "1", "2", "3", "4")),
          new Sort(
              ValueType.DATE,
              "",
              List.of("2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"),
              List.of("2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02")),
          new Sort(
              ValueType.DURATION,
              "",
              List.of("PT0S", "PT12H", "P1D", "PT36H", "P2D"),
              List.of("PT0S", "P1D", "P2D")),
          new Sort(ValueType.ENUMERATION, "", List.of("m", "f", "x"), List.of("m", "f", "x")),
          new Sort(ValueType.BOOLEAN, "", List.of("true", "false"), List.of("true", "false")));

  RandomTable(Random random) {
    this.random = random;
    decision.setId("decision");
    decision.setHitPolicy(HitPolicy.values()[random.nextInt(HitPolicy.values().length)]);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      addInput(SORTS.get(random.nextInt(SORTS.size())));
    }
    for (int r = random.nextInt(6); r > 0; r--) {
      addRow();
    }
    if (random.nextInt(4) == 0) {
      decision.setDefaultOutcome("a");
    }
    decision.getOutcomes().addAll(OUTCOMES.subList(0, 2 + random.nextInt(2)));
  }

  private void addInput(Sort sort) {
    DecisionInput input = MAKE.createDecisionInput();
    input.setId("in" + sorts.size());
    input.setType(sort.type());
    input.setUnit(sort.unit());
    if (sort.isOrdered()) {
      input.setMinimum(sort.values().getFirst());
      input.setMaximum(sort.values().getLast());
    } else {
      input.getAllowedValues().addAll(sort.values());
    }
    sorts.add(sort);
    decision.getInputs().add(input);
  }

  private void addRow() {
    DecisionRow row = MAKE.createDecisionRow();
    row.setOutcome(OUTCOMES.get(random.nextInt(OUTCOMES.size())));
    for (int i = 0; i < sorts.size(); i++) {
      for (int c = random.nextInt(3); c > 0; c--) {
        row.getConditions().add(condition(i));
      }
    }
    decision.getRows().add(row);
  }

  private Condition condition(int input) {
    Sort sort = sorts.get(input);
    Condition condition = MAKE.createCondition();
    condition.setOperand(decision.getInputs().get(input));
    condition.setUnit(random.nextBoolean() ? sort.unit() : null);
    List<Operator> operators = sort.isOrdered() ? List.of(Operator.values()) : EQUALITY;
    condition.setOperator(operators.get(random.nextInt(operators.size())));
    int count =
        switch (condition.getOperator()) {
          case BETWEEN -> 2;
          case IN, NOT_IN -> 1 + random.nextInt(2);
          default -> 1;
        };
    for (int v = 0; v < count; v++) {
      condition.getValues().add(sort.named().get(random.nextInt(sort.named().size())));
    }
    return condition;
  }

  DecisionNode decision() {
    return decision;
  }

  HitPolicy policy() {
    return decision.getHitPolicy();
  }

  boolean hasDefault() {
    return decision.getDefaultOutcome() != null;
  }

  int rows() {
    return decision.getRows().size();
  }

  String outcome(int row) {
    return decision.getRows().get(row).getOutcome();
  }

  /** Numbers, from 1, of rows whose outcome is not listed. */
  Set<Integer> withoutPriority() {
    Set<Integer> rows = new TreeSet<>();
    for (int r = 0; r < rows(); r++) {
      if (!decision.getOutcomes().contains(outcome(r))) {
        rows.add(r + 1);
      }
    }
    return rows;
  }

  /** The values of an input that are tried, in order. */
  List<String> values(int input) {
    return sorts.get(input).values();
  }

  boolean isOrdered(int input) {
    return sorts.get(input).isOrdered();
  }

  /** Every input that is tried. */
  List<List<String>> points() {
    List<List<String>> points = List.of(List.of());
    for (Sort sort : sorts) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> point : points) {
        for (String value : sort.values()) {
          List<String> next = new ArrayList<>(point);
          next.add(value);
          longer.add(next);
        }
      }
      points = longer;
    }
    return points;
  }

  /** The rows that hold for an input, from 0. */
  List<Integer> hits(List<String> point) {
    List<Integer> hits = new ArrayList<>();
    for (int r = 0; r < rows(); r++) {
      if (decision.getRows().get(r).getConditions().stream().allMatch(c -> holds(c, point))) {
        hits.add(r);
      }
    }
    return hits;
  }

  private boolean holds(Condition condition, List<String> point) {
    int input = decision.getInputs().indexOf((DecisionInput) condition.getOperand());
    Sort sort = sorts.get(input);
    String value = point.get(input);
    List<String> named = condition.getValues();
    return switch (condition.getOperator()) {
      case EQUAL, IN -> named.contains(value);
      case NOT_EQUAL, NOT_IN -> !named.contains(value);
      case LESS -> sort.compare(value, named.getFirst()) < 0;
      case LESS_OR_EQUAL -> sort.compare(value, named.getFirst()) <= 0;
      case GREATER -> sort.compare(value, named.getFirst()) > 0;
      case GREATER_OR_EQUAL -> sort.compare(value, named.getFirst()) >= 0;
      case BETWEEN ->
          sort.compare(value, named.getFirst()) >= 0 && sort.compare(value, named.getLast()) < 0;
    };
  }

  /** The part of the space that a message names. */
  record Region(Map<Integer, Predicate<String>> bounds) {
    boolean contains(List<String> point) {
      return bounds.entrySet().stream().allMatch(b -> b.getValue().test(point.get(b.getKey())));
    }
  }

  /** Reads {@code ... holds for 'in0' > 0 EUR and < 1 EUR, 'in1' = m.} */
  Region region(String message) {
    Map<Integer, Predicate<String>> bounds = new HashMap<>();
    String words = message.substring(message.indexOf(" for ") + 5, message.length() - 1);
    if (!words.equals("any input")) {
      for (String part : words.split(", ")) {
        int input = Integer.parseInt(part.substring(3, 4));
        Predicate<String> all = v -> true;
        for (String bound : part.substring(6).split(" and ")) {
          String[] sides = bound.strip().split(" ");
          all = all.and(v -> fits(sorts.get(input), v, sides[0], sides[1]));
        }
        bounds.put(input, all);
      }
    }
    return new Region(bounds);
  }

  private static boolean fits(Sort sort, String value, String sign, String limit) {
    if (sign.equals("=")) {
      return sort.isOrdered() ? sort.compare(value, limit) == 0 : value.equals(limit);
    }
    int order = sort.compare(value, limit);
    return switch (sign) {
      case "<" -> order < 0;
      case "≤" -> order <= 0;
      case ">" -> order > 0;
      case "≥" -> order >= 0;
      default -> throw new IllegalArgumentException("no sign: " + sign);
    };
  }

  String text() {
    return policy()
        + " "
        + sorts.stream().map(s -> s.type().getLiteral()).toList()
        + decision.getRows().stream()
            .map(
                r ->
                    r.getConditions().stream()
                            .map(
                                c ->
                                    c.getOperand().getId()
                                        + " "
                                        + c.getOperator()
                                        + " "
                                        + c.getValues())
                            .collect(Collectors.joining(", "))
                        + " => "
                        + r.getOutcome())
            .collect(Collectors.joining("; ", " ", " "));
  }
}
