package org.orrery.lifecycle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;

/** Words for features and values of the language. */
public final class Words {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** ISO 8601 durations, as the format of the language allows them. */
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?"
              + "(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");

  private static final List<String> UNITS =
      List.of("year", "month", "week", "day", "hour", "minute", "second");

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("memoryMiB", "memory"),
          Map.entry("sha256", "SHA-256"),
          Map.entry("url", "address"),
          Map.entry("keepRecordsYears", "records kept for"),
          Map.entry("when", "only when"),
          Map.entry("bendpoints", "bend points"),
          Map.entry("on", "date"),
          Map.entry("by", "decided by"));

  private static final Map<String, String> OPERATORS =
      Map.of(
          "equal", "is",
          "not-equal", "is not",
          "less", "is below",
          "less-or-equal", "is at most",
          "greater", "is above",
          "greater-or-equal", "is at least",
          "between", "is between",
          "in", "is one of",
          "not-in", "is none of");

  private Words() {}

  /** What people call a feature, for example "four eyes" or "due in". */
  public static String label(EStructuralFeature feature) {
    String given = LABELS.get(feature.getName());
    return given != null
        ? given
        : feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** A value as people read it: yes and no, durations and choices in words, no ".0". */
  public static String value(EAttribute attribute, String text) {
    if (attribute.getEAttributeType() == LANGUAGE.getOperator()) {
      return operator(text);
    }
    if (attribute.getEAttributeType() == LANGUAGE.getDuration()) {
      return duration(text);
    }
    if (attribute.getEAttributeType() instanceof EEnum) {
      return text.replace('-', ' ');
    }
    Class<?> java = attribute.getEAttributeType().getInstanceClass();
    if (java == boolean.class) {
      return text.equals("true") ? "yes" : "no";
    }
    return java == double.class ? number(text) : text;
  }

  /** A comparison, for example "is at most". */
  public static String operator(String literal) {
    return OPERATORS.getOrDefault(literal, literal);
  }

  /** A duration, for example "5 days"; the text itself when it is none. */
  public static String duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    List<String> words = new ArrayList<>();
    if (matcher.matches()) {
      for (int i = 0; i < UNITS.size(); i++) {
        String amount = matcher.group(i + 1);
        if (amount != null) {
          words.add(amount + " " + UNITS.get(i) + (amount.equals("1") ? "" : "s"));
        }
      }
    }
    return words.isEmpty() ? text : String.join(" ", words);
  }

  private static String number(String text) {
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
