package org.orrery.designer.simulate;

import org.orrery.designer.Messages;
import org.orrery.simulation.Estimate;
import org.orrery.ui.text.Figures;

/** Times and other estimates as people read them, with half of their interval. */
final class Lengths {
  private static final double DAY = 24;
  private static final double MINUTE = 1 / 60.0;

  private Lengths() {}

  /** A time in its largest unit that keeps it above 1. */
  static String of(double hours) {
    return of(new Estimate(hours, Double.NaN));
  }

  /** A mean time and half of its interval, in the same unit. */
  static String of(Estimate hours) {
    double size = Math.abs(hours.value());
    return size >= 2 * DAY
        ? with(hours, 1 / DAY, " d")
        : size >= 1 ? with(hours, 1, " h") : with(hours, 1 / MINUTE, " min");
  }

  /** A share in per cent. */
  static String share(Estimate share) {
    return with(share, 100, " %");
  }

  static String plain(Estimate estimate) {
    return with(estimate, 1, "");
  }

  private static String with(Estimate estimate, double factor, String unit) {
    if (Double.isNaN(estimate.value())) {
      return Messages.get("sim.nothing");
    }
    String value = number(estimate.value() * factor);
    return Double.isNaN(estimate.halfWidth())
        ? value + unit
        : value + " \u00b1 " + number(estimate.halfWidth() * factor) + unit;
  }

  static String number(double value) {
    double size = Math.abs(value);
    String form =
        size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 || size == 0 ? "%.2f" : "%.3f";
    return String.format(Figures.form(), form, value);
  }
}
