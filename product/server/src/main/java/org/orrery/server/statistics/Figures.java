package org.orrery.server.statistics;

import java.util.Locale;

/** Figures as text, the same in every locale. */
public final class Figures {
  private Figures() {}

  /** Four digits after the point. */
  public static String of(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** As many digits after the point as asked for. */
  public static String of(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
