package org.orrery.server.monitoring;

import java.util.Locale;
import org.orrery.lifecycle.MetricDirection;
import org.orrery.lifecycle.Monitor;

/**
 * Warning and critical thresholds of a monitor, in its metric's unit.
 *
 * <p>A state rises as soon as a threshold is reached. It falls only when the value has come back
 * past the threshold by the hysteresis, so that a value that swings around it raises one alert.
 *
 * @param upperIsBad whether large values are bad
 * @param set whether there are thresholds at all
 */
record Thresholds(
    double warning, double critical, double hysteresis, boolean upperIsBad, boolean set) {

  /** Levels from good to bad; their names are the states of the interface. */
  enum Level {
    OK,
    WARNING,
    CRITICAL;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Level of(String state) {
      return switch (state) {
        case "warning" -> WARNING;
        case "critical" -> CRITICAL;
        default -> OK;
      };
    }
  }

  /** Two zeros mean that nothing was drawn; two different thresholds tell which way is bad. */
  static Thresholds of(Monitor monitor) {
    double warning = monitor.getWarning();
    double critical = monitor.getCritical();
    boolean upper =
        warning == critical
            ? monitor.getMetric().getDirection() == MetricDirection.LOWER_IS_BETTER
            : critical > warning;
    return new Thresholds(
        warning,
        critical,
        Math.max(0, monitor.getHysteresis()),
        upper,
        warning != 0 || critical != 0);
  }

  Level level(Level before, double value) {
    if (!set) {
      return Level.OK;
    }
    Level now = level(value, 0);
    if (now.compareTo(before) >= 0) {
      return now;
    }
    Level eased = level(value, hysteresis);
    return eased.compareTo(before) < 0 ? eased : before;
  }

  private Level level(double value, double ease) {
    return reached(value, critical, ease)
        ? Level.CRITICAL
        : reached(value, warning, ease) ? Level.WARNING : Level.OK;
  }

  private boolean reached(double value, double threshold, double ease) {
    return upperIsBad ? value >= threshold - ease : value <= threshold + ease;
  }

  /** The threshold that a level stands for. */
  double of(Level level) {
    return level == Level.CRITICAL ? critical : warning;
  }
}
