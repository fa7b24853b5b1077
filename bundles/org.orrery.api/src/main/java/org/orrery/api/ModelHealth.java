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
   * A monitor's thresholds and latest value; values are in {@code unit}.
   *
   * @param family drift, performance, fairness, service or kpi
   * @param direction higher-is-better or lower-is-better
   * @param state ok, warning, critical or unknown
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
      Instant at) {}
}
