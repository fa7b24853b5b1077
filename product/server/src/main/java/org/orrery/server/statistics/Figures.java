package org.orrery.server.statistics;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Figures as text, the same in every locale: exact where something judges them, rounded where
 * people read them.
 */
public final class Figures {
  private static final int DIGITS = 4;
  private static final int MOST_DIGITS = 17;

  private Figures() {}

  /** The number itself in plain digits, as few as tell it from every other. */
  public static String exact(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  /** Four digits after the point. */
  public static String of(double value) {
    return of(value, DIGITS);
  }

  /** As many digits after the point as asked for. */
  public static String of(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /**
   * Four digits after the point, and more where the value would read like another one that it is
   * judged by.
   */
  public static String beside(double value, double other) {
    return beside(value, other, DIGITS);
  }

  /** At least as many digits after the point as asked for. */
  public static String beside(double value, double other, int least) {
    for (int digits = least; value != other; digits++) {
      if (digits > MOST_DIGITS) {
        return exact(value);
      }
      if (!of(value, digits).equals(of(other, digits))) {
        return of(value, digits);
      }
    }
    return of(value, least);
  }
}
