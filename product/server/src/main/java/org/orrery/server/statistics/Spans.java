package org.orrery.server.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** ISO-8601 durations of drawings, which may hold years, months, days and a time of day. */
public final class Spans {
  private Spans() {}

  /** The time that lies a duration after another, in UTC; an empty duration adds nothing. */
  public static Instant after(Instant start, String duration) {
    if (duration == null || duration.isBlank()) {
      return start;
    }
    int time = duration.indexOf('T');
    String days = time < 0 ? duration : duration.substring(0, time);
    Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
    Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + duration.substring(time));
    return start.atZone(ZoneOffset.UTC).plus(period).plus(rest).toInstant();
  }
}
