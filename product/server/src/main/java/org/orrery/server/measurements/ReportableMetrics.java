package org.orrery.server.measurements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewMeasurement;
import org.orrery.api.ProblemCodes;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.ModelTest;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.ValueType;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Elsewhere;
import org.orrery.server.statistics.Figures;
import org.orrery.server.workflow.Runs;
import org.springframework.stereotype.Component;

/** Refuses values of metrics that nothing would use. */
@Component
class ReportableMetrics {
  private final Runs runs;
  private final List<MeasuredHere> measuring;

  ReportableMetrics(Runs runs, List<MeasuredHere> measuring) {
    this.runs = runs;
    this.measuring = measuring;
  }

  /**
   * The metric must stand in the drawing of the run, or of any run of the model; the value is whole
   * where one of them counts by it, and of a version that is kept here the server must not measure
   * it wherever it is asked.
   */
  void check(ModelVersion version, NewMeasurement told) {
    List<EObject> drawn = new ArrayList<>();
    for (String definition : definitions(version.model(), told.run())) {
      runs.drawing(definition).eAllContents().forEachRemaining(drawn::add);
    }
    TreeSet<String> metrics = new TreeSet<>();
    boolean whole = false;
    for (EObject element : drawn) {
      if (element instanceof Metric metric) {
        metrics.add(metric.getId());
        whole |= told.metric().equals(metric.getId()) && metric.getType() == ValueType.INTEGER;
      }
    }
    if (!metrics.contains(told.metric())) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "No drawing that the model runs has this metric.",
          metrics.isEmpty()
              ? "None of them has a metric; start a run of a drawing that has it."
              : "They have " + String.join(", ", metrics) + ".");
    }
    if (whole && told.value() != Math.rint(told.value())) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "Metric '%s' is drawn with the type integer, and %s is no whole number."
              .formatted(told.metric(), Figures.exact(told.value())),
          "Report a whole number, or draw the metric with the type number.");
    }
    List<EObject> uses = drawn.stream().filter(use -> asks(use, told.metric())).toList();
    if (Elsewhere.of(version).isEmpty()
        && !uses.isEmpty()
        && uses.stream().allMatch(this::isMeasuredHere)) {
      throw measuredHere(version, told.metric(), uses);
    }
  }

  private Collection<String> definitions(String model, String run) {
    Map<String, String> definitions = runs.definitions(model);
    if (run == null) {
      return new TreeSet<>(definitions.values());
    }
    if (!definitions.containsKey(run)) {
      throw new ProblemException(
          404,
          ProblemCodes.NOT_FOUND,
          "Model '%s' has no such run.".formatted(model),
          "Leave the run out, or name one of the model's.");
    }
    return List.of(definitions.get(run));
  }

  private static boolean asks(EObject use, String metric) {
    Metric asked =
        switch (use) {
          case ModelTest test -> test.getMetric();
          case Monitor monitor -> monitor.getMetric();
          default -> null;
        };
    return asked != null && metric.equals(asked.getId());
  }

  private boolean isMeasuredHere(EObject use) {
    return measuring.stream().anyMatch(one -> one.measures(use));
  }

  private static ProblemException measuredHere(
      ModelVersion version, String metric, List<EObject> uses) {
    String where =
        uses.stream()
            .map(use -> "'" + ((Element) use).getId() + "'")
            .distinct()
            .collect(Collectors.joining(", "));
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "Metric '%s' of version %d is measured here, by %s: a reported value would not be used."
            .formatted(metric, version.number(), where),
        "Draw a metric of kind custom for what is measured elsewhere, and report that one.",
        Map.of("metric", metric, "current", "measured here", "needed", "measured elsewhere"));
  }
}
