package org.orrery.server.experiments;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.ExperimentStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Metric;
import org.orrery.server.measurements.AwaitedFigures;
import org.orrery.server.workflow.Runs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells who reports for an experiment of a run what it could not use. */
@Component
class AwaitedByExperiments implements AwaitedFigures {
  private final Experiments experiments;
  private final ArmSamples samples;
  private final Runs runs;

  AwaitedByExperiments(Experiments experiments, ArmSamples samples, @Lazy Runs runs) {
    this.experiments = experiments;
    this.samples = samples;
    this.runs = runs;
  }

  @Override
  public void check(ModelVersion version, NewMeasurement told) {
    if (told.run() == null) {
      return;
    }
    List<Experiments.Stored> running =
        experiments.open().stream()
            .filter(experiment -> experiment.state().equals("running"))
            .filter(experiment -> experiment.run().equals(told.run()))
            .filter(experiment -> experiment.metric().equals(told.metric()))
            .toList();
    for (Experiments.Stored experiment : running) {
      experiment.arms().stream()
          .filter(arm -> arm.version() == version.number())
          .forEach(arm -> check(experiment, arm, told));
    }
    if (running.isEmpty()) {
      refuseEarly(version.model(), told);
    }
  }

  private void check(Experiments.Stored experiment, Experiments.DrawnArm arm, NewMeasurement told) {
    if (samples.isElsewhere(experiment.model(), arm)) {
      ReportedArms.check(experiment, arm, told, samples.value(experiment));
    } else if (experiment.arms().stream()
        .anyMatch(other -> samples.isElsewhere(experiment.model(), other))) {
      ReportedArms.refuse(experiment, arm);
    }
  }

  /** A value that something else asks for, too, is not too early for that. */
  private void refuseEarly(String model, NewMeasurement told) {
    Lifecycle drawing = runs.drawing(runs.definitions(model).get(told.run()));
    Collection<String> begun = experiments.begun(told.run());
    List<EObject> uses = all(drawing).filter(element -> asks(element, told.metric())).toList();
    if (uses.stream().allMatch(ExperimentStep.class::isInstance)) {
      uses.stream()
          .map(use -> ((ExperimentStep) use).getId())
          .filter(element -> !begun.contains(element))
          .findFirst()
          .ifPresent(element -> ReportedArms.refuseEarly(element, told));
    }
  }

  private static Stream<EObject> all(Lifecycle drawing) {
    Iterable<EObject> contents = drawing::eAllContents;
    return StreamSupport.stream(contents.spliterator(), false);
  }

  private static boolean asks(EObject element, String metric) {
    return element instanceof DecisionInput input && metric.equals(input.getKey())
        || element.eCrossReferences().stream()
            .anyMatch(asked -> asked instanceof Metric one && metric.equals(one.getId()));
  }
}
