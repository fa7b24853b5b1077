package org.orrery.server.alerts;

import java.time.Instant;
import java.util.List;
import org.orrery.api.Alert;

/** Alerts as monitors raise and close them. */
public interface Alerts {
  /**
   * Raises an alert in the caller's transaction, unless it comes too soon.
   *
   * @param coolDown ISO-8601 duration in which no second alert of at least the same severity is
   *     raised for the monitor, or null
   * @param cap most alerts of the monitor in 24 hours, 0 for without cap
   * @return id of the alert, or null when cool-down or cap held it back
   */
  String raise(NewAlert alert, String coolDown, int cap);

  /** Closes what is open or acknowledged for a monitor, because it is well again. */
  void close(String run, String monitor);

  /** Alerts of a model since a time, oldest first. */
  List<Alert> since(String model, Instant from);

  /**
   * An alert to be raised.
   *
   * @param severity warning or critical
   */
  record NewAlert(
      String run,
      String model,
      String monitor,
      String name,
      String severity,
      double value,
      double threshold,
      String unit,
      String message) {}
}
