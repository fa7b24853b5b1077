package org.orrery.designer.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.check.Cron;
import org.orrery.lifecycle.check.DurationText;
import org.orrery.lifecycle.check.Formats;

/** Says in words when a schedule starts next, or when a duration that begins now is over. */
public final class NextTimes {
  private static final int COUNT = 5;
  private static final long LEAST_SECONDS = 1;

  private NextTimes() {}

  /**
   * The next five times of a schedule or of what is repeated after a duration, one a line; empty
   * when the text has not its form.
   */
  public static String ofSchedule(String text, LocalDateTime now) {
    List<LocalDateTime> times =
        Formats.isDuration(text)
            ? repeated(text, now)
            : Cron.of(text).map(cron -> cron.after(now, COUNT)).orElse(List.of());
    if (times.isEmpty()) {
      return Cron.of(text).isPresent() ? Messages.get("times.never") : "";
    }
    String lines =
        times.stream()
            .map(time -> words(time, now.toLocalDate()))
            .collect(Collectors.joining("\n"));
    String key = Formats.isDuration(text) ? "times.repeated" : "times.next";
    return Messages.get(key) + "\n" + lines;
  }

  /** When a duration that begins now is over; empty when the text is none. */
  public static String ofDuration(String text, LocalDateTime now) {
    return Formats.isDuration(text) ? Messages.get("times.over", over(text, now, now)) : "";
  }

  /** When it is over if it begins now or on one of the next four days, one a line. */
  public static String ofDurationFromDays(String text, LocalDateTime now) {
    if (!Formats.isDuration(text)) {
      return "";
    }
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    Stream<String> later =
        IntStream.range(1, COUNT)
            .mapToObj(now::plusDays)
            .map(begin -> Messages.get("times.begun", day.format(begin), over(text, begin, now)));
    return Stream.concat(Stream.of(ofDuration(text, now)), later).collect(Collectors.joining("\n"));
  }

  private static String over(String duration, LocalDateTime begin, LocalDateTime now) {
    return words(DurationText.after(begin, duration), now.toLocalDate());
  }

  private static List<LocalDateTime> repeated(String duration, LocalDateTime now) {
    List<LocalDateTime> times = new ArrayList<>();
    LocalDateTime at = DurationText.after(now, duration);
    if (ChronoUnit.SECONDS.between(now, at) >= LEAST_SECONDS) {
      for (int i = 0; i < COUNT; i++) {
        times.add(at);
        at = DurationText.after(at, duration);
      }
    }
    return times;
  }

  private static String words(LocalDateTime time, LocalDate today) {
    String clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(time);
    long days = ChronoUnit.DAYS.between(today, time.toLocalDate());
    if (days == 0 || days == 1) {
      return Messages.get(days == 0 ? "times.today" : "times.tomorrow", clock);
    }
    String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(time);
    return Messages.get("times.day", day, clock);
  }
}
