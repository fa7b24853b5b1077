package org.orrery.lifecycle.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cron expression of five fields: minute, hour, day of the month, month, day of the week (0 and 7
 * are Sunday). Days of the month or of the week are given, not both, and those of the week one by
 * one; {@code 5/10} counts on from 5 to the end of the field. Immutable.
 */
public final class Cron {
  private static final Pattern FIELD = Pattern.compile("\\S+");
  private static final Pattern PART =
      Pattern.compile("(?:(\\*)|([0-9A-Z]{1,3})(?:-([0-9A-Z]{1,3}))?)(?:/(\\d{1,3}))?");
  private static final List<String> MONTHS =
      List.of(
          "", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
  private static final int[][] RANGES = {{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}};
  private static final int DAY = 2;
  private static final int MONTH = 3;
  private static final int WEEKDAY = 4;
  private static final int DAYS_OF_WEEK = 7;

  /** Longest search for a day: 29 February may be eight years away. */
  private static final int YEARS = 9;

  private final List<BitSet> fields = new ArrayList<>();

  private Cron() {}

  /** The expression, or nothing when the text is none. */
  public static Optional<Cron> of(String text) {
    Cron cron = new Cron();
    return cron.read(text).isPresent() ? Optional.empty() : Optional.of(cron);
  }

  /** What is wrong with a text, if anything is. */
  public static Optional<TextFault> fault(String text) {
    return new Cron().read(text);
  }

  /** Whether it names a day. */
  public boolean isOn(LocalDate day) {
    int weekday = day.getDayOfWeek().getValue() % DAYS_OF_WEEK;
    BitSet weekdays = fields.get(WEEKDAY);
    return fields.get(MONTH).get(day.getMonthValue())
        && fields.get(DAY).get(day.getDayOfMonth())
        && (weekdays.get(weekday) || weekday == 0 && weekdays.get(DAYS_OF_WEEK));
  }

  /** The times of a day that it names, in minutes from midnight and in their order. */
  public List<Integer> minutesOfDay() {
    List<Integer> minutes = new ArrayList<>();
    fields.get(1).stream()
        .forEach(hour -> fields.get(0).stream().forEach(minute -> minutes.add(hour * 60 + minute)));
    return minutes;
  }

  /** The next times after one, at most {@code count}; fewer when the calendar has no more soon. */
  public List<LocalDateTime> after(LocalDateTime time, int count) {
    List<LocalDateTime> times = new ArrayList<>();
    LocalDate last = time.toLocalDate().plusYears(YEARS);
    for (LocalDate day = time.toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
      if (isOn(day)) {
        for (int minute : minutesOfDay()) {
          LocalDateTime at = day.atStartOfDay().plusMinutes(minute);
          if (at.isAfter(time) && times.size() < count) {
            times.add(at);
          }
        }
        if (times.size() == count) {
          return times;
        }
      }
    }
    return times;
  }

  private Optional<TextFault> read(String text) {
    List<MatchResult> found = FIELD.matcher(text).results().toList();
    if (found.size() < RANGES.length) {
      int end = text.stripTrailing().length();
      return Optional.of(TextFault.at("cron.few", end, end, found.size()));
    }
    if (found.size() > RANGES.length) {
      return Optional.of(
          TextFault.at(
              "cron.many", found.get(RANGES.length).start(), text.stripTrailing().length()));
    }
    for (int i = 0; i < RANGES.length; i++) {
      Optional<TextFault> fault = field(i, found.get(i).group(), found.get(i).start());
      if (fault.isPresent()) {
        return fault;
      }
    }
    return days(found.get(DAY), found.get(WEEKDAY));
  }

  private static Optional<TextFault> days(MatchResult day, MatchResult weekday) {
    if (!day.group().equals("*") && !weekday.group().equals("*")) {
      return Optional.of(TextFault.at("cron.days", weekday.start(), weekday.end()));
    }
    int step = weekday.group().indexOf('/');
    return step < 0
        ? Optional.empty()
        : Optional.of(TextFault.at("cron.weekdays", weekday.start() + step, weekday.end()));
  }

  private Optional<TextFault> field(int index, String text, int offset) {
    BitSet values = new BitSet();
    fields.add(values);
    int at = offset;
    for (String part : text.toUpperCase(Locale.ROOT).split(",", -1)) {
      Optional<TextFault> fault = part(index, part, at, values);
      if (fault.isPresent()) {
        return fault;
      }
      at += part.length() + 1;
    }
    return Optional.empty();
  }

  private static Optional<TextFault> part(int index, String part, int offset, BitSet values) {
    int end = offset + part.length();
    Matcher match = PART.matcher(part);
    if (!match.matches()) {
      return Optional.of(TextFault.at("cron.part", offset, end, index, part));
    }
    int[] range = RANGES[index];
    boolean isAll = match.group(1) != null;
    int from = isAll ? range[0] : value(match.group(2), index);
    boolean hasEnd = match.group(3) != null;
    int open = isAll || match.group(4) != null ? range[1] : from;
    int to = hasEnd ? value(match.group(3), index) : open;
    if (from < range[0] || from > range[1] || to < range[0] || to > range[1]) {
      return Optional.of(TextFault.at("cron.range", offset, end, index, part, range[0], range[1]));
    }
    if (from > to) {
      return Optional.of(TextFault.at("cron.order", offset, end, index, part));
    }
    int step = match.group(4) == null ? 1 : Integer.parseInt(match.group(4));
    if (step == 0) {
      return Optional.of(TextFault.at("cron.step", offset, end, index, part));
    }
    for (int value = from; value <= to; value += step) {
      values.set(value);
    }
    return Optional.empty();
  }

  /** The number of a value; a number out of every range for a word that is none. */
  private static int value(String text, int index) {
    if (Formats.isInteger(text)) {
      return Integer.parseInt(text);
    }
    return switch (index) {
      case MONTH -> MONTHS.indexOf(text);
      case WEEKDAY -> DAYS.indexOf(text);
      default -> -1;
    };
  }
}
