package org.orrery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.orrery.simulation.Progress;

/**
 * Says now and then how far long work is, to the error stream, so that the result stays clean; work
 * that ends soon says nothing.
 */
final class ProgressLine implements Progress {
  private static final long FIRST_NANOS = 2_000_000_000L;
  private static final long NEXT_NANOS = 5_000_000_000L;

  private final PrintWriter out;
  private final String what;
  private final LongSupplier clock;
  private long next;

  /**
   * @param what is counted, for example "replications"
   * @param clock in nanoseconds
   */
  ProgressLine(PrintWriter out, String what, LongSupplier clock) {
    this.out = out;
    this.what = what;
    this.clock = clock;
    this.next = clock.getAsLong() + FIRST_NANOS;
  }

  @Override
  public boolean goOn(int done, int most) {
    if (clock.getAsLong() - next >= 0) {
      out.printf(Locale.ROOT, "orrery: %,d of at most %,d %s%n", done, most, what);
      out.flush();
      next = clock.getAsLong() + NEXT_NANOS;
    }
    return true;
  }
}
