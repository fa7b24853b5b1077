package org.orrery.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a simulation assumes beside the drawing: how often requests arrive, how long steps take, how
 * they turn out, who works when. Times are in hours. What it leaves open is taken from the drawing,
 * else from documented defaults.
 *
 * @param start first day, of whose week the simulation begins on the Monday
 * @param arrivals time between two requests, or null
 * @param target longest wanted time from request to production, or NaN
 * @param workers how many automatic steps can run at a time; 0 for any number
 * @param roles by id
 * @param steps by id of the step, wait or trigger
 * @param values by id of the operand
 */
public record Scenario(
    LocalDate start,
    Distribution arrivals,
    double target,
    int workers,
    Map<String, Staffing> roles,
    Map<String, Behaviour> steps,
    Map<String, Values> values) {

  /** Nothing but defaults. */
  public static Scenario empty() {
    return new Scenario(
        LocalDate.of(2026, 1, 5), null, Double.NaN, 0, Map.of(), Map.of(), Map.of());
  }

  /** The same with requests at another distance. */
  public Scenario withArrivals(Distribution between) {
    return new Scenario(start, between, target, workers, roles, steps, values);
  }

  /**
   * @param shifts empty when the drawing's head count works in the usual hours
   * @param costPerHour NaN when the drawing's rate holds
   */
  public record Staffing(List<Shift> shifts, double costPerHour) {}

  /** People who work in the same hours of the week; the head count is 0 for the drawing's. */
  public record Shift(int people, List<Integer> days, double open, double close) {
    /** Around the clock. */
    public static Shift always(int people) {
      return new Shift(people, List.of(0, 1, 2, 3, 4, 5, 6), 0, Hours.DAY);
    }
  }

  /**
   * @param duration time of one attempt, of a person's work, of a wait, or between two starts of a
   *     trigger; null when left open
   * @param failure probability that an attempt fails, or NaN
   * @param repair time until an operator retries what failed for good; null when left open
   * @param outcomes share of each outcome, of a single vote where people vote; empty when left open
   * @param priority the higher comes first in a queue
   * @param costPerHour of an automatic step
   */
  public record Behaviour(
      Distribution duration,
      double failure,
      Distribution repair,
      Map<String, Double> outcomes,
      int priority,
      double costPerHour) {

    /** A step that takes a time and says nothing else. */
    public static Behaviour lasting(Distribution duration) {
      return new Behaviour(duration, Double.NaN, null, Map.of(), 0, 0);
    }

    /** The same with shares of its outcomes. */
    public Behaviour ending(Map<String, Double> shares) {
      return new Behaviour(duration, failure, repair, shares, priority, costPerHour);
    }
  }

  /** Values that an operand takes: spread as numbers, or texts with their shares. */
  public record Values(Distribution spread, Map<String, Double> shares) {}
}
