package org.orrery.server.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * The same with rows that belong together: a group is on one side as a whole, counts as one row
   * and has the label of its first.
   *
   * @param groups group of each row
   */
  public static Split grouped(
      List<String> groups, boolean[] positive, double testShare, long seed) {
    Groups grouped = Groups.of(groups, positive);
    return grouped.rows(stratified(grouped.labels(), testShare, seed));
  }

  /** Stratified folds of groups for cross-validation. */
  static List<Split> folds(List<String> groups, boolean[] positive, int count, long seed) {
    Groups grouped = Groups.of(groups, positive);
    return folds(grouped.labels(), count, seed).stream().map(grouped::rows).toList();
  }

  /** Rows of each group and its label, in the order of the groups' first rows. */
  private record Groups(List<List<Integer>> members, boolean[] labels) {
    static Groups of(List<String> groups, boolean[] positive) {
      Map<String, List<Integer>> rows = new LinkedHashMap<>();
      for (int row = 0; row < positive.length; row++) {
        rows.computeIfAbsent(groups.get(row), group -> new ArrayList<>()).add(row);
      }
      List<List<Integer>> members = List.copyOf(rows.values());
      boolean[] labels = new boolean[members.size()];
      for (int group = 0; group < labels.length; group++) {
        labels[group] = positive[members.get(group).getFirst()];
      }
      return new Groups(members, labels);
    }

    Split rows(Split split) {
      return new Split(all(members, split.train()), all(members, split.test()));
    }
  }

  private static int[] all(List<List<Integer>> members, int[] groups) {
    return Arrays.stream(groups)
        .mapToObj(members::get)
        .flatMap(List::stream)
        .mapToInt(Integer::intValue)
        .sorted()
        .toArray();
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
