package org.orrery.cli;

/** Numbers of things in words: "1 error", "2 errors". */
final class Counted {
  private Counted() {}

  static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : thing.endsWith("x") ? "es" : "s");
  }
}
