package org.orrery.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Work at steps: waiting for people, attempts and retries, reminders and escalations. Belongs to
 * one thread.
 */
final class Work {
  private static final int DURATION = 0;
  private static final int FAILURE = 1;
  private static final int OUTCOME = 2;
  private static final int REPAIR = 3;
  private static final int PURPOSES = 4;

  private final Simulator simulator;
  private final Desk[] desks;
  private final Panels panels;
  private final List<Visit> passedOver = new ArrayList<>();
  private long[] ranks = new long[8];
  private long order;

  Work(Simulator simulator) {
    this.simulator = simulator;
    this.panels = new Panels(simulator, this);
    this.desks = simulator.network.pools().stream().map(Desk::new).toArray(Desk[]::new);
  }

  void begin() {
    order = 0;
    for (Desk desk : desks) {
      desk.begin();
    }
  }

  /** A token has come to a step, a wait or a call. */
  void begin(Run run, int node) {
    Plan plan = run.plan;
    Visit visit = simulator.visit(run, node);
    visit.use = run.visits[node];
    simulator.tell(visit, Trace.Happening.ENTERED);
    switch (plan.kind[node]) {
      case WAIT -> simulator.after(simulator.duration(visit, DURATION), Simulator.DONE, visit);
      case CALL -> {
        timer(visit, plan.timeout[node], Simulator.TIMEOUT);
        call(visit);
      }
      case HUMAN -> {
        if (Double.isNaN(plan.every[node])) {
          ask(visit);
        } else {
          simulator.after(plan.every[node], Simulator.WAKE, visit);
        }
      }
      default -> {
        timer(visit, plan.timeout[node], Simulator.TIMEOUT);
        seek(visit);
      }
    }
  }

  /** The interval before a review is over. */
  void wake(Visit visit) {
    visit.entered = simulator.now;
    ask(visit);
  }

  private void timer(Visit visit, double hours, int kind) {
    if (!Double.isNaN(hours)) {
      simulator.after(hours, kind, visit);
    }
  }

  private void call(Visit visit) {
    Run run = visit.run;
    Plan called = run.plan.called[visit.node];
    long key = Draws.mix(run.key ^ run.plan.key[visit.node]) + visit.use * 31L + visit.attempt;
    visit.child = new Run(called, run.number, Draws.mix(key), simulator.now, visit);
    simulator.flow.start(visit.child);
  }

  /** A run that was called has ended. */
  void answered(Visit caller, boolean well) {
    caller.child = null;
    if (well) {
      finish(caller, 0);
    } else {
      failForGood(caller);
    }
  }

  private void ask(Visit visit) {
    Plan plan = visit.run.plan;
    int node = visit.node;
    if (plan.timeoutTo[node] >= 0) {
      timer(visit, plan.timeout[node], Simulator.TIMEOUT);
    }
    timer(visit, plan.remindAfter[node], Simulator.REMIND);
    timer(visit, plan.escalateAfter[node], Simulator.ESCALATE);
    if (plan.panel[node] == 1) {
      seek(visit);
      return;
    }
    panels.ask(visit);
  }

