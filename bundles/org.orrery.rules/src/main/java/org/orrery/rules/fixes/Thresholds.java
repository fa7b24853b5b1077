package org.orrery.rules.fixes;

import java.util.Optional;
import java.util.stream.Stream;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.TestStep;

/** What the drawing already asks of a metric, so that a new test invents no number. */
record Thresholds(Operator operator, double value) {
  /** The threshold of a test of the metric, else where a monitor of it becomes critical. */
  static Optional<Thresholds> of(Metric metric, Site site) {
    Stream<Thresholds> tested =
        site.nodes(TestStep.class).stream()
            .flatMap(step -> step.getTests().stream())
            .filter(test -> test.getMetric() == metric)
            .map(Thresholds::asked);
    Stream<Thresholds> watched =
        site.nodes(MonitorStep.class).stream()
            .flatMap(step -> step.getMonitors().stream())
            .filter(monitor -> monitor.getMetric() == metric)
            .map(monitor -> critical(metric, monitor));
    return Stream.concat(tested, watched).findFirst();
  }

  private static Thresholds asked(ModelTest test) {
    return new Thresholds(test.getOperator(), test.getThreshold());
  }

  private static Thresholds critical(Metric metric, Monitor monitor) {
    return new Thresholds(
        metric.getDirection() == MetricDirection.HIGHER_IS_BETTER
            ? Operator.GREATER_OR_EQUAL
            : Operator.LESS_OR_EQUAL,
        monitor.getCritical());
  }
}
