package org.orrery.simulation;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.orrery.lifecycle.EndKind;

/**
 * Moves tokens from node to node as the compiled process does: forks, joins, decisions, triggers
 * and ends. Belongs to one thread.
 */
final class Flow {
  private static final int MOST_ROUNDS = 10_000;
  private static final int DEVELOPER = Short.MAX_VALUE;

  private final Simulator simulator;
  private final Map<Plan, ContinuousSampler[]> samplers = new IdentityHashMap<>();

  Flow(Simulator simulator) {
    this.simulator = simulator;
    for (Plan plan : simulator.network.plans()) {
      ContinuousSampler[] own = new ContinuousSampler[plan.sources.length];
      for (int at = 0; at < own.length; at++) {
        Distribution spread = plan.sources[at].spread();
        own[at] = spread == null ? null : spread.sampler(simulator.draws);
      }
      samplers.put(plan, own);
    }
  }

  void start(Run run) {
    Plan plan = run.plan;
    for (int at = 0; at < plan.sources.length; at++) {
      draw(run, at, 0);
    }
    if (plan.developers >= 0) {
      int heads = simulator.network.pools().get(plan.developers).heads();
      run.developer = simulator.draws.at(plan.key[plan.start], run.key, DEVELOPER).nextInt(heads);
    }
    for (int trigger : plan.triggers) {
      run.lastStart[trigger] = Double.NEGATIVE_INFINITY;
      await(simulator.visit(run, trigger));
    }
    enter(run, plan.start);
  }

  private void draw(Run run, int operand, int use) {
    Source source = run.plan.sources[operand];
    if (source.codes() == null) {
      simulator.draws.at(source.key(), run.key, use);
      run.values[operand] = source.draw(simulator.draws, samplers.get(run.plan)[operand]);
    } else {
      run.values[operand] = Double.NaN;
    }
  }

  private void await(Visit visit) {
    Plan plan = visit.run.plan;
    Firing firing = plan.firing[visit.node];
    if (firing != null) {
      visit.since = firing.after(visit.since);
      simulator.at(visit.since, Simulator.TRIGGER, visit.index, visit.generation);
    } else if (plan.duration[visit.node] != null) {
      visit.use = visit.attempt++;
      simulator.after(simulator.duration(visit, 0), Simulator.TRIGGER, visit);
    }
  }

  /** A trigger fires: its path begins unless it is held back, and the next firing is planned. */
  void fire(Visit timer) {
    Run run = timer.run;
    int trigger = timer.node;
    await(timer);
    if (run.plan.afterProduction[trigger] && !run.inProduction) {
      return;
    }
    boolean counted = simulator.counts.counts(simulator.now);
    if (isHeldBack(run, trigger)) {
      simulator.counts.suppressed += counted ? 1 : 0;
      return;
    }
    simulator.counts.started += counted ? 1 : 0;
    run.lastStart[trigger] = simulator.now;
    simulator.tellPassing(run, trigger);
    run.tokens[run.plan.path[trigger]] = 1;
    enter(run, run.plan.to[trigger][0]);
  }

  /** Whether its path runs, it cools down, or its cap is reached; a start is noted for the cap. */
  private boolean isHeldBack(Run run, int trigger) {
    Plan plan = run.plan;
    double now = simulator.now;
    if (run.tokens[plan.path[trigger]] > 0
        || now - run.lastStart[trigger] < plan.coolDown[trigger]) {
      return true;
    }
    int cap = plan.cap[trigger];
    if (cap == 0 || Double.isNaN(plan.capPeriod[trigger])) {
      return false;
    }
    if (run.starts[trigger] == null) {
      run.starts[trigger] = new double[cap];
      Arrays.fill(run.starts[trigger], Double.NEGATIVE_INFINITY);
    }
    double[] starts = run.starts[trigger];
    int oldest = 0;
    for (int at = 1; at < cap; at++) {
      if (starts[at] < starts[oldest]) {
        oldest = at;
      }
    }
    if (now - starts[oldest] < plan.capPeriod[trigger]) {
      return true;
    }
    starts[oldest] = now;
    return false;
  }

