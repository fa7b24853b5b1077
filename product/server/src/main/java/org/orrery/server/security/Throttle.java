package org.orrery.server.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: after five failures a user and address wait 2 s, then twice as
 * long each time, up to 15 minutes. Kept in memory.
 */
@Component
class Throttle {
  private static final int FREE_FAILURES = 5;

  /** Failures from one address for any user that are free. */
  private static final int FREE_OF_ADDRESS = 50;

  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int MAX_ENTRIES = 100_000;

  private final Map<String, Failures> failures = new ConcurrentHashMap<>();
  private final Clock clock;

  Throttle(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant until) {}

  void check(String user, String address) {
    Instant now = clock.instant();
    for (String key : new String[] {key(user, address), address}) {
      Failures known = failures.get(key);
      if (known != null && now.isBefore(known.until)) {
        long seconds = Math.max(1, Duration.between(now, known.until).toSeconds() + 1);
        throw new ProblemException(
            429,
            ProblemCodes.TOO_MANY_ATTEMPTS,
            "Too many failed sign-ins.",
            "Try again in " + seconds + " s.",
            Map.of("seconds", seconds));
      }
    }
  }

  void failed(String user, String address) {
    Instant now = clock.instant();
    if (failures.size() > MAX_ENTRIES) {
      failures.values().removeIf(known -> known.until.plus(LONGEST).isBefore(now));
    }
    count(key(user, address), FREE_FAILURES, now);
    count(address, FREE_OF_ADDRESS, now);
  }

  private void count(String key, int free, Instant now) {
    failures.compute(
        key,
        (same, known) -> {
          boolean fresh = known == null || known.until.plus(LONGEST).isBefore(now);
          int count = fresh ? 1 : known.count + 1;
          int over = Math.min(count - free, 20);
          Duration pause = over < 0 ? Duration.ZERO : Duration.ofSeconds(2L << over);
          return new Failures(count, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
        });
  }

  void succeeded(String user, String address) {
    failures.remove(key(user, address));
  }

  private static String key(String user, String address) {
    return user + "@" + address;
  }
}
