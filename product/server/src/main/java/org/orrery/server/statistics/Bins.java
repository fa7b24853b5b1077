package org.orrery.server.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Bins over one column, learned from a reference; immutable. Missing values fall in no bin.
 *
 * <p>Numbers: at most ten bins between the deciles of the reference, closed above, equal deciles
 * merged. Texts: a bin for each category of the reference and one for all others.
 */
public final class Bins {
  private static final int COUNT = 10;

  private final double[] edges;
  private final List<String> categories;

  private Bins(double[] edges, List<String> categories) {
    this.edges = edges;
    this.categories = categories;
  }

  /** Decile bins of the finite numbers of a reference. */
  public static Bins numbers(double[] reference) {
    double[] sorted = Arrays.stream(reference).filter(Double::isFinite).sorted().toArray();
    TreeSet<Double> edges = new TreeSet<>();
    for (int i = 1; i < COUNT && sorted.length > 0; i++) {
      int rank = (int) Math.ceil(i / (double) COUNT * sorted.length);
      edges.add(sorted[Math.max(0, rank - 1)]);
    }
    return new Bins(edges.stream().mapToDouble(Double::doubleValue).toArray(), null);
  }

  /** A bin for each category of a reference. */
  public static Bins categories(List<String> reference) {
    TreeSet<String> categories = new TreeSet<>();
    for (String value : reference) {
      if (value != null && !value.isEmpty()) {
        categories.add(value);
      }
    }
    return new Bins(null, List.copyOf(categories));
  }

  public boolean number() {
    return edges != null;
  }

  public int size() {
    return (number() ? edges.length : categories.size()) + 1;
  }

  /** Bin of a value, or -1 when it is missing. */
  public int of(Object value) {
    if (number()) {
      double number = value instanceof Number n ? n.doubleValue() : Double.NaN;
      if (Double.isNaN(number)) {
        return -1;
      }
      int found = Arrays.binarySearch(edges, number);
      return found >= 0 ? found : -found - 1;
    }
    if (value == null || value.toString().isEmpty()) {
      return -1;
    }
    int found = categories.indexOf(value.toString());
    return found >= 0 ? found : categories.size();
  }

  /** Number of values in each bin. */
  public long[] counts(List<?> values) {
    long[] counts = new long[size()];
    for (Object value : values) {
      int bin = of(value);
      if (bin >= 0) {
        counts[bin]++;
      }
    }
    return counts;
  }

  /** Share of each bin; zeros when there is nothing to count. */
  public static double[] shares(long[] counts) {
    long all = Arrays.stream(counts).sum();
    return Arrays.stream(counts)
        .mapToDouble(count -> all == 0 ? 0 : count / (double) all)
        .toArray();
  }

  /** Names of the bins, for reports. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (number()) {
      for (double edge : edges) {
        names.add("<= " + edge);
      }
      names.add("above");
    } else {
      names.addAll(categories);
      names.add("other");
    }
    return names;
  }
}
