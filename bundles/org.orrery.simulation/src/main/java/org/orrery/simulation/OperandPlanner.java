package org.orrery.simulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.HitPolicy;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.Parameter;
import org.orrery.simulation.Scenario.Values;

/**
 * Plans the operands of a drawing's conditions: their values as numbers, and how they are drawn.
 */
final class OperandPlanner {
  private static final double[] EQUAL = {};

  private final Planner planner;
  private final Plan plan;
  private final Map<Node, Integer> indexes;
  private final Map<Operand, Integer> operands = new LinkedHashMap<>();
  private final Map<Operand, TreeSet<Double>> constants = new HashMap<>();
  private final Map<String, Double> codes = new HashMap<>();

  OperandPlanner(Planner planner, Plan plan, Map<Node, Integer> indexes, Lifecycle drawing) {
    this.planner = planner;
    this.plan = plan;
    this.indexes = indexes;
    drawing.getParameters().forEach(this::index);
  }

  Table table(
      HitPolicy policy, List<? extends List<Condition>> rows, int[] outcomes, int otherwise) {
    List<Table.Condition> conditions = new ArrayList<>();
    int[] bounds = new int[2 * rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      bounds[2 * row] = conditions.size();
      rows.get(row).forEach(condition -> conditions.add(condition(condition)));
      bounds[2 * row + 1] = conditions.size();
    }
    return new Table(
        policy, conditions.toArray(Table.Condition[]::new), bounds, outcomes, otherwise);
  }

  private Table.Condition condition(Condition condition) {
    Operand operand = condition.getOperand();
    int index = index(operand);
    double[] values =
        condition.getValues().stream().mapToDouble(text -> value(operand, text)).toArray();
    int least =
        switch (condition.getOperator()) {
          case BETWEEN -> 2;
          case IN, NOT_IN -> 0;
          default -> 1;
        };
    if (values.length < least) {
      planner.faults.add(
          new Fault(operand.getId(), "A condition on it has no value.", "Give it one."));
      values = new double[2];
    }
    Arrays.stream(values).forEach(constants.get(operand)::add);
    return new Table.Condition(index, condition.getOperator(), values);
  }

  private int index(Operand operand) {
    constants.computeIfAbsent(operand, key -> new TreeSet<>());
    planner.asked.add(operand.getId());
    return operands.computeIfAbsent(operand, key -> operands.size());
  }

  /** A text of the drawing as the number that conditions compare. */
  private double value(Operand operand, String text) {
    try {
      return switch (operand.getType()) {
        case NUMBER, INTEGER -> Double.parseDouble(text.strip());
        case BOOLEAN -> Boolean.parseBoolean(text.strip()) ? 1 : 0;
        case DATE -> LocalDate.parse(text.strip()).toEpochDay();
        case DURATION -> Hours.of(text).orElseThrow();
        default -> code(text);
      };
    } catch (NumberFormatException | DateTimeException | NoSuchElementException e) {
      planner.faults.add(
          new Fault(
              operand.getId(),
              "'" + text + "' is not of the type " + operand.getType().getLiteral() + ".",
              "Correct the condition."));
      return 0;
    }
  }

  private double code(String text) {
    return codes.computeIfAbsent(text.strip(), key -> (double) codes.size());
  }

  /** Plans the sources once all tables are known. */
  void finish() {
    plan.sources = operands.keySet().stream().map(this::source).toArray(Source[]::new);
    plan.results =
        IntStream.range(0, plan.size())
            .mapToObj(
                node ->
                    IntStream.range(0, plan.sources.length)
                        .filter(operand -> plan.sources[operand].step() == node)
                        .toArray())
            .toArray(int[][]::new);
  }

  private Source source(Operand operand) {
    long key = Draws.key(operand.getId());
    int step = step(operand);
    if (operand instanceof DecisionInput input && step >= 0 && isOutcome(input)) {
      double[] outcomes =
          Arrays.stream(plan.outcomes[step]).mapToDouble(text -> value(operand, text)).toArray();
      return new Source(key, step, null, EQUAL, EQUAL, outcomes);
    }
    Values given = planner.scenario.values().get(operand.getId());
    if (given != null && given.spread() != null) {
      return new Source(key, step, given.spread(), EQUAL, EQUAL, null);
    }
    if (given != null) {
      double[] values =
          given.shares().keySet().stream().mapToDouble(text -> value(operand, text)).toArray();
      double[] upTo = given.shares().values().stream().mapToDouble(each -> each).toArray();
      Arrays.parallelPrefix(upTo, Double::sum);
      return new Source(key, step, null, values, upTo, null);
    }
    return assumed(operand, key, step);
  }

  private int step(Operand operand) {
    if (operand instanceof DecisionInput input && input.getStep() != null) {
      return indexes.getOrDefault(input.getStep(), Source.MEASURED);
    }
    return operand instanceof Parameter ? Source.RUN : Source.MEASURED;
  }

  private static boolean isOutcome(DecisionInput input) {
    return "outcome".equals(input.getKey())
        || (input.getStep() instanceof ExperimentStep && "winner".equals(input.getKey()));
  }

  private Source assumed(Operand operand, long key, int step) {
    List<String> allowed = List.of();
    Distribution range = null;
    if (operand instanceof Parameter parameter) {
      allowed =
          blank(parameter.getDefaultValue())
              ? parameter.getAllowedValues()
              : List.of(parameter.getDefaultValue());
    } else if (operand instanceof DecisionInput input) {
      allowed = input.getAllowedValues();
      range = range(input);
    }
    if (range != null && constants.get(operand).isEmpty()) {
      planner.assume("simulation.range", operand.getId());
      return new Source(key, step, range, EQUAL, EQUAL, null);
    }
    double[] values = allowed.stream().mapToDouble(text -> value(operand, text)).toArray();
    if (values.length == 0) {
      values = around(operand, range);
    }
    if (values.length > 1) {
      planner.assume("simulation.alike", operand.getId(), values.length);
    }
    double[] upTo = new double[values.length];
    Arrays.setAll(upTo, index -> (index + 1.0) / upTo.length);
    return new Source(key, step, null, values, upTo, null);
  }

  private Distribution range(DecisionInput input) {
    if (blank(input.getMinimum()) || blank(input.getMaximum())) {
      return null;
    }
    double from = value(input, input.getMinimum());
    double to = value(input, input.getMaximum());
    return from < to ? new Distribution.Uniform(from, to) : new Distribution.Constant(from);
  }

  /** One value for each way in which the conditions can tell values apart. */
  private double[] around(Operand operand, Distribution range) {
    TreeSet<Double> known = constants.get(operand);
    return switch (operand.getType()) {
      case BOOLEAN -> new double[] {0, 1};
      case NUMBER, INTEGER, DATE, DURATION -> {
        TreeSet<Double> values = new TreeSet<>(known);
        values.add(known.isEmpty() ? 0 : known.first() - 1);
        for (double constant : known) {
          Double next = known.higher(constant);
          values.add(next == null ? constant + 1 : (constant + next) / 2);
        }
        double from =
            range instanceof Distribution.Uniform bound ? bound.from() : -Double.MAX_VALUE;
        double to = range instanceof Distribution.Uniform bound ? bound.to() : Double.MAX_VALUE;
        yield values.stream().mapToDouble(each -> Math.clamp(each, from, to)).distinct().toArray();
      }
      default -> {
        TreeSet<Double> values = new TreeSet<>(known);
        values.add(-1.0);
        yield values.stream().mapToDouble(each -> each).toArray();
      }
    };
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
