package org.orrery.designer.simulate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Result;

/** What of a simulation is shown as heat on the drawing. */
enum Heat {
  /** Mean time until somebody takes the work. */
  WAITING(Result.Step::waiting, true),
  /** Mean number of tokens that wait. */
  QUEUE(Result.Step::queue, false),
  /** Mean time from coming to leaving. */
  TIME(Result.Step::time, true),
  NONE(step -> null, false);

  private final Function<Result.Step, Estimate> figure;
  private final boolean isTime;

  Heat(Function<Result.Step, Estimate> figure, boolean isTime) {
    this.figure = figure;
    this.isTime = isTime;
  }

  String label() {
    return Messages.get("sim.heat." + name());
  }

  /** The heat of a drawing's elements by id; cold ones have none. */
  Map<String, Annotations.Heat> of(Result result) {
    Map<String, Annotations.Heat> heat = new HashMap<>();
    if (this == NONE) {
      return heat;
    }
    double most = result.steps().stream().mapToDouble(this::value).max().orElse(0);
    for (Result.Step step : result.steps()) {
      double value = value(step);
      if (step.lifecycle().equals(result.lifecycle()) && value > most / 100) {
        String shown = isTime ? Lengths.of(value) : Lengths.number(value);
        heat.put(
            step.id(),
            new Annotations.Heat(
                value / most, shown, Messages.get("sim.heat.tip", label(), told(step))));
      }
    }
    return heat;
  }

  private double value(Result.Step step) {
    double value = figure.apply(step).value();
    return Double.isNaN(value) ? 0 : value;
  }

  private String told(Result.Step step) {
    Estimate estimate = figure.apply(step);
    return isTime ? Lengths.of(estimate) : Lengths.plain(estimate);
  }
}
