package org.orrery.simulation;

import java.util.List;

/**
 * Work at steps: attempts and retries, time limits, reminders and escalations. Belongs to one
 * thread.
 */
final class Work {
  private static final int DURATION = 0;
  private static final int FAILURE = 1;
  private static final int OUTCOME = 2;
  private static final int REPAIR = 3;
  private static final int PURPOSES = 4;

  private final Simulator simulator;
  private final Panels panels;

  Work(Simulator simulator) {
    this.simulator = simulator;
    this.panels = new Panels(simulator);
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
        simulator.lines.seek(visit);
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
      simulator.lines.seek(visit);
      return;
    }
    panels.ask(visit);
  }

  /** Somebody has it, or nobody is needed. */
  void start(Visit visit) {
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
            : simulator.lines.hours(visit).after(simulator.now, work);
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
      simulator.lines.dispatch(pool);
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
      simulator.lines.seek(visit);
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
    simulator.lines.leave(visit);
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
    simulator.lines.askToo(visit, pool);
  }

  /** Ends a visit whatever it does; whoever worked on it is free again. */
  void cancel(Visit visit) {
    int pool = visit.pool;
    simulator.tell(visit, Trace.Happening.CANCELLED);
    simulator.lines.leave(visit);
    release(visit);
    Run child = visit.child;
    simulator.forget(visit);
    if (child != null) {
      simulator.flow.stop(child);
    }
    if (pool >= 0) {
      simulator.lines.dispatch(pool);
    }
  }

  private void release(Visit visit) {
    if (!visit.working) {
      return;
    }
    visit.working = false;
    account(visit);
    if (visit.pool >= 0) {
      simulator.lines.giveBack(visit);
    }
  }

  private void account(Visit visit) {
    Counts counts = simulator.counts;
    Plan plan = visit.run.plan;
    double from = Math.max(visit.since, counts.from);
    double to = Math.min(simulator.now, counts.to);
    counts.cost += Math.max(0, to - from) * plan.cost[visit.node];
    if (visit.pool >= 0) {
      double hours = simulator.lines.hours(visit).between(from, to);
      counts.busy[visit.pool] += hours;
      if (plan.mayDo(visit.node, visit.pool)) {
        counts.worked[plan.offset + visit.node] += hours;
      }
      counts.cost += hours * simulator.network.pools().get(visit.pool).cost();
    }
  }

  /** Counts what goes on when the replication ends. */
  void close(List<Visit> visits) {
    for (Visit visit : visits) {
      if (visit.run != null && visit.working) {
        account(visit);
      } else if (visit.run != null && visit.waiting) {
        simulator.lines.countWait(visit);
      }
    }
  }
}
