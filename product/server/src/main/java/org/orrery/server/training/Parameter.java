package org.orrery.server.training;

/**
 * A setting of an algorithm with its limits.
 *
 * @param preset value where none is set
 * @param from lowest value
 * @param to highest value
 * @param whole whether it is a count
 */
record Parameter(String key, String preset, double from, double to, boolean whole) {
  static Parameter number(String key, String preset, double from, double to) {
    return new Parameter(key, preset, from, to, false);
  }

  static Parameter count(String key, String preset, int to) {
    return new Parameter(key, preset, 1, to, true);
  }
}
