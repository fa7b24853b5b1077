package org.orrery.server.experiments;

import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.server.measurements.AwaitedFigures;
import org.springframework.stereotype.Component;

/** Tells who reports for a running experiment of a run what it could not use. */
@Component
class AwaitedByExperiments implements AwaitedFigures {
  private final Experiments experiments;
  private final ArmSamples samples;

  AwaitedByExperiments(Experiments experiments, ArmSamples samples) {
    this.experiments = experiments;
    this.samples = samples;
  }

  @Override
  public void check(ModelVersion version, NewMeasurement told) {
    if (told.run() == null) {
      return;
    }
    for (Experiments.Stored experiment : experiments.open()) {
      if (experiment.state().equals("running")
          && experiment.run().equals(told.run())
          && experiment.metric().equals(told.metric())) {
        experiment.arms().stream()
            .filter(arm -> arm.version() == version.number())
            .forEach(arm -> check(experiment, arm, told));
      }
    }
  }

  private void check(Experiments.Stored experiment, Experiments.DrawnArm arm, NewMeasurement told) {
    if (samples.isElsewhere(experiment.model(), arm)) {
      ReportedArms.check(
          experiment, arm, told.value(), told.deviation(), samples.value(experiment));
    } else if (experiment.arms().stream()
        .anyMatch(other -> samples.isElsewhere(experiment.model(), other))) {
      ReportedArms.refuse(experiment, arm);
    }
  }
}
