package org.orrery.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pauses between attempts: each lasts between half and the whole of a length that doubles, so
 * that many clients do not come at once. Any thread.
 */
final class BackOff {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Duration first;
  private Duration next;
  private boolean over;

  BackOff(Duration first) {
    this.first = first;
    this.next = first;
  }

  /** Waits for the next pause, which another thread may cut short; whether to try again. */
  synchronized boolean rest() {
    long pause = Math.max(1, pause());
    if (!over) {
      try {
        wait(pause);
      } catch (InterruptedException e) {
        over = true;
      }
    }
    return !over;
  }

  /** Length of the next pause in milliseconds; the one after it may be twice as long. */
  synchronized long pause() {
    long millis = next.toMillis();
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
  }

  /** The server answers: the next pause is the first again. */
  synchronized void reset() {
    next = first;
  }

  /** Ends the pause at once. */
  synchronized void wake() {
    next = first;
    notifyAll();
  }

  /** Ends the pause, and each that follows, at once. */
  synchronized void end() {
    over = true;
    notifyAll();
  }
}
