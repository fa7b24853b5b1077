package org.orrery.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 durations of the drawing as engines read them: without weeks, never negative. */
final class Durations {
  private static final int DAYS_OF_WEEK = 7;
  private static final Pattern WEEKS = Pattern.compile("P(\\d{1,5})W");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?!$)(\\d{1,5}Y)?(\\d{1,5}M)?(\\d{1,6}D)?"
              + "(T(?=\\d)(\\d{1,6}H)?(\\d{1,8}M)?(\\d{1,9}(\\.\\d{1,3})?S)?)?");

  private Durations() {}

  static boolean isDuration(String text) {
    return WEEKS.matcher(text).matches() || DURATION.matcher(text).matches();
  }

  /** The same duration without weeks, which the engine does not know. */
  static String engine(String duration) {
    Matcher weeks = WEEKS.matcher(duration);
    return weeks.matches() ? "P" + Integer.parseInt(weeks.group(1)) * DAYS_OF_WEEK + "D" : duration;
  }
}
