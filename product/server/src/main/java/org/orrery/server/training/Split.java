package org.orrery.server.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A stratified split of rows into training and test, the same for the same labels, seed and share.
 *
 * <p>Each class is shuffled (Fisher-Yates with {@link Random}, whose sequence the platform fixes)
 * and its first {@code round(share * n)} rows are held back.
 */
public record Split(int[] train, int[] test) {

  /**
   * @param positive label of each row
   * @param testShare share held back, between 0 and 1
   */
  public static Split stratified(boolean[] positive, double testShare, long seed) {
    Random random = new Random(seed);
    List<Integer> train = new ArrayList<>();
    List<Integer> test = new ArrayList<>();
    for (boolean label : new boolean[] {false, true}) {
      int[] rows = shuffled(positive, label, random);
      int held = (int) Math.round(testShare * rows.length);
      for (int i = 0; i < rows.length; i++) {
        (i < held ? test : train).add(rows[i]);
      }
    }
    return new Split(sorted(train), sorted(test));
  }

  /** Stratified folds of near equal size for cross-validation; fold k tests on its own rows. */
  static List<Split> folds(boolean[] positive, int count, long seed) {
    Random random = new Random(seed);
    int[] fold = new int[positive.length];
    for (boolean label : new boolean[] {false, true}) {
      int[] rows = shuffled(positive, label, random);
      for (int i = 0; i < rows.length; i++) {
        fold[rows[i]] = i % count;
      }
    }
    List<Split> folds = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      List<Integer> train = new ArrayList<>();
      List<Integer> test = new ArrayList<>();
      for (int row = 0; row < fold.length; row++) {
        (fold[row] == k ? test : train).add(row);
      }
      folds.add(new Split(sorted(train), sorted(test)));
    }
    return folds;
  }

  private static int[] shuffled(boolean[] positive, boolean label, Random random) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < positive.length; i++) {
      if (positive[i] == label) {
        rows.add(i);
      }
    }
    int[] order = rows.stream().mapToInt(Integer::intValue).toArray();
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  private static int[] sorted(List<Integer> rows) {
    int[] sorted = rows.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Split split
        && Arrays.equals(train, split.train)
        && Arrays.equals(test, split.test);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(train) + Arrays.hashCode(test);
  }

  @Override
  public String toString() {
    return "Split[" + train.length + " train, " + test.length + " test]";
  }
}
