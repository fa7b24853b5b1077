package org.orrery.server.experiments;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.api.NewMeasurement;
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
      if (fault(report.value(), report.cases(), report.deviation(), value) == null) {
        sample.add(report.cases(), report.value(), squares(report, value));
      }
    }
    return sample;
  }

  private static double squares(ReportedMeasurement report, DecisionValue value) {
    if (value.share()) {
      return report.cases() * (report.value() * (1 - report.value()));
    }
    return report.cases() == 1
        ? 0
        : (report.cases() - 1) * (report.deviation() * report.deviation());
  }

  /** Why a value cannot be pooled, or null for one that can. */
  private static Fault fault(double mean, long cases, Double deviation, DecisionValue value) {
    if (value.share()) {
      return mean >= 0 && mean <= 1
          ? null
          : new Fault(
              "'value' is no share of the decisions",
              "Report the share as a number from 0 to 1, over the cases of 'cases'.");
    }
    return deviation != null || cases == 1
        ? null
        : new Fault(
            "'deviation' is missing",
            "Report the standard deviation of the single decisions beside their mean.");
  }

  /**
   * Whether no two cases of an arm are known to differ though its reported values might: nothing
   * can be said then about how sure a difference is. What was counted here, and shares, tell it
   * themselves.
   */
  static boolean lackSpread(List<ArmSamples.Measured> arms, DecisionValue value) {
    return !value.share() && arms.stream().anyMatch(ReportedArms::lacksSpread);
  }

  private static boolean lacksSpread(ArmSamples.Measured arm) {
    return arm.elsewhere() && !(arm.sample().variance() > 0);
  }

  private record Fault(String what, String remedy) {}

  /** Refuses a value of an arm that could not be pooled. */
  static void check(
      Experiments.Stored experiment,
      Experiments.DrawnArm arm,
      NewMeasurement told,
      DecisionValue value) {
    Fault fault = fault(told.value(), told.cases(), told.deviation(), value);
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

  /** What comes before the experiment counts is refused: its requests were not split yet. */
  static void refuseEarly(String element, NewMeasurement told) {
    throw new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "Experiment '%s' of run '%s' decides by '%s' and has not begun: a value reported now would not count."
            .formatted(element, told.run(), told.metric()),
        "Report it once the step '%s' waits, of cases from then on, or leave the run out."
            .formatted(element),
        Map.of(
            "element",
            element,
            "metric",
            told.metric(),
            "current",
            "not begun",
            "needed",
            "waiting"));
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
    return "No requests are split here: that is done where the versions are kept. Report the mean of '%s', its cases%s and the run %s to %s.%s"
        .formatted(
            experiment.metric(),
            value.share() ? "" : ", their deviation",
            experiment.run(),
            places,
            waitsForSpread(experiment, arms, value)
                ? " All cases of %s so far are told with a deviation of 0, by which nothing can be decided: report more with the deviation that they have."
                    .formatted(withoutSpread(arms))
                : "");
  }

  private static boolean waitsForSpread(
      Experiments.Stored experiment, List<ArmSamples.Measured> arms, DecisionValue value) {
    return lackSpread(arms, value)
        && arms.stream().allMatch(arm -> arm.sample().count() >= experiment.minimumSamples());
  }

  private static String withoutSpread(List<ArmSamples.Measured> arms) {
    return arms.stream()
        .filter(ReportedArms::lacksSpread)
        .map(arm -> "version " + arm.arm().version())
        .collect(Collectors.joining(" and "));
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