  /** Waits for who may do it; without roles it is done at once. */
  void seek(Visit visit) {
    Plan plan = visit.run.plan;
    int[] pools = plan.pools[visit.node];
    visit.since = simulator.now;
    if (pools.length == 0) {
      start(visit);
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
  private void dispatch(int pool) {
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
    leaveLine(visit);
    visit.pool = pool;
    visit.shift = shift;
    visit.person = desk.take(shift, place);
    if (visit.approval != null) {
      visit.approval.vote(Desk.key(pool, visit.person));
    }
    start(visit);
  }

  /** Does not wait any more; the time that it waited is counted. */
  void leaveLine(Visit visit) {
    if (!visit.waiting) {
      return;
    }
    visit.waiting = false;
    Counts counts = simulator.counts;
    int node = visit.run.plan.offset + visit.node;
    double length = counts.within(visit.since, simulator.now);
    counts.queue[node] += length;
    for (int pool : visit.run.plan.pools[visit.node]) {
      counts.poolQueue[pool] += length;
    }
    if (counts.counts(simulator.now)) {
      counts.waits[node]++;
      counts.waited[node] += simulator.now - visit.since;
    }
  }

  private void start(Visit visit) {
    Plan plan = visit.run.plan;
    int node = visit.node;
    visit.working = true;
    visit.since = simulator.now;
    int purpose = visit.attempt * PURPOSES;
    double work = simulator.duration(visit, purpose + DURATION);
    if (plan.kind[node] == Plan.Kind.AUTOMATIC) {
      double failure = plan.failure[node];
      visit.fails = failure > 0 && simulator.draws(visit, purpose + FAILURE).nextDouble() < failure;
      if (work > plan.attemptTime[node]) {
        work = plan.attemptTime[node];
        visit.fails = true;
      }
    }
    double end =
        visit.pool < 0
            ? simulator.now + work
            : desks[visit.pool].pool.hours()[visit.shift].after(simulator.now, work);
    simulator.tell(visit, Trace.Happening.STARTED);
    simulator.at(end, Simulator.DONE, visit.index, visit.generation);
  }

  /** An attempt, a person's work or a wait is over. */
  void done(Visit visit) {
    Plan plan = visit.run.plan;
    int node = visit.node;
    int pool = visit.pool;
    release(visit);
    if (visit.fails) {
      failed(visit);
    } else if (visit.approval != null || plan.votes[node]) {
      panels.vote(visit, outcome(visit));
    } else {
      finish(visit, outcome(visit));
    }
    if (pool >= 0) {
      dispatch(pool);
    }
  }

  private int outcome(Visit visit) {
    double[] upTo = visit.run.plan.upTo[visit.node];
    if (upTo == null) {
      return 0;
    }
    int purpose = visit.attempt * PURPOSES + OUTCOME;
    return Source.pick(upTo, simulator.draws(visit, purpose).nextDouble());
  }

  private void failed(Visit visit) {
    Plan plan = visit.run.plan;
    int node = visit.node;
    visit.fails = false;
    visit.attempt++;
    Counts counts = simulator.counts;
    counts.failures += counts.counts(simulator.now) ? 1 : 0;
    int inSeries = visit.attempt % plan.attempts[node];
    if (inSeries == 0) {
      failForGood(visit);
    } else {
      double pause = plan.backOff[node] * Math.pow(plan.factor[node], inSeries - 1.0);
      simulator.after(pause, Simulator.RETRY, visit);
    }
  }

  /** Goes the failure way; without one an operator has to retry it. */
  private void failForGood(Visit visit) {
    Run run = visit.run;
    int node = visit.node;
    int way = run.plan.failureTo[node];
    if (way < 0) {
      Counts counts = simulator.counts;
      counts.incidents += counts.counts(simulator.now) ? 1 : 0;
      double repair = simulator.repair(visit, visit.attempt * PURPOSES + REPAIR);
      simulator.after(repair, Simulator.RETRY, visit);
      return;
    }
    left(visit, "failure");
    simulator.forget(visit);
    simulator.flow.enter(run, way);
  }

  /** The pause before the next attempt is over. */
  void again(Visit visit) {
    if (visit.run.plan.kind[visit.node] == Plan.Kind.CALL) {
      visit.attempt++;
      call(visit);
    } else {
      seek(visit);
    }
  }

  void finish(Visit visit, int outcome) {
    Run run = visit.run;
    int node = visit.node;
    left(visit, run.plan.outcomes[node][outcome]);
    simulator.forget(visit);
    simulator.flow.leave(run, node, outcome);
  }

  private void left(Visit visit, String outcome) {
    simulator.tell(visit, Trace.Happening.LEFT, outcome);
    Counts counts = simulator.counts;
    if (counts.counts(simulator.now)) {
      Plan plan = visit.run.plan;
      int node = plan.offset + visit.node;
      double spent = simulator.now - visit.entered;
      counts.left[node]++;
      counts.spent[node] += spent;
      counts.late[node] += spent > plan.dueIn[visit.node] ? 1 : 0;
    }
  }

  void timeOut(Visit visit) {
    Run run = visit.run;
    int node = visit.node;
    Counts counts = simulator.counts;
    counts.timeouts += counts.counts(simulator.now) ? 1 : 0;
    leaveLine(visit);
    panels.cancelSeats(visit);
    left(visit, "timeout");
    cancel(visit);
    simulator.flow.enter(run, run.plan.timeoutTo[node]);
  }

  /** Those whom it is escalated to may do it as well. */
  void escalate(Visit visit) {
    Counts counts = simulator.counts;
    counts.escalations += counts.counts(simulator.now) ? 1 : 0;
    int pool = visit.run.plan.escalateTo[visit.node];
    if (pool < 0) {
      return;
    }
    for (Visit each = visit.run.first; each != null; each = each.next) {
      if ((each == visit || each.approval == visit) && each.waiting) {
        desks[pool].line.add(each, visit.run.plan.priority[visit.node], order++);
      }
    }
    dispatch(pool);
  }

  /** Ends a visit whatever it does; whoever worked on it is free again. */
  void cancel(Visit visit) {
    int pool = visit.pool;
    simulator.tell(visit, Trace.Happening.CANCELLED);
    leaveLine(visit);
    release(visit);
    Run child = visit.child;
    simulator.forget(visit);
    if (child != null) {
      simulator.flow.stop(child);
    }
    if (pool >= 0) {
      dispatch(pool);
    }
  }

  private void release(Visit visit) {
    if (!visit.working) {
      return;
    }
    visit.working = false;
    account(visit);
    if (visit.pool >= 0) {
      desks[visit.pool].giveBack(visit.shift, visit.person);
      visit.pool = -1;
    }
  }

  private void account(Visit visit) {
    Counts counts = simulator.counts;
    Plan plan = visit.run.plan;
    double from = Math.max(visit.since, counts.from);
    double to = Math.min(simulator.now, counts.to);
    counts.cost += Math.max(0, to - from) * plan.cost[visit.node];
    if (visit.pool >= 0) {
      Network.Pool pool = desks[visit.pool].pool;
      double hours = pool.hours()[visit.shift].between(from, to);
      counts.busy[visit.pool] += hours;
      counts.cost += hours * pool.cost();
    }
  }

  /** Counts what goes on when the replication ends. */
  void close(List<Visit> visits) {
    for (Visit visit : visits) {
      if (visit.run != null && visit.working) {
        account(visit);
      } else if (visit.run != null && visit.waiting) {
        int node = visit.run.plan.offset + visit.node;
        double length = simulator.counts.within(visit.since, simulator.now);
        simulator.counts.queue[node] += length;
        for (int pool : visit.run.plan.pools[visit.node]) {
          simulator.counts.poolQueue[pool] += length;
        }
      }
    }
  }
}
