package org.orrery.cli.demo;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Waits for what others do, and no longer than it should take. */
public final class Patience {
  private static final Duration PAUSE = Duration.ofMillis(150);

  private Patience() {}

  /**
   * The first answer that is not null.
   *
   * @param what what is waited for, for the message when it does not come in time
   * @param state what there is instead, asked when the time is over
   */
  public static <T> T until(
      String what, Duration longest, Callable<T> question, Supplier<String> state)
      throws Exception {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      T answer = question.call();
      if (answer != null) {
        return answer;
      }
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "%s did not come within %d s; %s".formatted(what, longest.toSeconds(), state.get()));
      }
      Thread.sleep(PAUSE);
    }
  }
}
