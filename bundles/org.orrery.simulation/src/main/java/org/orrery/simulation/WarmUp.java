package org.orrery.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * How long a life cycle needs to settle: MSER-5 (White, Cobb and Spratt, WSC 2000) over the
 * requests in the works at the end of each day, the mean of pilot replications.
 */
final class WarmUp {
  private static final int PILOTS = 20;
  private static final int BATCH = 5;
  private static final int LEAST_DAYS = 730;

  private WarmUp() {}

  /**
   * @param days NaN when it was cancelled
   * @param settled whether it settled in the first half of the pilot
   */
  record Found(double days, boolean settled) {}

  static Found find(Network network, Options options, BooleanSupplier cancelled) {
    int days = (int) Math.ceil(Math.max(LEAST_DAYS, 2 * options.days()));
    double[] daily = new double[days];
    Simulator simulator = new Simulator(network);
    simulator.noteDaily(daily);
    for (int pilot = 0; pilot < PILOTS; pilot++) {
      if (simulator.replicate(~options.seed(), pilot, 0, days * Hours.DAY, cancelled) == null) {
        return new Found(Double.NaN, false);
      }
    }
    List<Double> batches = new ArrayList<>();
    for (int at = 0; at + BATCH <= days; at += BATCH) {
      double sum = 0;
      for (int day = at; day < at + BATCH; day++) {
        sum += daily[day] / PILOTS;
      }
      batches.add(sum / BATCH);
    }
    int cut = cut(batches);
    return new Found(cut * (double) BATCH, cut < batches.size() / 2 - 1);
  }

  /**
   * Number of batches to leave out so that the rest's squared standard error is least. Distances
   * from the mean are summed as in Welford (Technometrics 1962), so that equal batches have none.
   */
  static int cut(List<Double> batches) {
    int size = batches.size();
    double mean = 0;
    double squares = 0;
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int at = size - 1; at >= 0; at--) {
      int kept = size - at;
      double distance = batches.get(at) - mean;
      mean += distance / kept;
      squares += distance * (batches.get(at) - mean);
      double error = squares / ((double) kept * kept);
      if (at < size / 2 && error <= least) {
        least = error;
        best = at;
      }
    }
    return best;
  }
}
