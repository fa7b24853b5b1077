package org.orrery.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.eclipse.osgi.util.NLS;
import org.orrery.ui.Messages;

/** Instants and durations in words, in the time zone of the desktop. */
public final class Times {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private Times() {}

  /** To the second; an empty string for null. */
  public static String full(Instant at) {
    return at == null ? "" : FULL.format(at);
  }

  /** To the minute; an empty string for null. */
  public static String at(Instant at) {
    return at == null ? "" : SHORT.format(at);
  }

  /** A span in its largest unit, for example "3 min" or "2 days"; never negative. */
  public static String age(Duration span) {
    long seconds = Math.max(0, span.toSeconds());
    if (seconds < 60) {
      return NLS.bind(Messages.time_seconds, seconds);
    }
    if (seconds < 3600) {
      return NLS.bind(Messages.time_minutes, seconds / 60);
    }
    if (seconds < 48 * 3600) {
      return NLS.bind(Messages.time_hours, seconds / 3600);
    }
    return NLS.bind(Messages.time_days, seconds / 86400);
  }

  /** "3 min ago"; an empty string for null. */
  public static String ago(Instant at, Instant now) {
    return at == null ? "" : NLS.bind(Messages.time_ago, age(Duration.between(at, now)));
  }

  /** "in 3 h" or "2 days late"; an empty string for null. */
  public static String due(Instant due, Instant now) {
    if (due == null) {
      return "";
    }
    Duration left = Duration.between(now, due);
    return left.isNegative()
        ? NLS.bind(Messages.time_late, age(left.negated()))
        : NLS.bind(Messages.time_in, age(left));
  }
}
