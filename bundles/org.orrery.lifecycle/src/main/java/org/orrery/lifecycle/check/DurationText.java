package org.orrery.lifecycle.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** An ISO-8601 duration as it is typed: what is wrong with it and where, and what it adds. */
public final class DurationText {
  private static final String DATE_UNITS = "YMWD";
  private static final String TIME_UNITS = "HMS";

  private final String text;
  private int at;
  private boolean isTime;
  private int last = -1;
  private boolean hasPart;
  private boolean hasWeeks;

  private DurationText(String text) {
    this.text = text;
  }

  /** What is wrong with a text, if anything is. */
  public static Optional<TextFault> fault(String text) {
    if (Formats.isDuration(text)) {
      return Optional.empty();
    }
    TextFault found = new DurationText(text).scan();
    return Optional.of(
        found != null ? found : TextFault.at("duration.long", 0, text.length(), text));
  }

  /** The time that lies a duration after another. */
  public static LocalDateTime after(LocalDateTime time, String duration) {
    int split = duration.indexOf('T');
    String days = split < 0 ? duration : duration.substring(0, split);
    LocalDateTime day = days.length() > 1 ? time.plus(Period.parse(days)) : time;
    return split < 0 ? day : day.plus(Duration.parse("P" + duration.substring(split)));
  }

  private TextFault scan() {
    if (!text.startsWith("P")) {
      return TextFault.at("duration.begin", 0, Math.min(1, text.length()));
    }
    at = 1;
    TextFault fault = null;
    while (fault == null && at < text.length()) {
      fault = text.charAt(at) == 'T' && !isTime ? time() : part();
    }
    if (fault == null && !hasPart) {
      return TextFault.at(isTime ? "duration.time" : "duration.empty", at, at);
    }
    return fault;
  }

  private TextFault time() {
    isTime = true;
    hasPart = false;
    last = -1;
    at++;
    return hasWeeks ? TextFault.at("duration.weeks", at - 1, text.length()) : null;
  }

  private TextFault part() {
    int from = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String number = text.substring(from, at);
    if (number.isEmpty()) {
      return TextFault.at("duration.number", from, from + 1, text.substring(from, from + 1));
    }
    String units = isTime ? TIME_UNITS : DATE_UNITS;
    if (at == text.length()) {
      return TextFault.at(isTime ? "duration.unit.time" : "duration.unit.date", at, at, number);
    }
    char unit = text.charAt(at++);
    int order = units.indexOf(unit);
    return order < 0 ? unknown(from, number, unit) : known(from, number, unit, order);
  }

  private TextFault unknown(int from, String number, char unit) {
    boolean belongsBehindT = !isTime && TIME_UNITS.indexOf(unit) >= 0;
    List<Object> arguments = List.of(number + unit, String.valueOf(unit));
    String code =
        belongsBehindT
            ? "duration.behind"
            : isTime ? "duration.unknown.time" : "duration.unknown.date";
    return new TextFault(code, belongsBehindT ? from : at - 1, at, arguments);
  }

  private TextFault known(int from, String number, char unit, int order) {
    if (order <= last) {
      return TextFault.at(isTime ? "duration.order.time" : "duration.order.date", from, at);
    }
    if (unit == 'W' && hasPart || hasWeeks) {
      return TextFault.at("duration.weeks", from, at);
    }
    if (number.contains(".") && unit != 'S') {
      return TextFault.at("duration.fraction", from, at, number);
    }
    hasWeeks = unit == 'W';
    hasPart = true;
    last = order;
    return null;
  }
}
