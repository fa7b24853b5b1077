package org.orrery.server.experiments;

import org.orrery.server.statistics.Intervals;

/**
 * Decides between champion and challenger by Welch's interval of the difference of means.
 *
 * <p>It is made once, when both arms have their samples, so that the confidence is the one that was
 * drawn; looking again and again would make it less (Armitage, McPherson and Rowe 1969).
 */
final class Judgement {
  static final String CHALLENGER = "challenger";
  static final String CHAMPION = "champion";
  static final String INCONCLUSIVE = "inconclusive";

  private Judgement() {}

  /**
   * @param improvement least improvement for the challenger to win, in the metric's unit
   * @return challenger when it is surely better by the improvement, champion when it surely is not
   */
  static String of(
      Intervals.Sample champion,
      Intervals.Sample challenger,
      double confidence,
      double improvement,
      boolean higherIsBetter) {
    Intervals.Interval gain =
        higherIsBetter
            ? Intervals.difference(challenger, champion, confidence)
            : Intervals.difference(champion, challenger, confidence);
    if (gain.lower() > improvement) {
      return CHALLENGER;
    }
    return gain.upper() < improvement ? CHAMPION : INCONCLUSIVE;
  }
}
