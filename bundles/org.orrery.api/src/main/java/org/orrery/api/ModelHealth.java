package org.orrery.api;

import java.time.Instant;
import java.util.List;

/**
 * A model's health: one entry for each monitor of its run.
 *
 * @param state ok, warning, critical or unknown: the worst of the monitors
 */
public record ModelHealth(
    String model,
    Integer champion,
    Integer challenger,
    String state,
    List<MonitorHealth> monitors) {

  /**
   * A monitor's thresholds and latest value of the version that it watches; values are in {@code
   * unit}.
   *
   * @param family drift, performance, fairness, service or kpi
   * @param direction higher-is-better or lower-is-better
   * @param state ok, warning, critical, or unknown while no window of the version was full
   * @param value null when nothing of the version was measured yet
   * @param version version that is watched, or null
   * @param since when the window that is open began, or null
   */
  public record MonitorHealth(
      String monitor,
      String element,
      String name,
      String metric,
      String family,
      String attribute,
      String unit,
      String direction,
      Double warning,
      Double critical,
      String state,
      Double value,
      Instant at,
      Integer version,
      Instant since) {

    /** A monitor of which nobody says what it watches. */
    public MonitorHealth(
        String monitor,
        String element,
        String name,
        String metric,
        String family,
        String attribute,
        String unit,
        String direction,
        Double warning,
        Double critical,
        String state,
        Double value,
        Instant at) {
      this(
          monitor, element, name, metric, family, attribute, unit, direction, warning, critical,
          state, value, at, null, null);
    }
  }
}
