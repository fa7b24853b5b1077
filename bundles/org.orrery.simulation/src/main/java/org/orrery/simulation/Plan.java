package org.orrery.simulation;

import java.util.Arrays;
import org.orrery.lifecycle.EndKind;

/**
 * A drawing in arrays by the index of the node, as the simulation walks through it. It never
 * changes after it was planned, so that all threads share it. Times are in hours, NaN where none is
 * drawn; targets are indexes of nodes, -1 where there is none.
 */
final class Plan {
  /** What a run does at a node. */
  enum Kind {
    PASS,
    FORK,
    JOIN,
    DECISION,
    AUTOMATIC,
    CALL,
    HUMAN,
    WAIT,
    TRIGGER,
    END
  }

  static final int MAIN = -1;

  final String id;

  /** Index of this drawing's first node among the nodes of all drawings. */
  final int offset;

  final String[] ids;
  final String[] names;
  final String[] stages;
  final Kind[] kind;
  final long[] key;

  /** Index of a trigger on whose path a node lies, the same for a shared one, or {@link #MAIN}. */
  final int[] path;

  int start;
  int[] triggers;
  final Distribution[] duration;
  final Distribution[] repair;
  final double[] failure;
  final int[] attempts;
  final double[] backOff;
  final double[] factor;
  final double[] attemptTime;
  final double[] timeout;
  final int[] timeoutTo;
  final int[] failureTo;
  final double[] cost;

  /** Cumulated shares of the outcomes, their names, and where each leads. */
  final double[][] upTo;

  final String[][] outcomes;
  final int[][] to;

  /** Ways into a join. */
  final int[] ways;

  final Table[] table;
  final Table[] member;
  final EndKind[] end;

  /** Whether the run is in production when the node is done. */
  final boolean[] produces;

  final Plan[] called;

  /** Roles that may do a human step, as indexes of pools. */
  final int[][] pools;

  final int[] priority;
  final int[] panel;
  final int[] quorum;
  final boolean[] eachRole;
  final boolean[] fourEyes;
  final boolean[] votes;
  final double[] dueIn;
  final double[] remindAfter;
  final double[] escalateAfter;
  final int[] escalateTo;
  final double[] every;

  /** Times of a trigger since the run's start that its schedule gives; null when it draws them. */
  final Firing[] firing;

  final boolean[] afterProduction;
  final double[] coolDown;
  final int[] cap;
  final double[] capPeriod;

  /** Pool of the role that develops, or -1. */
  int developers = -1;

  Source[] sources;

  /** Indexes of the operands that a step's completion brings new values for. */
  int[][] results;

  Plan(String id, int offset, int size) {
    this.id = id;
    this.offset = offset;
    ids = new String[size];
    names = new String[size];
    stages = new String[size];
    kind = new Kind[size];
    key = new long[size];
    path = new int[size];
    duration = new Distribution[size];
    repair = new Distribution[size];
    failure = new double[size];
    attempts = new int[size];
    backOff = new double[size];
    factor = new double[size];
    attemptTime = none(size);
    timeout = none(size);
    timeoutTo = nowhere(size);
    failureTo = nowhere(size);
    cost = new double[size];
    upTo = new double[size][];
    outcomes = new String[size][];
    to = new int[size][];
    ways = new int[size];
    table = new Table[size];
    member = new Table[size];
    end = new EndKind[size];
    produces = new boolean[size];
    called = new Plan[size];
    pools = new int[size][];
    priority = new int[size];
    panel = new int[size];
    quorum = new int[size];
    eachRole = new boolean[size];
    fourEyes = new boolean[size];
    votes = new boolean[size];
    dueIn = none(size);
    remindAfter = none(size);
    escalateAfter = none(size);
    escalateTo = nowhere(size);
    every = none(size);
    firing = new Firing[size];
    afterProduction = new boolean[size];
    coolDown = none(size);
    cap = new int[size];
    capPeriod = none(size);
  }

  int size() {
    return ids.length;
  }

  /** Whether a token never stays at a node. */
  boolean passes(int node) {
    return switch (kind[node]) {
      case PASS, FORK, JOIN, DECISION, END -> true;
      case AUTOMATIC, CALL, HUMAN, WAIT, TRIGGER -> false;
    };
  }

  /** Whether people of a pool may do a step without an escalation. */
  boolean mayDo(int node, int pool) {
    for (int each : pools[node]) {
      if (each == pool) {
        return true;
      }
    }
    return false;
  }

  private static double[] none(int size) {
    double[] values = new double[size];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private static int[] nowhere(int size) {
    int[] values = new int[size];
    Arrays.fill(values, -1);
    return values;
  }
}
