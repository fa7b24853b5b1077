package org.orrery.bench.steps;

/**
 * The steps that instrumented code took since the JVM began. A step is the beginning of a method, a
 * jump backwards, or an element of an array that is made or copied.
 *
 * <p>Loaded by the bootstrap class loader, for that of the JDK counts here too. Not synchronised:
 * what is counted runs on one thread.
 */
public final class Steps {
  private static long taken;

  private Steps() {}

  public static void one() {
    taken++;
  }

  /** As many steps as an array has elements. */
  public static void many(int elements) {
    taken += elements;
  }

  public static long taken() {
    return taken;
  }
}
