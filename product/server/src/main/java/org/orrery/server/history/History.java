package org.orrery.server.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orrery.server.approvals.Votes;
import org.orrery.server.workflow.Measurements;
import org.orrery.server.workflow.Measurements.RunStart;
import org.orrery.server.workflow.Measurements.StepTime;
import org.orrery.server.workflow.Measurements.TriggerStart;
import org.springframework.stereotype.Component;

/**
 * Writes what was measured in the form of docs/simulation.md, times in hours. A step that was never
 * done is left out, and so is how long people work on a task: from its opening to its votes it
 * mostly waits.
 */
@Component
class History {
  /** Passages that are looked at, the newest first. */
  private static final int MOST_PASSAGES = 50_000;

  private static final double SECONDS_OF_HOUR = 3600;
  private static final double MILLIONTHS = 1e6;

  private final Measurements measurements;
  private final Votes votes;
  private final Clock clock;

  History(Measurements measurements, Votes votes, Clock clock) {
    this.measurements = measurements;
    this.votes = votes;
    this.clock = clock;
  }

  Map<String, Object> scenario(String lifecycle, int days) {
    Instant from = clock.instant().minus(days, ChronoUnit.DAYS);
    List<RunStart> runs = measurements.runs(lifecycle, from);
    Map<String, Map<String, Object>> steps = new TreeMap<>();
    measurements.steps(lifecycle, from, MOST_PASSAGES).stream()
        .collect(Collectors.groupingBy(StepTime::element))
        .forEach((step, times) -> put(steps, step, Attempted.of(times)));
    outcomes(runs, from).forEach((step, shares) -> put(steps, step, Map.of("outcomes", shares)));
    between(measurements.triggerStarts(lifecycle, from))
        .forEach((trigger, every) -> put(steps, trigger, Map.of("every", every)));
    Map<String, Object> scenario = new LinkedHashMap<>();
    List<Instant> requests = runs.stream().filter(RunStart::requested).map(RunStart::at).toList();
    empirical(gaps(requests)).ifPresent(every -> scenario.put("arrivals", every));
    if (!steps.isEmpty()) {
      scenario.put("steps", steps);
    }
    return scenario;
  }

  private static void put(
      Map<String, Map<String, Object>> steps, String step, Map<String, Object> measured) {
    if (!measured.isEmpty()) {
      steps.computeIfAbsent(step, id -> new TreeMap<>()).putAll(measured);
    }
  }

  /** Shares of single votes. */
  private Map<String, Map<String, Double>> outcomes(List<RunStart> runs, Instant from) {
    var own = runs.stream().map(RunStart::run).collect(Collectors.toSet());
    return votes.since(from).stream()
        .filter(vote -> own.contains(vote.run()))
        .collect(
            Collectors.groupingBy(
                Votes.Cast::element,
                Collectors.collectingAndThen(
                    Collectors.mapping(Votes.Cast::outcome, Collectors.toList()), Shares::of)));
  }

  /** Times between starts of each trigger within one run. */
  private static Map<String, Object> between(List<TriggerStart> starts) {
    Map<String, List<Double>> gaps = new TreeMap<>();
    starts.stream()
        .collect(Collectors.groupingBy(start -> List.of(start.run(), start.element())))
        .forEach(
            (of, same) ->
                gaps.computeIfAbsent(of.getLast(), element -> new ArrayList<>())
                    .addAll(gaps(same.stream().map(TriggerStart::at).toList())));
    Map<String, Object> every = new TreeMap<>();
    gaps.forEach((element, hours) -> empirical(hours).ifPresent(of -> every.put(element, of)));
    return every;
  }

  /** Hours between instants; those at the same moment are one. */
  private static List<Double> gaps(List<Instant> sorted) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      double gap = hours(sorted.get(i - 1), sorted.get(i));
      if (gap > 0) {
        gaps.add(gap);
      }
    }
    return gaps;
  }

  static Optional<Map<String, Object>> empirical(List<Double> hours) {
    return hours.isEmpty() ? Optional.empty() : Optional.of(Map.of("empirical", hours));
  }

  /** To the nearest millionth of an hour, which is 3.6 ms. */
  static double hours(Instant from, Instant to) {
    double hours = Duration.between(from, to).toNanos() / 1e9 / SECONDS_OF_HOUR;
    return Math.round(hours * MILLIONTHS) / MILLIONTHS;
  }
}
