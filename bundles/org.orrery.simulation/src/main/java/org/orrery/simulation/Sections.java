package org.orrery.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values of replications in independent sections, for quantiles with intervals by sectioning
 * (Asmussen and Glynn, Stochastic Simulation, 2007, III.5b): the quantile of all values, its
 * deviation from those of the sections.
 */
final class Sections {
  private static final int SECTIONS = 20;
  private static final int STEPS = 20;

  private final double[][] values = new double[SECTIONS][64];
  private final int[] sizes = new int[SECTIONS];

  void add(int replication, double[] added, int size) {
    int section = replication % SECTIONS;
    int end = sizes[section] + size;
    if (end > values[section].length) {
      values[section] = Arrays.copyOf(values[section], Math.max(end, 2 * sizes[section]));
    }
    System.arraycopy(added, 0, values[section], sizes[section], size);
    sizes[section] = end;
  }

  int size() {
    return Arrays.stream(sizes).sum();
  }

  /** The value below which a share of all values lies. */
  Estimate quantile(double share) {
    return interval(all(share), each(share));
  }

  /** The quantiles of 5 %, 10 % ... 95 %; empty without values. */
  List<Double> spread() {
    double[] all = sorted();
    return all.length == 0
        ? List.of()
        : IntStream.range(1, STEPS)
            .mapToObj(step -> at(all, all.length, (double) step / STEPS))
            .toList();
  }

  /** How much higher the quantile of others is, section by section. */
  Estimate difference(Sections others, double share) {
    double[] own = each(share);
    double[] theirs = others.each(share);
    double[] differences = new double[SECTIONS];
    Arrays.setAll(differences, section -> theirs[section] - own[section]);
    return interval(others.all(share) - all(share), differences);
  }

  private static Estimate interval(double middle, double[] each) {
    double squares = 0;
    for (double value : each) {
      squares += (value - middle) * (value - middle);
    }
    double deviation = Math.sqrt(squares / (SECTIONS - 1) / SECTIONS);
    return new Estimate(middle, Ratios.quantile(SECTIONS - 1) * deviation);
  }

  private double[] each(double share) {
    double[] quantiles = new double[SECTIONS];
    for (int section = 0; section < SECTIONS; section++) {
      Arrays.sort(values[section], 0, sizes[section]);
      quantiles[section] = at(values[section], sizes[section], share);
    }
    return quantiles;
  }

  private double all(double share) {
    double[] all = sorted();
    return at(all, all.length, share);
  }

  private double[] sorted() {
    double[] all = new double[size()];
    int end = 0;
    for (int section = 0; section < SECTIONS; section++) {
      System.arraycopy(values[section], 0, all, end, sizes[section]);
      end += sizes[section];
    }
    Arrays.sort(all);
    return all;
  }

  private static double at(double[] sorted, int size, double share) {
    return size == 0 ? Double.NaN : sorted[(int) Math.max(0, Math.ceil(share * size) - 1)];
  }
}
