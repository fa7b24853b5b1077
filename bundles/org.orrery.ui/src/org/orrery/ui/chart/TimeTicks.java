package org.orrery.ui.chart;

import java.text.SimpleDateFormat;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.TickUnits;

/** Steps of a time axis, from milliseconds to years, each with the shortest text that tells it. */
final class TimeTicks {
  private TimeTicks() {}

  static TickUnits units() {
    TickUnits units = new TickUnits();
    add(units, DateTickUnitType.MILLISECOND, "HH:mm:ss.SSS", 1, 5, 10, 25, 50, 100, 250, 500);
    add(units, DateTickUnitType.SECOND, "HH:mm:ss", 1, 5, 10, 30);
    add(units, DateTickUnitType.MINUTE, "HH:mm", 1, 2, 5, 10, 15, 30);
    add(units, DateTickUnitType.HOUR, "HH:mm", 1, 2, 4, 6);
    add(units, DateTickUnitType.HOUR, "d MMM HH:mm", 12);
    add(units, DateTickUnitType.DAY, "d MMM", 1, 2, 7, 15);
    add(units, DateTickUnitType.MONTH, "MMM yyyy", 1, 2, 3, 6);
    add(units, DateTickUnitType.YEAR, "yyyy", 1, 2, 5, 10);
    return units;
  }

  private static void add(TickUnits units, DateTickUnitType type, String text, int... steps) {
    for (int step : steps) {
      units.add(new DateTickUnit(type, step, new SimpleDateFormat(text)));
    }
  }
}
