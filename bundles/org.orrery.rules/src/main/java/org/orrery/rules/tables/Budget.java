package org.orrery.rules.tables;

/**
 * The work that may be spent on one table, counted in comparisons of a row with a cell, so that the
 * same table gets the same answer on every machine.
 */
final class Budget {
  private long left;

  Budget(long comparisons) {
    this.left = comparisons;
  }

  void spend(long comparisons) throws Exceeded {
    left -= comparisons;
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** The table is too large to be proved. */
  static final class Exceeded extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
