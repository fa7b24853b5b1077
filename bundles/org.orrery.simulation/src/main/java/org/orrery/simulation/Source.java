package org.orrery.simulation;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * Where an operand's value comes from: spread over numbers, one of some values by share, or a
 * step's outcome.
 *
 * @param step index of the node whose completion brings a new value; -1 for a run's parameter, -2
 *     for a metric, which is measured when it is asked for
 * @param codes codes of the outcomes of {@code step} when the value is its outcome; else null
 */
record Source(
    long key, int step, Distribution spread, double[] values, double[] upTo, double[] codes) {
  static final int RUN = -1;
  static final int MEASURED = -2;

  double draw(Draws draws, ContinuousSampler sampler) {
    return spread != null ? sampler.sample() : values[pick(upTo, draws.nextDouble())];
  }

  /** Index of the share in which a number from 0 to 1 lies. */
  static int pick(double[] upTo, double number) {
    int at = 0;
    while (at < upTo.length - 1 && number >= upTo[at]) {
      at++;
    }
    return at;
  }
}
