package org.orrery.compiler;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orrery.lifecycle.check.Formats;

/**
 * Schedules of the drawing as the engine's time cycles: a duration becomes a repetition, a cron
 * expression of five fields one of six with a field for seconds and names for days of the week.
 */
final class Schedules {
  private static final Pattern FIELD = Pattern.compile("[0-9A-Z*,/-]+");
  private static final Pattern DAY_NUMBER = Pattern.compile("\\d+");
  private static final List<String> DAYS =
      List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

  private Schedules() {}

  /**
   * The engine's time cycle.
   *
   * @throws IllegalArgumentException whose message says what is wrong with the schedule
   */
  static String cycle(String schedule) {
    String text = schedule.strip().toUpperCase(Locale.ROOT);
    return Formats.isDuration(text) ? "R/" + Durations.engine(text) : cron(text);
  }

  private static String cron(String text) {
    String[] fields = text.split("\\s+");
    if (fields.length != 5 || !Arrays.stream(fields).allMatch(f -> FIELD.matcher(f).matches())) {
      throw new UnfitValue("compiler.schedule.form");
    }
    String day = fields[2];
    String weekday = fields[4];
    if (!day.equals("*") && !weekday.equals("*")) {
      throw new UnfitValue("compiler.schedule.both");
    }
    if (weekday.contains("/")) {
      throw new UnfitValue("compiler.schedule.list");
    }
    boolean byWeekday = !weekday.equals("*");
    return "0 %s %s %s %s %s"
        .formatted(
            fields[0],
            fields[1],
            byWeekday ? "?" : day,
            fields[3],
            byWeekday ? names(weekday) : "?");
  }

  private static String names(String weekday) {
    return Arrays.stream(weekday.split(",", -1))
        .map(part -> DAY_NUMBER.matcher(part).replaceAll(Schedules::name))
        .collect(Collectors.joining(","));
  }

  private static String name(MatchResult number) {
    int day = number.group().length() > 1 ? DAYS.size() : Integer.parseInt(number.group());
    if (day >= DAYS.size()) {
      throw new UnfitValue("compiler.schedule.weekday");
    }
    return DAYS.get(day);
  }
}
