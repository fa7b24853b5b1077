package org.orrery.simulation;

import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.words.Message;

/**
 * What a simulation found. Times are in hours; estimates carry 95 % intervals.
 *
 * @param replications that were made
 * @param events that were simulated
 * @param warmUp days that were not counted
 * @param precise whether the wanted precision was reached
 * @param timeToProduction mean time from request to production
 * @param spread times to production that 5 %, 10 % ... 95 % do not exceed; empty when none is known
 * @param pastTarget share of runs that took longer than the target; nothing without one
 * @param debt days past the target for each model that came into production
 * @param counts other figures for each replication by name
 * @param bottleneck where runs wait longest before they are in production
 * @param warnings what speaks against the figures
 * @param assumptions what was assumed because neither scenario nor drawing says it
 */
public record Result(
    String lifecycle,
    int replications,
    long events,
    double days,
    double warmUp,
    boolean precise,
    Estimate timeToProduction,
    Estimate median,
    Estimate ninety,
    List<Double> spread,
    double target,
    Estimate pastTarget,
    Estimate debt,
    Estimate cost,
    Map<String, Estimate> counts,
    List<Role> roles,
    List<Step> steps,
    String bottleneck,
    List<Message> warnings,
    List<Message> assumptions) {

  /**
   * @param utilisation share of the working hours in which people work
   * @param queue mean number of tasks that wait for the role
   */
  public record Role(String id, String name, int people, Estimate utilisation, Estimate queue) {}

  /**
   * @param visits for each request
   * @param waiting mean time until somebody takes it
   * @param time mean time from coming to leaving
   * @param queue mean number that wait
   * @param utilisation share of the working hours of those who may do it in which they do it;
   *     nothing where nobody is needed
   * @param late share that left after the due time
   */
  public record Step(
      String lifecycle,
      String id,
      String name,
      String stage,
      Estimate visits,
      Estimate waiting,
      Estimate time,
      Estimate queue,
      Estimate utilisation,
      Estimate late) {}
}
