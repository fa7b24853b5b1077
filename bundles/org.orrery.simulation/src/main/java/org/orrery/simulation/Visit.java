package org.orrery.simulation;

import java.util.Arrays;

/**
 * A token at a node, or one person's part in an approval. Visits are used again: an event that was
 * planned for a former use is told by its generation. Belongs to one thread.
 */
final class Visit {
  final int index;
  int generation;
  Run run;
  int node;
  Visit before;
  Visit next;

  /** When it came, when its present wait or work began. */
  double entered;

  double since;
  boolean waiting;
  boolean working;
  boolean asleep;
  int attempt;
  boolean fails;
  boolean escalated;
  int use;

  /** Who works on it: pool, shift and person; -1 for nobody. */
  int pool;

  int shift;
  int person;

  /** The approval that this is a vote of, and the only pool that may vote here, or -1. */
  Visit approval;

  int onlyPool;

  /** The run that it called and waits for, or null. */
  Run child;

  /** Votes of an approval. */
  int open;

  int approvals;
  int rejections;
  boolean conditions;
  int voted;
  long[] voters = new long[0];

  Visit(int index) {
    this.index = index;
  }

  void begin(Run of, int at, double now) {
    run = of;
    node = at;
    entered = now;
    since = now;
    waiting = false;
    working = false;
    asleep = false;
    attempt = 0;
    fails = false;
    escalated = false;
    pool = -1;
    shift = -1;
    person = -1;
    approval = null;
    child = null;
    onlyPool = -1;
    open = 0;
    approvals = 0;
    rejections = 0;
    conditions = false;
    voted = 0;
    before = null;
    next = of.first;
    if (next != null) {
      next.before = this;
    }
    of.first = this;
  }

  /** Leaves its run; what is planned for it is void. */
  void end() {
    generation++;
    if (before == null) {
      run.first = next;
    } else {
      before.next = next;
    }
    if (next != null) {
      next.before = before;
    }
    run = null;
    approval = null;
  }

  boolean hasVoted(long person) {
    for (int at = 0; at < voted; at++) {
      if (voters[at] == person) {
        return true;
      }
    }
    return false;
  }

  void vote(long person) {
    if (voters.length == voted) {
      voters = Arrays.copyOf(voters, Math.max(4, 2 * voted));
    }
    voters[voted++] = person;
  }
}
