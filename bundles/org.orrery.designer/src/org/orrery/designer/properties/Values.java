package org.orrery.designer.properties;

import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.orrery.designer.Messages;
import org.orrery.designer.times.FaultWords;
import org.orrery.designer.times.NextTimes;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.check.Formats;
import org.orrery.ui.text.Figures;

/** Judges and explains typed values: ids, durations (ISO 8601), dates, schedules, numbers. */
public final class Values {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> LONG =
      Set.of("documentation", "text", "message", "reason", "compensatingControl");

  private Values() {}

  /** Whether a feature is prose. */
  static boolean isLong(String feature) {
    return LONG.contains(feature);
  }

  /** Whether a value must have a certain form. */
  static boolean hasForm(EAttribute attribute) {
    return attribute.getEAttributeType().getEPackage() == L;
  }

  /** What is wrong with a typed value, or null. */
  public static String complaint(
      Lifecycle lifecycle, EObject object, EAttribute attribute, String text) {
    EDataType type = attribute.getEAttributeType();
    if (text.isEmpty()) {
      boolean isNeeded = attribute.isRequired() || type == EcorePackage.Literals.EDOUBLE;
      return isNeeded ? Messages.get("value.needed") : null;
    }
    if (type == L.getIdentifier()) {
      return id(lifecycle, object, text);
    }
    if (type == L.getDuration()) {
      return FaultWords.ofDuration(text).orElse(null);
    }
    if (type == L.getDate() && !isDate(text)) {
      return Messages.get("value.date");
    }
    if (type == L.getSchedule()) {
      return FaultWords.ofSchedule(text).orElse(null);
    }
    if (type == L.getSha256() && !DIGEST.matcher(text).matches()) {
      return Messages.get("value.digest");
    }
    if (type == EcorePackage.Literals.EDOUBLE && !isNumber(text)) {
      return Messages.get("value.number");
    }
    return null;
  }

  /** What a typed value means in words, or its unit; may be empty. */
  static String explanation(EObject object, EAttribute attribute, String text, boolean isFull) {
    EDataType type = attribute.getEAttributeType();
    if (isTime(attribute)) {
      return whenItIs(attribute, text.strip(), isFull);
    }
    if (type == L.getDate() && date(text.strip()) != null) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(date(text.strip()));
    }
    return type == EcorePackage.Literals.EDOUBLE ? Units.of(object, attribute) : "";
  }

  /** Whether a value is a span of time or repeats in time. */
  static boolean isTime(EAttribute attribute) {
    return attribute.getEAttributeType() == L.getDuration() || isRepeated(attribute);
  }

  static boolean isRepeated(EAttribute attribute) {
    return attribute.getEAttributeType() == L.getSchedule() || attribute == L.getReviewStep_Every();
  }

  private static String whenItIs(EAttribute attribute, String text, boolean isFull) {
    LocalDateTime now = LocalDateTime.now();
    String when =
        isRepeated(attribute)
            ? NextTimes.ofSchedule(text, now)
            : isFull ? NextTimes.ofDurationFromDays(text, now) : NextTimes.ofDuration(text, now);
    String span = isDuration(text) ? inWords(text) : "";
    return Stream.of(span, when)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(isRepeated(attribute) ? "\n" : "; "));
  }

  /** A number without a fraction that says nothing, as the screen's language writes it. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value).replace('.', point());
  }

  /** A typed number, with the point of the screen's language or that of the file. */
  static double ofText(String number) {
    return Double.parseDouble(number.strip().replace(point(), '.'));
  }

  private static char point() {
    return DecimalFormatSymbols.getInstance(Figures.form()).getDecimalSeparator();
  }

  public static boolean isDuration(String text) {
    return Formats.isDuration(text);
  }

  public static boolean isDate(String text) {
    return date(text) != null;
  }

  private static String id(Lifecycle lifecycle, EObject object, String text) {
    if (!ID.matcher(text).matches()) {
      return Messages.get("value.id");
    }
    boolean isTaken = lifecycle != object && text.equals(lifecycle.getId());
    for (var all = lifecycle.eAllContents(); all.hasNext() && !isTaken; ) {
      isTaken =
          all.next() instanceof Element other && other != object && text.equals(other.getId());
    }
    return isTaken ? Messages.get("value.id.taken") : null;
  }

  private static boolean isNumber(String text) {
    try {
      return Double.isFinite(ofText(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** For example "1 day 2 hours" for {@code P1DT2H}; the text itself when it is no duration. */
  public static String inWords(String text) {
    if (!isDuration(text)) {
      return text;
    }
    int time = text.indexOf('T');
    String days = time < 0 ? text : text.substring(0, time);
    List<String> words = new ArrayList<>();
    if (days.length() > 1) {
      Period period = Period.parse(days);
      add(words, "year", period.getYears());
      add(words, "month", period.getMonths());
      add(words, "day", period.getDays());
    }
    if (time >= 0) {
      Duration duration = Duration.parse("P" + text.substring(time));
      add(words, "hour", duration.toHours());
      add(words, "minute", duration.toMinutesPart());
      add(words, "second", duration.toSecondsPart());
    }
    return String.join(" ", words);
  }

  private static void add(List<String> words, String unit, long count) {
    if (count != 0) {
      words.add(Messages.get("duration." + unit, count));
    }
  }
}
