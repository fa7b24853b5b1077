package org.orrery.designer.properties;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Judges and explains typed values: ids, durations (ISO 8601), dates, schedules, numbers. */
public final class Values {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern CRON = Pattern.compile("\\S+( +\\S+){4}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");
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
    if (type == L.getDuration() && !isDuration(text)) {
      return Messages.get("value.duration");
    }
    if (type == L.getDate() && !isDate(text)) {
      return Messages.get("value.date");
    }
    if (type == L.getSchedule() && !isDuration(text) && !CRON.matcher(text).matches()) {
      return Messages.get("value.schedule");
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
  static String explanation(EObject object, EAttribute attribute, String text) {
    EDataType type = attribute.getEAttributeType();
    if ((type == L.getDuration() || type == L.getSchedule()) && isDuration(text.strip())) {
      return inWords(text.strip());
    }
    if (type == L.getDate() && date(text.strip()) != null) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).format(date(text.strip()));
    }
    return type == EcorePackage.Literals.EDOUBLE ? Units.of(object, attribute) : "";
  }

  /** A number without a fraction that says nothing. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  public static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
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
      return Double.isFinite(Double.parseDouble(text));
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
