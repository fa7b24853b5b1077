package org.orrery.server.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orrery.api.Finding;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

/** Finds drawn steps that this server could never carry out. */
@Component
class DrawnSteps {
  private final StepWorkers workers;

  DrawnSteps(StepWorkers workers) {
    this.workers = workers;
  }

  /** Steps for whose kind there is no worker. */
  List<Finding> unknownKinds(Lifecycle drawing) {
    return automatic(drawing)
        .filter(step -> !workers.kinds().contains(step.eClass().getName()))
        .map(
            step ->
                finding(
                    step,
                    "This server cannot carry out the step '%s' of kind %s."
                        .formatted(step.getId(), step.eClass().getName()),
                    "Use another step, or a server that has a worker for it."))
        .toList();
  }

  /** Steps whose worker refuses what they are given, for example a setting beyond its limits. */
  List<Finding> unfit(Lifecycle drawing) {
    List<Finding> findings = new ArrayList<>();
    automatic(drawing)
        .forEach(
            step -> {
              try {
                workers.check(step);
              } catch (InputFault fault) {
                findings.add(
                    finding(step, "Step '" + step.getId() + "': " + fault.fault(), fault.hint()));
              }
            });
    return findings;
  }

  private static Stream<AutomaticStep> automatic(Lifecycle drawing) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(AutomaticStep.class::isInstance)
        .map(AutomaticStep.class::cast);
  }

  private static Finding finding(AutomaticStep step, String message, String remedy) {
    return new Finding("", "", "error", step.getId(), message, remedy);
  }
}
