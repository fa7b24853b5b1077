package org.orrery.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** When a schedule starts a path: again and again after a time, or at times of the calendar. */
final class Firing {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
  private static final int DAYS_OF_WEEK = 7;
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
    String[] fields = schedule.strip().toUpperCase(Locale.ROOT).split("\\s+");
    if (fields.length != 5) {
      throw new IllegalArgumentException("'" + schedule + "' is no schedule.");
    }
    BitSet minutes = field(fields[0], 0, 59, List.of());
    BitSet hoursOfDay = field(fields[1], 0, 23, List.of());
    BitSet days = field(fields[2], 1, 31, List.of());
    BitSet months = field(fields[3], 1, 12, MONTHS);
    BitSet weekdays = field(fields[4], 0, DAYS_OF_WEEK, DAYS);
    List<Double> times = new ArrayList<>();
    LocalDate last = monday.plusYears(YEARS);
    for (LocalDate day = monday; day.isBefore(last); day = day.plusDays(1)) {
      int weekday = day.getDayOfWeek().getValue() % DAYS_OF_WEEK;
      boolean named = weekdays.get(weekday) || (weekday == 0 && weekdays.get(DAYS_OF_WEEK));
      if (months.get(day.getMonthValue()) && days.get(day.getDayOfMonth()) && named) {
        double midnight = Hours.DAY * (day.toEpochDay() - monday.toEpochDay());
        hoursOfDay.stream()
            .forEach(
                hour ->
                    minutes.stream().forEach(minute -> times.add(midnight + hour + minute / 60.0)));
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

  private static BitSet field(String text, int least, int most, List<String> names) {
    BitSet set = new BitSet();
    for (String part : text.split(",")) {
      String[] step = part.split("/");
      String[] ends = step[0].equals("*") ? new String[0] : step[0].split("-");
      int from = ends.length == 0 ? least : number(ends[0], least, names);
      int open = step.length > 1 ? most : from;
      int to = ends.length == 0 ? most : ends.length == 1 ? open : number(ends[1], least, names);
      int by = step.length > 1 ? Integer.parseInt(step[1]) : 1;
      for (int value = from; value <= Math.min(to, most) && by > 0; value += by) {
        set.set(value);
      }
    }
    return set;
  }

  private static int number(String text, int least, List<String> names) {
    int name = names.indexOf(text);
    return name >= 0 ? name + least : Integer.parseInt(text);
  }
}
