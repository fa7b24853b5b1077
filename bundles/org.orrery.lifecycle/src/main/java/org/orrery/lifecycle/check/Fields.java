package org.orrery.lifecycle.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Ids;

/** What one field may hold; editors ask while somebody types. */
public final class Fields {
  /** Source of the ecore's annotations with the keys minimum, maximum, above and below. */
  public static final String LIMITS = "https://orrery.org/lifecycle/limits";

  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

  private Fields() {}

  /**
   * What is wrong with a value of an attribute, or of one entry of it, as a sentence.
   *
   * @param value of the attribute's type; null when the field is empty
   */
  public static Optional<String> problem(EAttribute attribute, Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      return attribute.isRequired()
          ? Optional.of("'" + attribute.getName() + "' is missing.")
          : Optional.empty();
    }
    if (value instanceof String text) {
      return form(attribute, text);
    }
    return value instanceof Number number ? limits(attribute, number) : Optional.empty();
  }

  /** A limit of a number: minimum and maximum may be reached, above and below may not. */
  public static Optional<Double> limit(EStructuralFeature feature, String key) {
    EAnnotation annotation = feature.getEAnnotation(LIMITS);
    return annotation == null
        ? Optional.empty()
        : Optional.ofNullable(annotation.getDetails().get(key)).map(Double::valueOf);
  }

  private static Optional<String> form(EAttribute attribute, String text) {
    EDataType type = attribute.getEAttributeType();
    String expected = null;
    boolean names =
        type == LANGUAGE.getIdentifier() || attribute == LANGUAGE.getSubLifecycleStep_Lifecycle();
    if (names && !Ids.isValid(text)) {
      expected = "a letter, then letters, digits, '-' or '_'";
    } else if (type == LANGUAGE.getDuration() && !Formats.isDuration(text)) {
      expected = "an ISO-8601 duration such as PT15M, P30D or P12M";
    } else if (type == LANGUAGE.getDate() && !Formats.isDate(text)) {
      expected = "a date such as 2027-05-01";
    } else if (type == LANGUAGE.getSchedule() && !Formats.isSchedule(text)) {
      expected = "a duration such as P30D, or five fields of cron such as '0 6 * * 1'";
    } else if (type == LANGUAGE.getSha256() && !Formats.isSha256(text)) {
      expected = "64 hexadecimal digits in lower case";
    } else if (isSaid(attribute) && EXPRESSION.matcher(text).find()) {
      expected = "no '${' or '#{', which a process engine would evaluate";
    } else if (!text.codePoints().allMatch(Formats::isXml)) {
      expected = "no control characters, which a file cannot hold";
    }
    return expected == null
        ? Optional.empty()
        : Optional.of(
            "'" + attribute.getName() + "' is '" + text + "'; expected " + expected + ".");
  }

  /** Whether a process shows it to people. */
  private static boolean isSaid(EAttribute attribute) {
    return attribute == LANGUAGE.getElement_Name()
        || attribute == LANGUAGE.getElement_Documentation();
  }

  private static Optional<String> limits(EAttribute attribute, Number number) {
    double value = number.doubleValue();
    String expected = null;
    if (!Double.isFinite(value)) {
      expected = "a finite number";
    } else if (limit(attribute, "minimum").filter(limit -> value < limit).isPresent()) {
      expected = "at least " + text(limit(attribute, "minimum"));
    } else if (limit(attribute, "maximum").filter(limit -> value > limit).isPresent()) {
      expected = "at most " + text(limit(attribute, "maximum"));
    } else if (limit(attribute, "above").filter(limit -> value <= limit).isPresent()) {
      expected = "more than " + text(limit(attribute, "above"));
    } else if (limit(attribute, "below").filter(limit -> value >= limit).isPresent()) {
      expected = "less than " + text(limit(attribute, "below"));
    }
    return expected == null
        ? Optional.empty()
        : Optional.of(
            "'" + attribute.getName() + "' is " + number + "; expected " + expected + ".");
  }

  private static String text(Optional<Double> limit) {
    return limit.map(l -> l == Math.rint(l) ? String.valueOf(l.longValue()) : l.toString()).get();
  }
}
