package org.orrery.server.experiments;

import java.util.function.ToDoubleBiFunction;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.MetricKind;
import org.orrery.server.statistics.Profit;
import org.orrery.server.training.Costs;

/**
 * What one labelled decision is worth to the metric that decides, as a function of accepted and
 * turned out well; its mean over an arm is the arm's metric.
 *
 * @param higherIsBetter whether a larger mean wins
 */
record DecisionValue(ToDoubleBiFunction<Boolean, Boolean> value, boolean higherIsBetter) {

  /** Metrics that are no mean over decisions are refused by name. */
  static DecisionValue of(Metric metric) {
    Costs costs = Costs.of(metric);
    Profit profit =
        new Profit(
            Costs.setting(metric, "profitGood", 1),
            Costs.setting(metric, "lossBad", 5),
            Costs.setting(metric, "refused", 0));
    return switch (metric.getKind()) {
      case VALUE_PER_DECISION ->
          new DecisionValue(profit::of, metric.getDirection() == MetricDirection.HIGHER_IS_BETTER);
      case ACCURACY -> new DecisionValue((accepted, well) -> accepted == well ? 1 : 0, true);
      case CONVERSION -> new DecisionValue((accepted, well) -> accepted ? 1 : 0, true);
      case LOSS ->
          new DecisionValue((accepted, well) -> accepted && !well ? profit.bad() : 0, false);
      case EXPECTED_COST ->
          new DecisionValue(
              (accepted, well) ->
                  accepted && !well
                      ? costs.falseAccept()
                      : !accepted && well ? costs.falseRefuse() : 0,
              false);
      default -> throw refused(metric.getKind());
    };
  }

  private static IllegalArgumentException refused(MetricKind kind) {
    return new IllegalArgumentException(
        "A metric of kind '%s' cannot decide an experiment; choose value-per-decision, accuracy,"
                .formatted(kind.getLiteral())
            + " expected-cost, conversion or loss.");
  }
}
