package org.orrery.bench;

import java.util.Arrays;
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
