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

  /** Median time of a call in milliseconds, after as many calls to warm up. */
  static double medianMillis(int rounds, Callable<?> call) throws Exception {
    for (int i = 0; i < rounds; i++) {
      call.call();
    }
    double[] millis = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      call.call();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[rounds / 2];
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
