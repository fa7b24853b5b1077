package org.orrery.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orrery.lifecycle.check.Cron;

/** When a schedule starts a path: again and again after a time, or at times of the calendar. */
final class Firing {
  private static final int YEARS = 40;

  private final double period;
  private final double[] times;

  private Firing(double period, double[] times) {
    this.period = period;
    this.times = times;
  }

  /**
   * A schedule of the drawing.
   *
   * @param monday the day of hour 0
   * @throws IllegalArgumentException when it is neither a duration nor five fields of cron
   */
  static Firing of(String schedule, LocalDate monday) {
    var hours = Hours.of(schedule);
    if (hours.isPresent()) {
      return new Firing(hours.get(), new double[0]);
    }
    Cron cron =
        Cron.of(schedule)
            .orElseThrow(() -> new IllegalArgumentException("'" + schedule + "' is no schedule."));
    List<Integer> minutes = cron.minutesOfDay();
    List<Double> times = new ArrayList<>();
    LocalDate last = monday.plusYears(YEARS);
    for (LocalDate day = monday; day.isBefore(last); day = day.plusDays(1)) {
      if (cron.isOn(day)) {
        double midnight = Hours.DAY * (day.toEpochDay() - monday.toEpochDay());
        minutes.forEach(minute -> times.add(midnight + minute / 60.0));
      }
    }
    return new Firing(Double.NaN, times.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The next time after one; never when the calendar has no more. */
  double after(double time) {
    if (!Double.isNaN(period)) {
      return time + period;
    }
    int at = Arrays.binarySearch(times, time);
    int next = at < 0 ? -at - 1 : at + 1;
    return next < times.length ? times[next] : Double.POSITIVE_INFINITY;
  }
}
