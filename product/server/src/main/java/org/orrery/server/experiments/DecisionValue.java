package org.orrery.server.experiments;

import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.server.statistics.Profit;
import org.orrery.server.training.Costs;
import org.orrery.server.training.DataException;

/**
 * What one labelled decision is worth to the metric that decides, as a function of accepted and
 * turned out well; its mean over an arm is the arm's metric.
 *
 * @param higherIsBetter whether a larger mean wins
 * @param share whether each decision is worth 0 or 1, so that the mean tells the variance
 */
record DecisionValue(
    ToDoubleBiFunction<Boolean, Boolean> value, boolean higherIsBetter, boolean share) {

  /** Nothing for a metric that is no mean over decisions. */
  static Optional<DecisionValue> of(Metric metric) throws DataException {
    Costs costs = Costs.of(metric);
    Profit profit = Costs.profit(metric);
    DecisionValue value =
        switch (metric.getKind()) {
          case VALUE_PER_DECISION ->
              new DecisionValue(
                  profit::of, metric.getDirection() == MetricDirection.HIGHER_IS_BETTER, false);
          case ACCURACY ->
              new DecisionValue((accepted, well) -> accepted == well ? 1 : 0, true, true);
          case CONVERSION -> new DecisionValue((accepted, well) -> accepted ? 1 : 0, true, true);
          case LOSS ->
              new DecisionValue(
                  (accepted, well) -> accepted && !well ? profit.bad() : 0, false, false);
          case EXPECTED_COST ->
              new DecisionValue(
                  (accepted, well) ->
                      accepted && !well
                          ? costs.falseAccept()
                          : !accepted && well ? costs.falseRefuse() : 0,
                  false,
                  false);
          default -> null;
        };
    return Optional.ofNullable(value);
  }
}
