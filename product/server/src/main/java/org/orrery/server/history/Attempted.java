package org.orrery.server.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.orrery.server.workflow.Measurements.StepTime;

/**
 * What an automatic step took and how it ended; nothing for a step of people, who do not attempt.
 */
final class Attempted {
  /** Durations of a step that are told, the newest. */
  private static final int MOST_TIMES = 1_000;

  /** Steps that last as they are drawn, or as long as another drawing's runs. */
  private static final Set<String> DRAWN = Set.of("ExperimentStep", "SubLifecycleStep");

  private Attempted() {}

  /** Duration of one attempt, share of attempts that failed, shares of outcomes. */
  static Map<String, Object> of(List<StepTime> times) {
    Map<String, Object> measured = new TreeMap<>();
    List<StepTime> attempted = times.stream().filter(time -> time.attempts() > 0).toList();
    if (attempted.isEmpty()) {
      return measured;
    }
    History.empirical(
            attempted.stream()
                .filter(time -> time.completed() && time.attempts() == 1)
                .filter(time -> !DRAWN.contains(time.kind()))
                .limit(MOST_TIMES)
                .map(time -> History.hours(time.entered(), time.left()))
                .toList())
        .ifPresent(hours -> measured.put("duration", hours));
    int attempts = attempted.stream().mapToInt(StepTime::attempts).sum();
    long completed = attempted.stream().filter(StepTime::completed).count();
    measured.put("failure", 1 - (double) completed / attempts);
    List<String> outcomes =
        attempted.stream()
            .filter(StepTime::completed)
            .map(StepTime::outcome)
            .filter(Objects::nonNull)
            .toList();
    if (!outcomes.isEmpty()) {
      measured.put("outcomes", Shares.of(outcomes));
    }
    return measured;
  }
}
