package org.orrery.simulation;

/**
 * How much is simulated.
 *
 * @param runs most replications
 * @param days length of what is counted in each
 * @param warmUp days before it, or NaN for as many as the life cycle needs to settle
 * @param precision wanted half width of the intervals as a share of the value; 0 for all
 *     replications
 * @param threads the results do not depend on it
 */
public record Options(
    long seed, int runs, double days, double warmUp, double precision, int threads) {
  public static final int MOST_RUNS = 1_000_000;

  public static Options usual() {
    return new Options(1, 1000, 365, Double.NaN, 0.02, Runtime.getRuntime().availableProcessors());
  }

  public Options withSeed(long other) {
    return new Options(other, runs, days, warmUp, precision, threads);
  }

  /** Exactly so many replications. */
  public Options withRuns(int exactly) {
    return new Options(seed, exactly, days, warmUp, 0, threads);
  }

  public Options withDays(double other) {
    return new Options(seed, runs, other, warmUp, precision, threads);
  }

  public Options withWarmUp(double other) {
    return new Options(seed, runs, days, other, precision, threads);
  }

  public Options withPrecision(double other) {
    return new Options(seed, runs, days, warmUp, other, threads);
  }

  public Options withThreads(int other) {
    return new Options(seed, runs, days, warmUp, precision, other);
  }
}
