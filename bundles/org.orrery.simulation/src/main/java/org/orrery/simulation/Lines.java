package org.orrery.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What waits for the people of each role, and who takes it next. Belongs to one thread. */
final class Lines {
  private final Simulator simulator;
  private final Desk[] desks;
  private final List<Visit> passedOver = new ArrayList<>();
  private long[] ranks = new long[8];
  private long order;

  Lines(Simulator simulator) {
    this.simulator = simulator;
    this.desks = simulator.network.pools().stream().map(Desk::new).toArray(Desk[]::new);
  }

  void begin() {
    order = 0;
    for (Desk desk : desks) {
      desk.begin();
    }
  }

  /** Waits for who may do it; without roles it is done at once. */
  void seek(Visit visit) {
    Plan plan = visit.run.plan;
    int[] pools = plan.pools[visit.node];
    visit.since = simulator.now;
    if (pools.length == 0) {
      simulator.work.start(visit);
      return;
    }
    visit.waiting = true;
    int generation = visit.generation;
    for (int pool : pools) {
      if (visit.onlyPool < 0 || visit.onlyPool == pool) {
        stand(visit, pool);
        if (visit.generation != generation || !visit.waiting) {
          return;
        }
      }
    }
  }

  private void stand(Visit visit, int pool) {
    desks[pool].line.add(visit, visit.run.plan.priority[visit.node], order++);
    dispatch(pool);
  }

  /** A shift has begun. */
  void open(int pool) {
    desks[pool].opens = false;
    dispatch(pool);
  }

  /** Gives free people what waits for them. */
  void dispatch(int pool) {
    Desk desk = desks[pool];
    int passed = 0;
    boolean closed = false;
    for (Visit visit = desk.line.first(); visit != null; visit = desk.line.first()) {
      boolean free = false;
      int shift = -1;
      int place = -1;
      for (int each = 0; each < desk.freeCount.length && place < 0; each++) {
        if (desk.freeCount[each] > 0) {
          boolean works = desk.pool.hours()[each].isOpen(simulator.now);
          free |= works;
          closed |= !works;
          shift = each;
          place = works ? desk.place(each, pool, visit) : -1;
        }
      }
      if (!free) {
        break;
      }
      long rank = desk.line.rank();
      desk.line.remove();
      if (place >= 0) {
        take(visit, pool, shift, place);
      } else {
        passed = passOver(visit, rank, passed);
      }
    }
    for (int at = 0; at < passed; at++) {
      desk.line.putBack(passedOver.get(at), ranks[at]);
    }
    passedOver.clear();
    if (closed && !desk.opens) {
      desk.opens = true;
      simulator.at(desk.opening(simulator.now), Simulator.OPEN, pool, 0);
    }
  }

  private int passOver(Visit visit, long rank, int passed) {
    passedOver.add(visit);
    if (passed == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * passed);
    }
    ranks[passed] = rank;
    return passed + 1;
  }

  private void take(Visit visit, int pool, int shift, int place) {
    Desk desk = desks[pool];
    leave(visit);
    visit.pool = pool;
    visit.shift = shift;
    visit.person = desk.take(shift, place);
    if (visit.approval != null) {
      visit.approval.vote(Desk.key(pool, visit.person));
    }
    simulator.work.start(visit);
  }

  /** Does not wait any more; the time that it waited is counted. */
  void leave(Visit visit) {
    if (!visit.waiting) {
      return;
    }
    visit.waiting = false;
    countWait(visit);
    Counts counts = simulator.counts;
    int node = visit.run.plan.offset + visit.node;
    if (counts.counts(simulator.now)) {
      counts.waits[node]++;
      counts.waited[node] += simulator.now - visit.since;
    }
  }

  /** Counts the time that a visit waits, as far as it is measured. */
  void countWait(Visit visit) {
    Counts counts = simulator.counts;
    int node = visit.run.plan.offset + visit.node;
    double length = counts.within(visit.since, simulator.now);
    counts.queue[node] += length;
    for (int pool : visit.run.plan.pools[visit.node]) {
      counts.poolQueue[pool] += length;
    }
  }

  /** Asks people of another role for what waits of a visit, its seats too. */
  void askToo(Visit visit, int pool) {
    for (Visit each = visit.run.first; each != null; each = each.next) {
      if ((each == visit || each.approval == visit) && each.waiting) {
        desks[pool].line.add(each, visit.run.plan.priority[visit.node], order++);
      }
    }
    dispatch(pool);
  }

  /** The hours of who works on a visit. */
  WorkingHours hours(Visit visit) {
    return desks[visit.pool].pool.hours()[visit.shift];
  }

  /** Who worked on a visit is free again. */
  void giveBack(Visit visit) {
    desks[visit.pool].giveBack(visit.shift, visit.person);
    visit.pool = -1;
  }
}
