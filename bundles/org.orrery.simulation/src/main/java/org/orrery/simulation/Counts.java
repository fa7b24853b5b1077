package org.orrery.simulation;

import java.util.Arrays;

/**
 * What one replication counts within its window, from the end of the warm-up to the horizon; times
 * in hours. Sums by node run over the nodes of all plans.
 */
final class Counts {
  final double from;
  final double to;
  final double[] entered;
  final double[] left;
  final double[] spent;
  final double[] waits;
  final double[] waited;
  final double[] queue;
  final double[] late;

  /** Working hours of those who may do it, without those whom it was escalated to. */
  final double[] worked;

  final double[] busy;
  final double[] poolQueue;
  double[] leadTimes = new double[16];
  int productions;
  double leadTime;
  int pastTarget;

  /** Hours past the target, of all that came into production. */
  double overdue;

  int requests;
  int released;
  int rejected;
  int retired;
  double cost;
  int reminders;
  int escalations;
  int timeouts;
  int failures;
  int incidents;
  int undecided;
  int started;
  int suppressed;
  long events;

  Counts(Network network, double from, double to) {
    this.from = from;
    this.to = to;
    entered = new double[network.nodes()];
    left = new double[network.nodes()];
    spent = new double[network.nodes()];
    waits = new double[network.nodes()];
    waited = new double[network.nodes()];
    queue = new double[network.nodes()];
    late = new double[network.nodes()];
    worked = new double[network.nodes()];
    busy = new double[network.pools().size()];
    poolQueue = new double[network.pools().size()];
  }

  boolean counts(double time) {
    return time >= from && time <= to;
  }

  /** The part of a stretch of time that lies in the window. */
  double within(double start, double end) {
    return Math.max(0, Math.min(end, to) - Math.max(start, from));
  }

  void production(double hours, double target) {
    if (productions == leadTimes.length) {
      leadTimes = Arrays.copyOf(leadTimes, 2 * productions);
    }
    leadTimes[productions++] = hours;
    leadTime += hours;
    if (hours > target) {
      pastTarget++;
      overdue += hours - target;
    }
  }
}
