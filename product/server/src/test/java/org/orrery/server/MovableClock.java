package org.orrery.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that stands until the test moves it on; safe for many threads. It begins on the same day
 * whenever the tests run, so that the rules in force do not change under them.
 */
public final class MovableClock extends Clock {
  public static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

  private final AtomicReference<Instant> now;

  private MovableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** The clock of a server whose test names this as a source; no other server finds it. */
  public static class Source {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(START);
    }
  }

  public Instant advance(Duration by) {
    return now.updateAndGet(before -> before.plus(by));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now.get(), zone);
  }
}
