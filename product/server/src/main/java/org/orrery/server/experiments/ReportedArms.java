package org.orrery.server.experiments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.api.ProblemCodes;
import org.orrery.api.ReportedMeasurement;
import org.orrery.server.ProblemException;
import org.orrery.server.measurements.ReportedValues;
import org.orrery.server.statistics.Intervals;
import org.springframework.stereotype.Component;

/**
 * Arms whose versions are kept elsewhere: their requests are split there, and what became of them
 * is reported for the run of the experiment. Each report is of cases that no other is of, and all
 * of them are pooled: with {@code n} cases, mean {@code m} and standard deviation {@code s} a
 * report adds {@code (n - 1) s^2} squared differences, one of a share {@code n m (1 - m)}, and
 * between groups they grow after Chan, Golub and LeVeque (1979).
 */
@Component
class ReportedArms {
  private final ReportedValues values;

  ReportedArms(ReportedValues values) {
    this.values = values;
  }

  /** What was reported of an arm since the experiment began. */
  Intervals.Sample sample(
      Experiments.Stored experiment, Experiments.DrawnArm arm, DecisionValue value) {
    Intervals.Sample sample = new Intervals.Sample();
    for (ReportedMeasurement report :
        values.ofRun(
            experiment.model(),
            arm.version(),
            experiment.metric(),
            experiment.run(),
            experiment.fromReport())) {
      if (fault(report.value(), report.deviation(), value) == null) {
        sample.add(report.cases(), report.value(), squares(report, value));
      }
    }
    return sample;
  }

  private static double squares(ReportedMeasurement report, DecisionValue value) {
    double mean = report.value();
    return value.share()
        ? report.cases() * (mean * (1 - mean))
        : (report.cases() - 1) * (report.deviation() * report.deviation());
  }

  /** Why a value cannot be pooled, or null for one that can. */
  private static Fault fault(double mean, Double deviation, DecisionValue value) {
    if (value.share()) {
      return mean >= 0 && mean <= 1
          ? null
          : new Fault(
              "'value' is no share of the decisions",
              "Report the share as a number from 0 to 1, over the cases of 'cases'.");
    }
    return deviation != null
        ? null
        : new Fault(
            "'deviation' is missing",
            "Report the standard deviation of the single decisions beside their mean.");
  }

  private record Fault(String what, String remedy) {}

  /** Refuses a value of an arm that could not be pooled. */
  static void check(
      Experiments.Stored experiment,
      Experiments.DrawnArm arm,
      double mean,
      Double deviation,
      DecisionValue value) {
    Fault fault = fault(mean, deviation, value);
    if (fault != null) {
      throw new ProblemException(
          400,
          ProblemCodes.BAD_REQUEST,
          "%s, and experiment '%s' of the run decides about version %d by '%s'."
              .formatted(fault.what(), experiment.element(), arm.version(), experiment.metric()),
          fault.remedy());
    }
  }

  /** An arm that is measured here takes no reports. */
  static void refuse(Experiments.Stored experiment, Experiments.DrawnArm arm) {
    throw new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "Experiment '%s' of the run counts the outcomes of version %d itself: a reported value would not be used."
            .formatted(experiment.element(), arm.version()),
        "Report what became of its predictions, or leave the run out.",
        Map.of(
            "metric",
            experiment.metric(),
            "current",
            "measured here",
            "needed",
            "measured elsewhere"));
  }

  /** What is reported where of the arms that are kept elsewhere, or null without any. */
  static String message(
      Experiments.Stored experiment, List<ArmSamples.Measured> arms, DecisionValue value) {
    List<ArmSamples.Measured> elsewhere =
        arms.stream().filter(ArmSamples.Measured::elsewhere).toList();
    if (elsewhere.isEmpty()) {
      return null;
    }
    String places =
        elsewhere.stream().map(arm -> place(experiment, arm)).collect(Collectors.joining(" and "));
    return "No requests are split here: that is done where the versions are kept. Report the mean of '%s', its cases%s and the run %s to %s."
        .formatted(
            experiment.metric(),
            value.share() ? "" : ", their deviation",
            experiment.run(),
            places);
  }

  private static String place(Experiments.Stored experiment, ArmSamples.Measured arm) {
    return "POST /api/v1/models/%s/versions/%d/measurements (%d of %d cases so far)"
        .formatted(
            experiment.model(),
            arm.arm().version(),
            arm.sample().count(),
            experiment.minimumSamples());
  }
}
