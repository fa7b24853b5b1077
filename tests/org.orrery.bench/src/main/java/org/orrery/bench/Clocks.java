package org.orrery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Ways of taking the time. */
final class Clocks {
  private Clocks() {}

  /** How long calls took in milliseconds: half, 95 and 99 of 100 took no longer. */
  record Latency(double p50, double p95, double p99) {

    /** Nothing measured yet. */
    static final Latency NONE = new Latency(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

    /** The lower figure of each: what disturbed one round did not disturb the other. */
    Latency best(Latency other) {
      return new Latency(
          Math.min(p50, other.p50), Math.min(p95, other.p95), Math.min(p99, other.p99));
    }
  }

  /**
   * Milliseconds of a call: half of the rounds took no longer than the median by the clock; the
   * work is the least processor time of a round, which other work on the machine hardly disturbs.
   * It is that of the calling thread: collecting garbage is not in it.
   */
  record Sample(double median, double work, int rounds) {}

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final long WARM_NANOS = 800_000_000L;
  private static final long MEASURE_NANOS = 1_500_000_000L;
  private static final int LEAST_ROUNDS = 5;

  /**
   * Times of a call once it is warm: as many rounds as fit into a second and a half, at least 5.
   */
  static Sample sample(Callable<?> call) throws Exception {
    long begin = System.nanoTime();
    do {
      call.call();
    } while (System.nanoTime() - begin < WARM_NANOS);
    List<Double> millis = new ArrayList<>();
    double work = Double.MAX_VALUE;
    begin = System.nanoTime();
    while (millis.size() < LEAST_ROUNDS || System.nanoTime() - begin < MEASURE_NANOS) {
      long worked = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      call.call();
      millis.add((System.nanoTime() - start) / 1e6);
      work = Math.min(work, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
    }
    millis.sort(null);
    return new Sample(millis.get(millis.size() / 2), work, millis.size());
  }

  static void warmUp(int calls, Callable<?> call) throws Exception {
    for (int i = 0; i < calls; i++) {
      call.call();
    }
  }

  static Latency latency(int calls, Callable<?> call) throws Exception {
    double[] millis = new double[calls];
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      call.call();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return new Latency(millis[calls / 2], millis[calls * 95 / 100], millis[calls * 99 / 100]);
  }

  /** Median time of a call in milliseconds, after as many calls to warm up. */
  static double medianMillis(int calls, Callable<?> call) throws Exception {
    warmUp(calls, call);
    return latency(calls, call).p50();
  }

  /** Calls a second, by a number of threads that share the calls. */
  static double perSecond(int calls, int threads, Callable<?> call) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      long start = System.nanoTime();
      var all = IntStream.range(0, calls).<Future<?>>mapToObj(i -> pool.submit(call)).toList();
      for (Future<?> one : all) {
        one.get();
      }
      return calls / ((System.nanoTime() - start) / 1e9);
    }
  }
}
