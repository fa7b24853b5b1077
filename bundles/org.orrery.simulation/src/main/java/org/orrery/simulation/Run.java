package org.orrery.simulation;

/** A life cycle that is run for one request, or that another run called. Belongs to one thread. */
final class Run {
  final Plan plan;
  final long key;
  final double requested;

  /** The visit that waits for this run, or null. */
  final Visit caller;

  final int number;
  final double[] values;
  final int[] visits;
  final int[] arrived;

  /** Tokens on the path of each trigger, by the trigger's index. */
  final int[] tokens;

  final double[] lastStart;
  final double[][] starts;

  /** Its living visits, linked. */
  Visit first;

  /** Person who developed the model, a number of the developers' pool. */
  int developer = -1;

  boolean inProduction;
  boolean over;

  Run(Plan plan, int number, long key, double requested, Visit caller) {
    this.plan = plan;
    this.number = number;
    this.key = key;
    this.requested = requested;
    this.caller = caller;
    values = new double[plan.sources.length];
    visits = new int[plan.size()];
    arrived = new int[plan.size()];
    boolean triggered = plan.triggers.length > 0;
    tokens = new int[triggered ? plan.size() : 0];
    lastStart = new double[triggered ? plan.size() : 0];
    starts = new double[triggered ? plan.size() : 0][];
  }
}
