package org.orrery.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * Simulates replications one after the other: takes the next event from the queue and lets it
 * happen. Times are in hours since a Monday's midnight. Belongs to one thread.
 */
final class Simulator {
  static final int ARRIVAL = 0;
  static final int DONE = 1;
  static final int RETRY = 2;
  static final int TIMEOUT = 3;
  static final int REMIND = 4;
  static final int ESCALATE = 5;
  static final int WAKE = 6;
  static final int TRIGGER = 7;
  static final int OPEN = 8;

  private static final int KIND_SHIFT = 60;
  private static final int GENERATION_SHIFT = 32;
  private static final int GENERATIONS = (1 << 28) - 1;
  private static final int MOST_VISITS = 2_000_000;
  private static final int LOOK_UP = 1 << 14;
  private static final long ARRIVALS = Draws.key("(arrivals)");
  private static final long REQUESTS = Draws.key("(requests)");

  final Network network;
  final Draws draws = new Draws();
  final Flow flow;
  final Lines lines;
  final Work work;
  Counts counts;
  double now;

  /** Requests that are not yet in production. */
  int inTheWorks;

  private final EventQueue queue = new EventQueue();
  private final ContinuousSampler arrivals;
  private final ContinuousSampler[] durations;
  private final ContinuousSampler[] repairs;
  private final List<Visit> visits = new ArrayList<>();
  private int[] free = new int[64];
  private int freeCount;
  private int requests;
  private Trace trace;
  private double[] daily = {};

  Simulator(Network network) {
    this.network = network;
    this.flow = new Flow(this);
    this.lines = new Lines(this);
    this.work = new Work(this);
    this.arrivals = network.arrivals().sampler(draws);
    this.durations = new ContinuousSampler[network.nodes()];
    this.repairs = new ContinuousSampler[network.nodes()];
    for (Plan plan : network.plans()) {
      for (int node = 0; node < plan.size(); node++) {
        Distribution duration = plan.duration[node];
        durations[plan.offset + node] = duration == null ? () -> 0 : duration.sampler(draws);
        repairs[plan.offset + node] = plan.repair[node].sampler(draws);
      }
    }
  }

  /** Tells each happening of the next replications; null for nobody. */
  void trace(Trace listener) {
    trace = listener;
  }

  /** Requests in the works at the end of each day of the next replications are noted there. */
  void noteDaily(double[] days) {
    daily = days;
  }

  /**
   * Simulates a replication.
   *
   * @return what was counted between {@code from} and {@code to}, or null when it was cancelled
   */
  Counts replicate(long seed, int number, double from, double to, BooleanSupplier cancelled) {
    begin(seed, number, from, to);
    int day = 0;
    long handled = 0;
    while (!queue.isEmpty() && queue.time() <= to) {
      long event = queue.event();
      now = queue.time();
      queue.remove();
      while (day < daily.length && now >= (day + 1) * Hours.DAY) {
        daily[day++] += inTheWorks;
      }
      if (happen(event)) {
        handled++;
        if (handled % LOOK_UP == 0 && cancelled.getAsBoolean()) {
          return null;
        }
      }
    }
    while (day < daily.length) {
      daily[day++] += inTheWorks;
    }
    now = to;
    work.close(visits);
    counts.events = handled;
    return counts;
  }

  private void begin(long seed, int number, double from, double to) {
    counts = new Counts(network, from, to);
    draws.begin(seed, number);
    queue.clear();
    visits.clear();
    freeCount = 0;
    requests = 0;
    inTheWorks = 0;
    now = 0;
    lines.begin();
    draws.at(ARRIVALS, requests, 0);
    at(arrivals.sample(), ARRIVAL, 0, 0);
  }

  private boolean happen(long event) {
    int kind = (int) (event >>> KIND_SHIFT);
    int index = (int) event;
    if (kind == ARRIVAL) {
      arrive();
      return true;
    }
    if (kind == OPEN) {
      lines.open(index);
      return true;
    }
    Visit visit = visits.get(index);
    if ((visit.generation & GENERATIONS) != (int) (event >>> GENERATION_SHIFT & GENERATIONS)) {
      return false;
    }
    switch (kind) {
      case DONE -> work.done(visit);
      case RETRY -> work.again(visit);
      case TIMEOUT -> work.timeOut(visit);
      case REMIND -> counts.reminders += counts.counts(now) ? 1 : 0;
      case ESCALATE -> work.escalate(visit);
      case WAKE -> work.wake(visit);
      default -> flow.fire(visit);
    }
    return true;
  }

  private void arrive() {
    int number = requests++;
    if (counts.counts(now)) {
      counts.requests++;
    }
    inTheWorks++;
    Plan plan = network.main();
    flow.start(new Run(plan, number, Draws.mix(REQUESTS + number), now, null));
    draws.at(ARRIVALS, requests, 0);
    at(now + arrivals.sample(), ARRIVAL, 0, 0);
  }

  /** Plans an event of a visit. */
  void after(double hours, int kind, Visit visit) {
    at(now + hours, kind, visit.index, visit.generation);
  }

  void at(double time, int kind, int index, int generation) {
    if (time < Double.POSITIVE_INFINITY) {
      queue.add(
          time,
          (long) kind << KIND_SHIFT
              | (long) (generation & GENERATIONS) << GENERATION_SHIFT
              | Integer.toUnsignedLong(index));
    }
  }

  Visit visit(Run run, int node) {
    Visit visit;
    if (freeCount > 0) {
      visit = visits.get(free[--freeCount]);
    } else {
      if (visits.size() == MOST_VISITS) {
        throw new StoppedException(
            run.plan.ids[node],
            "Two million tokens wait in the drawing: more comes than can be done.",
            "Give the roles more people, or let requests come less often.");
      }
      visit = new Visit(visits.size());
      visits.add(visit);
    }
    visit.begin(run, node, now);
    return visit;
  }

  void forget(Visit visit) {
    visit.end();
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = visit.index;
  }

  /** Turns to the random numbers of a visit; purposes of one visit differ. */
  Draws draws(Visit visit, int purpose) {
    Run run = visit.run;
    return draws.at(run.plan.key[visit.node], run.key, (long) visit.use << 16 | purpose);
  }

  double duration(Visit visit, int purpose) {
    draws(visit, purpose);
    return durations[visit.run.plan.offset + visit.node].sample();
  }

  double repair(Visit visit, int purpose) {
    draws(visit, purpose);
    return repairs[visit.run.plan.offset + visit.node].sample();
  }

  void tell(Visit visit, Trace.Happening what) {
    tell(visit, what, "");
  }

  void tell(Visit visit, Trace.Happening what, String outcome) {
    if (trace != null) {
      Run run = visit.run;
      trace.happened(
          now, run.number, run.plan.id, run.plan.ids[visit.node], visit.index, what, outcome);
    }
  }

  /** Tells that a token passes a node at which it never stays. */
  void tellPassing(Run run, int node) {
    if (trace != null) {
      trace.happened(
          now, run.number, run.plan.id, run.plan.ids[node], -1, Trace.Happening.ENTERED, "");
    }
  }
}
