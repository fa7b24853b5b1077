package org.orrery.rules.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Names;

/**
 * Reads the values of an ordered input as exact numbers: dates as days since 1970-01-01, durations
 * as seconds, or as months when they are written in years and months.
 */
enum Scale {
  NUMBER,
  INTEGER,
  DATE,
  SECONDS,
  MONTHS;

  private static final int MAX_DIGITS = 400;

  /**
   * The scale of an input whose values are known.
   *
   * @throws Unreadable when durations in months and in days meet, which have no common order
   */
  static Scale of(DecisionInput input, List<String> values) throws Unreadable {
    return switch (input.getType()) {
      case INTEGER -> INTEGER;
      case DATE -> DATE;
      case DURATION -> ofDurations(input, values);
      default -> NUMBER;
    };
  }

  /** Whether there is nothing between one value and the next. */
  boolean whole() {
    return this == INTEGER || this == DATE || this == MONTHS;
  }

  BigDecimal read(String text) throws Unreadable {
    try {
      return switch (this) {
        case NUMBER -> number(text);
        case INTEGER -> new BigDecimal(number(text).toBigIntegerExact());
        case DATE -> BigDecimal.valueOf(LocalDate.parse(text).toEpochDay());
        case SECONDS -> seconds(text);
        case MONTHS -> BigDecimal.valueOf(Period.parse(text).toTotalMonths());
      };
    } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
      throw new Unreadable(
          Said.of("tables.unreadable.no", text, Said.of("tables.scale." + name())));
    }
  }

  /** A value as an argument of a message. */
  Object show(BigDecimal value) {
    return switch (this) {
      case NUMBER, INTEGER -> value.stripTrailingZeros();
      case DATE -> LocalDate.ofEpochDay(value.longValue());
      case SECONDS -> shownSeconds(value);
      case MONTHS -> "P" + value.toPlainString() + "M";
    };
  }

  /** A value as a condition writes it; {@link #read} reads the same again. */
  String write(BigDecimal value) {
    return switch (this) {
      case NUMBER, INTEGER -> value.toPlainString();
      case SECONDS -> {
        long seconds = value.setScale(0, RoundingMode.FLOOR).longValueExact();
        long nanos = value.subtract(BigDecimal.valueOf(seconds)).movePointRight(9).longValueExact();
        yield nanos == 0 ? shownSeconds(value) : Duration.ofSeconds(seconds, nanos).toString();
      }
      default -> show(value).toString();
    };
  }

  private static BigDecimal number(String text) {
    BigDecimal number = new BigDecimal(text.strip());
    if (Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
      throw new NumberFormatException("too many digits");
    }
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static BigDecimal seconds(String text) {
    Duration duration =
        inMonths(text) || text.indexOf('W') < 0
            ? Duration.parse(text)
            : Duration.ofDays(Period.parse(text).getDays());
    return BigDecimal.valueOf(duration.getSeconds())
        .add(BigDecimal.valueOf(duration.getNano(), 9))
        .stripTrailingZeros();
  }

  private static String shownSeconds(BigDecimal value) {
    Duration duration = Duration.ofSeconds(value.longValue());
    boolean days = duration.toSeconds() > 0 && duration.toSeconds() % 86_400 == 0;
    return days ? "P" + duration.toDays() + "D" : duration.toString();
  }

  private static Scale ofDurations(DecisionInput input, List<String> values) throws Unreadable {
    List<String> all = new ArrayList<>(values);
    all.add(input.getMinimum());
    all.add(input.getMaximum());
    all.removeIf(v -> v == null || v.isBlank());
    long inMonths = all.stream().filter(Scale::inMonths).count();
    if (inMonths > 0 && inMonths < all.size()) {
      throw new Unreadable(Said.of("tables.unreadable.months", Names.of(input)));
    }
    return inMonths > 0 ? MONTHS : SECONDS;
  }

  private static boolean inMonths(String duration) {
    String days = duration.contains("T") ? duration.substring(0, duration.indexOf('T')) : duration;
    return days.contains("Y") || days.contains("M");
  }
}
