package org.orrery.simulation;

import java.util.Arrays;

/**
 * The hours of a week in which somebody works; hour 0 is a Monday's midnight. Work that is not done
 * when the hours end goes on when they begin again. Immutable.
 */
final class WorkingHours {
  static final WorkingHours ALWAYS = new WorkingHours(new double[] {0}, new double[] {Hours.WEEK});

  private final double[] from;
  private final double[] to;

  /** Working hours of the week before each interval. */
  private final double[] before;

  private final double weekly;
  private final boolean always;

  /** Intervals of a week in their order, which neither touch nor overlap. */
  WorkingHours(double[] from, double[] to) {
    this.from = from.clone();
    this.to = to.clone();
    this.before = new double[from.length];
    double sum = 0;
    for (int i = 0; i < from.length; i++) {
      before[i] = sum;
      sum += to[i] - from[i];
    }
    this.weekly = sum;
    this.always = sum >= Hours.WEEK;
  }

  /** The same hours on some days, 0 for Monday. */
  static WorkingHours daily(int[] days, double open, double close) {
    int[] sorted = Arrays.stream(days).sorted().distinct().toArray();
    if (sorted.length == 7 && open == 0 && close == Hours.DAY) {
      return ALWAYS;
    }
    double[] from = Arrays.stream(sorted).mapToDouble(day -> day * Hours.DAY + open).toArray();
    double[] to = Arrays.stream(sorted).mapToDouble(day -> day * Hours.DAY + close).toArray();
    return new WorkingHours(from, to);
  }

  boolean isOpen(double time) {
    if (always) {
      return true;
    }
    double hour = time - Math.floor(time / Hours.WEEK) * Hours.WEEK;
    int at = last(from, hour);
    return at >= 0 && hour < to[at];
  }

  /** The next time at which the hours begin, after a time at which they are not. */
  double opening(double time) {
    double week = Math.floor(time / Hours.WEEK) * Hours.WEEK;
    int next = last(from, time - week) + 1;
    return next < from.length ? week + from[next] : week + Hours.WEEK + from[0];
  }

  /** When work of some hours that begins at a time is done. */
  double after(double time, double work) {
    if (always) {
      return time + work;
    }
    double total = worked(time) + work;
    double weeks = Math.floor(total / weekly);
    double rest = total - weeks * weekly;
    if (rest <= 0 && weeks > 0) {
      weeks--;
      rest = weekly;
    }
    int at = last(before, rest);
    if (at > 0 && before[at] == rest && work > 0) {
      at--;
    }
    return Math.max(time, weeks * Hours.WEEK + from[at] + rest - before[at]);
  }

  /** Working hours between two times. */
  double between(double start, double end) {
    if (end <= start) {
      return 0;
    }
    return always ? end - start : worked(end) - worked(start);
  }

  private double worked(double time) {
    double weeks = Math.floor(time / Hours.WEEK);
    double hour = time - weeks * Hours.WEEK;
    int at = last(from, hour);
    double inWeek = at < 0 ? 0 : before[at] + Math.min(hour, to[at]) - from[at];
    return weeks * weekly + inWeek;
  }

  /** Index of the last value that is not above a value, or -1. */
  private static int last(double[] values, double value) {
    int at = values.length - 1;
    while (at >= 0 && values[at] > value) {
      at--;
    }
    return at;
  }
}
