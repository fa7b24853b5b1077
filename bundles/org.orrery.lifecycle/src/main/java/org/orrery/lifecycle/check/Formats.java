package org.orrery.lifecycle.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that have a form: durations, dates, schedules, digests, numbers. */
public final class Formats {
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?!$)(\\d{1,5}Y)?(\\d{1,5}M)?(\\d{1,6}D)?"
              + "(T(?=\\d)(\\d{1,6}H)?(\\d{1,8}M)?(\\d{1,9}(\\.\\d{1,3})?S)?)?|P\\d{1,5}W");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,300}(\\.\\d{1,300})?|\\.\\d{1,300})([eE][+-]?\\d{1,3})?");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern CRON_PART =
      Pattern.compile("(\\*|(\\w{1,3})(?:-(\\w{1,3}))?)(?:/(\\d{1,3}))?");
  private static final List<String> MONTHS =
      List.of(
          "", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
  private static final int[][] CRON_RANGES = {{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}};

  private Formats() {}

  /** ISO-8601 duration without sign, such as PT15M, P30D or P12M; weeks stand alone. */
  public static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
  }

  /** ISO-8601 calendar date, such as 2027-05-01. */
  public static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A duration, or a cron expression with minute, hour, day, month and day of the week. */
  public static boolean isSchedule(String text) {
    return text.startsWith("P") ? isDuration(text) : isCron(text);
  }

  /** Whether XML can hold a character. */
  public static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  public static boolean isSha256(String text) {
    return SHA256.matcher(text).matches();
  }

  /** A decimal number that is finite. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
  }

  public static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }

  private static boolean isCron(String text) {
    String[] fields = text.toUpperCase(Locale.ROOT).split(" +", -1);
    if (fields.length != CRON_RANGES.length || !areDaysClear(fields[2], fields[4])) {
      return false;
    }
    for (int i = 0; i < fields.length; i++) {
      List<String> names = i == 3 ? MONTHS : i == 4 ? DAYS : List.of();
      for (String part : fields[i].split(",", -1)) {
        if (!isCronPart(part, CRON_RANGES[i], names)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Days of the month or of the week, not both, and those of the week one by one. */
  private static boolean areDaysClear(String day, String weekday) {
    return (day.equals("*") || weekday.equals("*")) && !weekday.contains("/");
  }

  private static boolean isCronPart(String part, int[] range, List<String> names) {
    Matcher match = CRON_PART.matcher(part);
    if (!match.matches() || (match.group(4) != null && Integer.parseInt(match.group(4)) == 0)) {
      return false;
    }
    if (match.group(2) == null) {
      return true;
    }
    int from = cronValue(match.group(2), names);
    int to = match.group(3) == null ? from : cronValue(match.group(3), names);
    return from >= range[0] && from <= to && to <= range[1];
  }

  private static int cronValue(String text, List<String> names) {
    return INTEGER.matcher(text).matches() ? Integer.parseInt(text) : names.indexOf(text);
  }
}
