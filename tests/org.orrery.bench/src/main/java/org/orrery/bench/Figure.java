package org.orrery.bench;

/**
 * A measured figure beside its bare counterpart.
 *
 * @param bare NaN when there is none
 */
record Figure(String group, String name, String unit, double value, double bare, String note) {

  static Figure of(String group, String name, String unit, double value, String note) {
    return new Figure(group, name, unit, value, Double.NaN, note);
  }

  boolean hasBare() {
    return !Double.isNaN(bare);
  }

  /** How many times the bare figure it is; NaN when there is none. */
  double ratio() {
    return value / bare;
  }
}
