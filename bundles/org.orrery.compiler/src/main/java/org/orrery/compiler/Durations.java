package org.orrery.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO 8601 durations of the drawing as engines read them: without weeks. */
final class Durations {
  private static final int DAYS_OF_WEEK = 7;
  private static final Pattern WEEKS = Pattern.compile("P(\\d{1,5})W");

  private Durations() {}

  /** The same duration without weeks, which the engine does not know. */
  static String engine(String duration) {
    Matcher weeks = WEEKS.matcher(duration);
    return weeks.matches() ? "P" + Integer.parseInt(weeks.group(1)) * DAYS_OF_WEEK + "D" : duration;
  }
}
