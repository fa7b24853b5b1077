package org.orrery.server.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.RetryPolicy;

/** Durations of the drawing, from time spans to calendar periods (UTC). */
final class Times {
  private Times() {}

  /** The instant a duration after another; the same instant when there is no duration. */
  static Instant after(Instant start, String duration) {
    if (duration == null || duration.isBlank()) {
      return start;
    }
    try {
      return start.plus(Duration.parse(duration));
    } catch (DateTimeParseException e) {
      return start.atZone(ZoneOffset.UTC).plus(Period.parse(duration)).toInstant();
    }
  }

  /** The instant a duration before another. */
  static Instant before(Instant end, String duration) {
    try {
      return end.minus(Duration.parse(duration));
    } catch (DateTimeParseException e) {
      return end.atZone(ZoneOffset.UTC).minus(Period.parse(duration)).toInstant();
    }
  }

  /** The drawn policy of a step, or the language's default. */
  static RetryPolicy retry(AutomaticStep step) {
    return step.getRetry() == null
        ? LifecycleFactory.eINSTANCE.createRetryPolicy()
        : step.getRetry();
  }

  /** When the attempt after a failed one is due: the back-off grows by the factor each time. */
  static Instant nextAttempt(Instant now, RetryPolicy policy, int failedAttempt) {
    Instant first = after(now, policy.getBackOff());
    double factor = Math.pow(Math.max(1, policy.getFactor()), failedAttempt - 1.0);
    double millis = Math.min(Duration.between(now, first).toMillis() * factor, 86_400_000d * 30);
    return now.plusMillis((long) millis);
  }
}
