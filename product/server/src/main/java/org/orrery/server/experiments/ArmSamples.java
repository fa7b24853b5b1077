package org.orrery.server.experiments;

import java.io.IOException;
import java.util.List;
import org.orrery.lifecycle.Metric;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.serving.ModelFiles;
import org.orrery.server.statistics.Intervals;
import org.orrery.server.training.DataException;
import org.orrery.server.workflow.Runs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the arms of an experiment have seen: by outcomes here, by reports of what is elsewhere. */
@Component
class ArmSamples {
  private final Experiments experiments;
  private final ReportedArms reported;
  private final Catalog catalog;
  private final Runs runs;

  ArmSamples(Experiments experiments, ReportedArms reported, Catalog catalog, @Lazy Runs runs) {
    this.experiments = experiments;
    this.reported = reported;
    this.catalog = catalog;
    this.runs = runs;
  }

  /** An arm with its labelled values. */
  record Measured(
      Experiments.DrawnArm arm, boolean elsewhere, long predictions, Intervals.Sample sample) {}

  /** The arms of an experiment as they stand now. */
  List<Measured> measure(Experiments.Stored experiment) {
    DecisionValue value = value(experiment);
    return experiment.arms().stream().map(arm -> measure(experiment, arm, value)).toList();
  }

  private Measured measure(
      Experiments.Stored experiment, Experiments.DrawnArm arm, DecisionValue value) {
    if (isElsewhere(experiment.model(), arm)) {
      return new Measured(arm, true, 0, reported.sample(experiment, arm, value));
    }
    return new Measured(
        arm, false, experiments.predictions(experiment, arm), sample(experiment, arm, value));
  }

  /** Whether another platform answers the requests of an arm. */
  boolean isElsewhere(String model, Experiments.DrawnArm arm) {
    return Elsewhere.of(catalog.version(model, arm.version())).isPresent();
  }

  /** The metric was checked when the experiment began. */
  DecisionValue value(Experiments.Stored experiment) {
    for (Metric metric : runs.drawing(experiment.definition()).getMetrics()) {
      if (metric.getId().equals(experiment.metric())) {
        try {
          return DecisionValue.of(metric).orElseThrow();
        } catch (DataException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new IllegalStateException("Metric '" + experiment.metric() + "' decides nothing");
  }

  private Intervals.Sample sample(
      Experiments.Stored experiment, Experiments.DrawnArm arm, DecisionValue value) {
    Intervals.Sample sample = new Intervals.Sample();
    String bad = positiveClass(experiment.model(), arm.version());
    for (Experiments.Tally tally : experiments.tallies(experiment, arm)) {
      double worth =
          value.value().applyAsDouble(!tally.label().equals(bad), !tally.outcome().equals(bad));
      sample.add(tally.count(), worth, 0);
    }
    return sample;
  }

  private String positiveClass(String model, int version) {
    try {
      return ModelFiles.signature(catalog, catalog.version(model, version)).positiveClass();
    } catch (IOException e) {
      throw new IllegalStateException(
          "Version " + version + " of " + model + ": " + e.getMessage(), e);
    }
  }
}
