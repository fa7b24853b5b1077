package org.orrery.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands until the test moves it on; safe for many threads. */
public final class MovableClock extends Clock {
  private final AtomicReference<Instant> now;

  private MovableClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** The clock of a server whose test names this as a source; no other server finds it. */
  public static class Source {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
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
