package org.orrery.simulation;

import java.util.Arrays;
import java.util.List;

/** The ratios that are told of a simulation, as numerator and denominator of one replication. */
final class Figures {
  static final int LEAD_TIME = 0;
  static final int PAST_TARGET = 1;
  static final int OVERDUE = 2;
  static final int COST = 3;
  static final int PRODUCTIONS = 4;

  /** Figures that two simulations are compared by. */
  static final int HEADLINES = 5;

  static final List<String> NAMES =
      List.of(
          "in production",
          "requests",
          "released",
          "rejected",
          "retired",
          "total cost",
          "reminders",
          "escalations",
          "time-outs",
          "failed attempts",
          "incidents",
          "undecided",
          "triggered paths",
          "suppressed triggers");

  private static final int POOL = 2;
  private static final int NODE = 6;

  private final Network network;
  private final double[] available;

  /** Working hours of those who may do each node. */
  private final double[] able;

  Figures(Network network, double from, double to) {
    this.network = network;
    this.available =
        network.pools().stream().mapToDouble(pool -> available(pool, from, to)).toArray();
    this.able = new double[network.nodes()];
    for (Plan plan : network.plans()) {
      for (int node = 0; node < plan.size(); node++) {
        for (int pool : plan.pools[node]) {
          able[plan.offset + node] += available[pool];
        }
      }
    }
  }

  private static double available(Network.Pool pool, double from, double to) {
    double hours = 0;
    for (int shift = 0; shift < pool.people().length; shift++) {
      hours += pool.people()[shift] * pool.hours()[shift].between(from, to);
    }
    return hours;
  }

  int size() {
    return PRODUCTIONS + NAMES.size() + POOL * available.length + NODE * network.nodes();
  }

  int pool(int pool) {
    return PRODUCTIONS + NAMES.size() + POOL * pool;
  }

  int node(int node) {
    return pool(available.length) + NODE * node;
  }

  /** Writes the figures of a replication. */
  void of(Counts counts, double[] above, double[] below) {
    Arrays.fill(below, 0, PRODUCTIONS, counts.productions);
    above[LEAD_TIME] = counts.leadTime;
    above[PAST_TARGET] = counts.pastTarget;
    above[OVERDUE] = counts.overdue;
    above[COST] = counts.cost;
    double[] named = {
      counts.productions,
      counts.requests,
      counts.released,
      counts.rejected,
      counts.retired,
      counts.cost,
      counts.reminders,
      counts.escalations,
      counts.timeouts,
      counts.failures,
      counts.incidents,
      counts.undecided,
      counts.started,
      counts.suppressed
    };
    for (int at = 0; at < named.length; at++) {
      set(above, below, PRODUCTIONS + at, named[at], 1);
    }
    double window = counts.to - counts.from;
    for (int pool = 0; pool < available.length; pool++) {
      set(above, below, pool(pool), counts.busy[pool], available[pool]);
      set(above, below, pool(pool) + 1, counts.poolQueue[pool], window);
    }
    for (int node = 0; node < network.nodes(); node++) {
      int at = node(node);
      set(above, below, at, counts.entered[node], counts.requests);
      set(above, below, at + 1, counts.waited[node], counts.waits[node]);
      set(above, below, at + 2, counts.spent[node], counts.left[node]);
      set(above, below, at + 3, counts.queue[node], window);
      set(above, below, at + 4, counts.worked[node], able[node]);
      set(above, below, at + 5, counts.late[node], counts.left[node]);
    }
  }

  private static void set(double[] above, double[] below, int at, double x, double y) {
    above[at] = x;
    below[at] = y;
  }
}
