package org.orrery.server.testing;

import java.util.List;
import org.orrery.server.serving.Scorer;
import org.orrery.server.serving.Signature;
import org.orrery.server.training.DataException;
import org.orrery.server.training.LabelledTable;

/**
 * The rows that a version is tested on, with its scores.
 *
 * @param which row numbers of the table
 * @param rows raw rows in the order of the contract
 * @param seed seed of everything that is drawn at random
 */
record Subject(
    LabelledTable data,
    int[] which,
    List<Object[]> rows,
    boolean[] positive,
    double[] scores,
    Scorer scorer,
    String dataset,
    long seed) {

  static Subject of(LabelledTable data, int[] which, Scorer scorer, String dataset, long seed)
      throws DataException {
    List<Object[]> rows = data.rows(scorer.signature(), which);
    return new Subject(
        data, which, rows, data.labels(which), scorer.score(rows), scorer, dataset, seed);
  }

  Signature signature() {
    return scorer.signature();
  }

  /** Whether each row gets the favourable decision, which is the label that is not the event. */
  boolean[] favourable() {
    boolean[] favourable = new boolean[scores.length];
    for (int i = 0; i < scores.length; i++) {
      favourable[i] = scores[i] < signature().threshold();
    }
    return favourable;
  }

  boolean[] negative() {
    boolean[] negative = new boolean[positive.length];
    for (int i = 0; i < positive.length; i++) {
      negative[i] = !positive[i];
    }
    return negative;
  }
}
