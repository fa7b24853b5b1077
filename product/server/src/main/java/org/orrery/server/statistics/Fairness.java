package org.orrery.server.statistics;

/**
 * How decisions differ between a privileged and an unprivileged group; arrays have one element for
 * each row. An empty group gives NaN.
 */
public final class Fairness {
  private Fairness() {}

  /**
   * Selection rate of the unprivileged group over that of the privileged one (Uniform Guidelines on
   * Employee Selection Procedures, 29 CFR 1607.4 D: below 0.8 is evidence of adverse impact).
   *
   * @param favourable whether the row got the favourable decision
   */
  public static double impactRatio(boolean[] favourable, boolean[] privileged) {
    return rate(favourable, privileged, null, false) / rate(favourable, privileged, null, true);
  }

  /**
   * Rate of favourable decisions among those who deserved one, unprivileged minus privileged
   * (Hardt, Price and Srebro 2016, "Equality of opportunity in supervised learning"); 0 is equal.
   *
   * @param deserved whether the row's true class is the favourable one
   */
  public static double equalOpportunityDifference(
      boolean[] favourable, boolean[] deserved, boolean[] privileged) {
    return rate(favourable, privileged, deserved, false)
        - rate(favourable, privileged, deserved, true);
  }

  private static double rate(
      boolean[] favourable, boolean[] privileged, boolean[] only, boolean group) {
    int rows = 0;
    int selected = 0;
    for (int i = 0; i < favourable.length; i++) {
      if (privileged[i] == group && (only == null || only[i])) {
        rows++;
        selected += favourable[i] ? 1 : 0;
      }
    }
    return rows == 0 ? Double.NaN : selected / (double) rows;
  }
}
