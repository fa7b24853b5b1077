package org.orrery.simulation;

import java.util.Arrays;

/** People of a role during a replication: who is free, and what waits for them. */
final class Desk {
  final Network.Pool pool;
  final WaitingLine line = new WaitingLine();
  final int[] freeCount;

  /** Whether it is planned to look again when the next shift begins. */
  boolean opens;

  /** Numbers of the free people of each shift, the last one the next to be asked. */
  private final int[][] free;

  Desk(Network.Pool pool) {
    this.pool = pool;
    this.freeCount = new int[pool.people().length];
    this.free = new int[pool.people().length][];
    for (int shift = 0; shift < free.length; shift++) {
      free[shift] = new int[pool.people()[shift]];
    }
  }

  void begin() {
    line.clear();
    opens = false;
    int number = 0;
    for (int shift = 0; shift < free.length; shift++) {
      for (int at = 0; at < free[shift].length; at++) {
        free[shift][at] = number++;
      }
      freeCount[shift] = free[shift].length;
    }
  }

  /** Place of a free person of a shift who may take a visit, or -1. */
  int place(int shift, int index, Visit visit) {
    for (int at = freeCount[shift] - 1; at >= 0; at--) {
      if (may(free[shift][at], index, visit)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean may(int person, int index, Visit visit) {
    Run run = visit.run;
    Plan plan = run.plan;
    if (plan.fourEyes[visit.node] && index == plan.developers && person == run.developer) {
      return false;
    }
    return visit.approval == null || !visit.approval.hasVoted(key(index, person));
  }

  static long key(int index, int person) {
    return (long) index << 32 | person;
  }

  int take(int shift, int place) {
    int person = free[shift][place];
    free[shift][place] = free[shift][--freeCount[shift]];
    return person;
  }

  void giveBack(int shift, int person) {
    free[shift][freeCount[shift]++] = person;
  }

  /** When the next of the shifts that are closed begins. */
  double opening(double now) {
    return Arrays.stream(pool.hours())
        .filter(hours -> !hours.isOpen(now))
        .mapToDouble(hours -> hours.opening(now))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
