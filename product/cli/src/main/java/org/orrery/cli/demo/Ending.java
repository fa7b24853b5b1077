package org.orrery.cli.demo;

import java.util.concurrent.TimeUnit;

/** Ends processes of the story. */
public final class Ending {
  private Ending() {}

  /**
   * Asks a process to end, and makes it end when it does not.
   *
   * @param process may be null or have ended
   */
  public static void of(Process process, int patienceSeconds) {
    if (process == null || !process.isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
