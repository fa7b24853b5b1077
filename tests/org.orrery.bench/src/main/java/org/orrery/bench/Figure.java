package org.orrery.bench;

/**
 * A measured figure beside its bare counterparts.
 *
 * @param bare the bare part in process, NaN when there is none
 * @param served the bare part behind a bare HTTP server, NaN when there is none
 */
record Figure(
    String group, String name, String unit, double value, double bare, double served, String note) {

  static Figure of(String group, String name, String unit, double value, String note) {
    return new Figure(group, name, unit, value, Double.NaN, Double.NaN, note);
  }

  static Figure beside(
      String group, String name, String unit, double value, double bare, String note) {
    return new Figure(group, name, unit, value, bare, Double.NaN, note);
  }

  /** How many times a bare figure it is; NaN when there is none. */
  double ratio(double other) {
    return value / other;
  }
}
