package org.orrery.cli.demo;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Carries out steps, writes a line with the figure of each, and counts. */
final class Steps {
  private final PrintStream out;
  private int passed;
  private int failed;

  Steps(PrintStream out) {
    this.out = out;
  }

  /** Does a step, whose result is its figure; a failed one ends the story. */
  void step(String what, Callable<String> step) {
    long start = System.nanoTime();
    try {
      String figure = step.call();
      passed++;
      line("ok  ", what, figure, start);
    } catch (Throwable e) {
      failed++;
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      line("FAIL", what, message, start);
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new StepFailedException(e);
    }
  }

  private void line(String mark, String what, String figure, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        java.util.Locale.ROOT,
        "%s %2d  %-38s %s  [%.1f s]%n",
        mark,
        passed + failed,
        what,
        figure,
        seconds);
    out.flush();
  }

  int failed() {
    return failed;
  }

  String summary() {
    return "demo: " + passed + " steps passed, " + failed + " failed";
  }
}
