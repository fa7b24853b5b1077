package org.orrery.server.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orrery.api.Finding;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.springframework.stereotype.Component;

/** Finds what is drawn and this server could never carry out. */
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

  /** Pipelines: no step can bring one into service, so that it would be drawn for nothing. */
  List<Finding> pipelines(Lifecycle drawing) {
    return drawing.getPipelines().stream()
        .map(
            pipeline ->
                finding(
                    pipeline,
                    "This server runs no pipelines: nothing would ever run '%s'."
                        .formatted(pipeline.getId()),
                    "Take it out of the drawing; a server of models that runs it can answer for"
                        + " the version, as a remote endpoint."))
        .toList();
  }

  private static Stream<AutomaticStep> automatic(Lifecycle drawing) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(AutomaticStep.class::isInstance)
        .map(AutomaticStep.class::cast);
  }

  private static Finding finding(Element place, String message, String remedy) {
    return new Finding("", "", "error", place.getId(), message, remedy);
  }
}