  /** A token comes to a node and goes on as far as nothing has to be waited for. */
  void enter(Run run, int first) {
    Plan plan = run.plan;
    int node = first;
    while (!run.over) {
      int visits = ++run.visits[node];
      if (visits > MOST_ROUNDS) {
        throw new StoppedException(
            plan.ids[node],
            "A run came here more than " + MOST_ROUNDS + " times: the loop hardly ever ends.",
            "Give the way out of the loop a larger share, or the steps in it some time.");
      }
      if (plan.member[node] != null && plan.member[node].outcome(run.values) == Table.NONE) {
        node = plan.to[node][0];
        continue;
      }
      if (simulator.counts.counts(simulator.now)) {
        simulator.counts.entered[plan.offset + node]++;
      }
      if (plan.passes(node)) {
        simulator.tellPassing(run, node);
      }
      int next = pass(run, node);
      if (next < 0) {
        return;
      }
      node = next;
    }
  }

  /** The node to go on with, or -1 when the token stays, waits or is gone. */
  private int pass(Run run, int node) {
    Plan plan = run.plan;
    int path = plan.path[node];
    switch (plan.kind[node]) {
      case PASS -> {
        return next(run, node, 0);
      }
      case FORK -> {
        int[] to = plan.to[node];
        if (path >= 0) {
          run.tokens[path] += to.length - 1;
        }
        for (int way = 1; way < to.length; way++) {
          enter(run, to[way]);
        }
        return to[0];
      }
      case JOIN -> {
        if (++run.arrived[node] < plan.ways[node]) {
          if (path >= 0) {
            run.tokens[path]--;
          }
          return -1;
        }
        run.arrived[node] = 0;
        return next(run, node, 0);
      }
      case DECISION -> {
        measure(run, node);
        return decided(run, node, plan.table[node].outcome(run.values));
      }
      case END -> {
        end(run, node);
        return -1;
      }
      default -> {
        simulator.work.begin(run, node);
        return -1;
      }
    }
  }

  private void measure(Run run, int node) {
    Source[] sources = run.plan.sources;
    for (int at = 0; at < sources.length; at++) {
      if (sources[at].step() == Source.MEASURED) {
        draw(run, at, run.visits[node]);
      }
    }
  }

  private int decided(Run run, int node, int outcome) {
    if (outcome == Table.NONE) {
      simulator.counts.undecided += simulator.counts.counts(simulator.now) ? 1 : 0;
      return -1;
    }
    return run.plan.to[node][outcome];
  }

  private int next(Run run, int node, int outcome) {
    Plan plan = run.plan;
    if (plan.table[node] == null) {
      return plan.to[node][outcome];
    }
    measure(run, node);
    return decided(run, node, plan.table[node].outcome(run.values));
  }

  /** A node is done with an outcome: its results are there and the token goes on. */
  void leave(Run run, int node, int outcome) {
    Plan plan = run.plan;
    for (int operand : plan.results[node]) {
      double[] codes = plan.sources[operand].codes();
      if (codes == null) {
        draw(run, operand, run.visits[node]);
      } else {
        run.values[operand] = codes[outcome];
      }
    }
    if (plan.produces[node] && plan.path[node] == Plan.MAIN) {
      produce(run);
    }
    int next = next(run, node, outcome);
    if (next >= 0) {
      enter(run, next);
    }
  }

  private void produce(Run run) {
    if (run.inProduction) {
      return;
    }
    run.inProduction = true;
    if (run.caller == null) {
      simulator.inTheWorks--;
      if (simulator.counts.counts(simulator.now)) {
        simulator.counts.production(simulator.now - run.requested, simulator.network.target());
      }
    }
  }

  private void end(Run run, int node) {
    int path = run.plan.path[node];
    if (path >= 0) {
      run.tokens[path]--;
      return;
    }
    EndKind kind = run.plan.end[node];
    if (kind == EndKind.RELEASED) {
      produce(run);
    }
    if (run.caller == null) {
      count(kind);
      if (!run.inProduction) {
        simulator.inTheWorks--;
      }
    }
    stop(run);
    if (run.caller != null) {
      simulator.work.answered(run.caller, kind != EndKind.REJECTED);
    }
  }

  private void count(EndKind kind) {
    Counts counts = simulator.counts;
    if (counts.counts(simulator.now)) {
      switch (kind) {
        case RELEASED -> counts.released++;
        case REJECTED -> counts.rejected++;
        case RETIRED -> counts.retired++;
      }
    }
  }

  /** Ends everything of a run, and the runs that it called. */
  void stop(Run run) {
    run.over = true;
    for (Visit visit = run.first; visit != null; visit = visit.next) {
      simulator.lines.leave(visit);
    }
    while (run.first != null) {
      simulator.work.cancel(run.first);
    }
  }
}
