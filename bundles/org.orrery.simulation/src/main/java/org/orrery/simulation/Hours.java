package org.orrery.simulation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISO 8601 durations as hours. A year has 365.2425 days and a month a twelfth of that, the means of
 * the Gregorian calendar.
 */
final class Hours {
  static final double DAY = 24;
  static final double WEEK = 7 * DAY;
  private static final double YEAR = 365.2425 * DAY;
  private static final double SECONDS = 3600;
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?!$)(?:(\\d{1,5})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?"
              + "(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9}(?:\\.\\d{1,3})?)S)?)?");

  private Hours() {}

  static Optional<Double> of(String duration) {
    Matcher matcher = DURATION.matcher(duration == null ? "" : duration.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double[] lengths = {YEAR, YEAR / 12, WEEK, DAY, 1, 1.0 / 60, 1 / SECONDS};
    double hours = 0;
    for (int unit = 0; unit < lengths.length; unit++) {
      String amount = matcher.group(unit + 1);
      if (amount != null) {
        hours += new BigDecimal(amount).doubleValue() * lengths[unit];
      }
    }
    return Optional.of(hours);
  }

  /** Hours of a drawn duration; {@code otherwise} where none is drawn. */
  static double drawn(String duration, double otherwise) {
    return of(duration).orElse(otherwise);
  }
}
