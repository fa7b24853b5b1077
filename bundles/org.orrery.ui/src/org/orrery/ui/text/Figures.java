package org.orrery.ui.text;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.orrery.ui.Messages;

/** Numbers as people read them, in the form of the language that the screen speaks. */
public final class Figures {
  private static final int MOST_DECIMALS = 17;

  private Figures() {}

  /** How that language writes numbers: as the user's country does in German, else with a point. */
  public static Locale form() {
    Locale user = Locale.getDefault();
    return Locale.GERMAN.getLanguage().equals(user.getLanguage()) ? user : Locale.ROOT;
  }

  /**
   * A value with its unit: three decimals for small values, none from 1,000 on.
   *
   * @param unit written behind the number; null, empty or 1 for a bare number
   */
  public static String value(double value, String unit) {
    return with(number(value), unit);
  }

  /** A value with its unit, in more decimals where it would read like one that it is judged by. */
  public static String beside(double value, double other, String unit) {
    int decimals = decimals(value);
    if (value == other || differ(value, other, decimals)) {
      return value(value, unit);
    }
    while (decimals < MOST_DECIMALS && !differ(value, other, decimals)) {
      decimals++;
    }
    return with(fixed(value, decimals), unit);
  }

  private static boolean differ(double value, double other, int decimals) {
    String form = "%." + decimals + "f";
    return !String.format(Locale.ROOT, form, value).equals(String.format(Locale.ROOT, form, other));
  }

  /** How many a number of this size is written with. */
  private static int decimals(double value) {
    double size = Math.abs(value);
    return size >= 1000 ? 0 : size >= 10 ? 1 : 3;
  }

  private static String fixed(double value, int decimals) {
    return String.format(form(), "%,." + decimals + "f", value);
  }

  private static String with(String number, String unit) {
    return unit == null || unit.isBlank() || "1".equals(unit) ? number : number + " " + unit;
  }

  /** A bare number. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e15) {
      return String.format(form(), "%,d", (long) value);
    }
    if (size >= 0.001) {
      return fixed(value, decimals(value));
    }
    return String.format(form(), "%.2g", value);
  }

  /** A size in bytes, in the largest unit that keeps it above 1. */
  public static String bytes(long bytes) {
    if (bytes < 1024) {
      return bytes + " B";
    }
    if (bytes < 1024 * 1024) {
      return String.format(form(), "%.1f kB", bytes / 1024.0);
    }
    return String.format(form(), "%.1f MB", bytes / (1024.0 * 1024));
  }

  /** A number with the name that somebody gave to what it counts; the bare number for none. */
  public static String named(int number, String name) {
    return name == null || name.isBlank()
        ? String.valueOf(number)
        : NLS.bind(Messages.figures_named, number, name);
  }

  /** The first twelve digits of a digest, which are enough for people to compare. */
  public static String digest(String sha256) {
    return sha256 == null ? "" : sha256.length() <= 12 ? sha256 : sha256.substring(0, 12);
  }
}
