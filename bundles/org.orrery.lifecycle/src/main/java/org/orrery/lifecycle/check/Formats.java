package org.orrery.lifecycle.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.orrery.lifecycle.ValueType;

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
    return text.startsWith("P") ? isDuration(text) : Cron.of(text).isPresent();
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

  /** Whether a text is a value of a type, as answers and values of conditions are written. */
  public static boolean fits(ValueType type, String text) {
    return switch (type) {
      case NUMBER -> isNumber(text);
      case INTEGER -> isInteger(text);
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case DATE -> isDate(text);
      case DURATION -> isDuration(text);
      case TEXT, ENUMERATION, TABLE, TENSOR -> true;
    };
  }
}
