package org.orrery.lifecycle.check;

import static org.orrery.lifecycle.check.Constraints.said;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Ids;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Vocabulary;
import org.orrery.lifecycle.words.Written;

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
  public static Optional<Message> problem(EAttribute attribute, Object value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      return attribute.isRequired()
          ? Optional.of(said("check.missing", name(attribute)))
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

  /** What a field is called: in English as in the file. */
  static Written name(EStructuralFeature feature) {
    return new Written(
        feature.getName(), Vocabulary.translations(locale -> Vocabulary.name(feature, locale)));
  }

  /** What a value of an enumeration is called: in English as in the file. */
  static Written name(Enumerator literal) {
    return new Written(
        literal.getLiteral(), Vocabulary.translations(locale -> Vocabulary.name(literal, locale)));
  }

  private static Optional<Message> form(EAttribute attribute, String text) {
    EDataType type = attribute.getEAttributeType();
    String expected = null;
    boolean names =
        type == LANGUAGE.getIdentifier() || attribute == LANGUAGE.getSubLifecycleStep_Lifecycle();
    if (names && !Ids.isValid(text)) {
      expected = "check.expected.id";
    } else if (type == LANGUAGE.getDuration() && !Formats.isDuration(text)) {
      expected = "check.expected.duration";
    } else if (type == LANGUAGE.getDate() && !Formats.isDate(text)) {
      expected = "check.expected.date";
    } else if (type == LANGUAGE.getSchedule() && !Formats.isSchedule(text)) {
      expected = "check.expected.schedule";
    } else if (type == LANGUAGE.getSha256() && !Formats.isSha256(text)) {
      expected = "check.expected.sha256";
    } else if (isSaid(attribute) && EXPRESSION.matcher(text).find()) {
      expected = "check.expected.no-expression";
    } else if (!text.codePoints().allMatch(Formats::isXml)) {
      expected = "check.expected.no-control";
    }
    return expected == null
        ? Optional.empty()
        : Optional.of(said("check.form", name(attribute), text, said(expected)));
  }

  /** Whether a process shows it to people. */
  private static boolean isSaid(EAttribute attribute) {
    return attribute == LANGUAGE.getElement_Name()
        || attribute == LANGUAGE.getElement_Documentation();
  }

  private static Optional<Message> limits(EAttribute attribute, Number number) {
    double value = number.doubleValue();
    Message expected = null;
    if (!Double.isFinite(value)) {
      expected = said("check.expected.finite");
    } else if (limit(attribute, "minimum").filter(limit -> value < limit).isPresent()) {
      expected = said("check.expected.at-least", figure(limit(attribute, "minimum")));
    } else if (limit(attribute, "maximum").filter(limit -> value > limit).isPresent()) {
      expected = said("check.expected.at-most", figure(limit(attribute, "maximum")));
    } else if (limit(attribute, "above").filter(limit -> value <= limit).isPresent()) {
      expected = said("check.expected.more-than", figure(limit(attribute, "above")));
    } else if (limit(attribute, "below").filter(limit -> value >= limit).isPresent()) {
      expected = said("check.expected.less-than", figure(limit(attribute, "below")));
    }
    return expected == null
        ? Optional.empty()
        : Optional.of(said("check.limit", name(attribute), number, expected));
  }

  private static Number figure(Optional<Double> limit) {
    double figure = limit.orElseThrow();
    return figure == Math.rint(figure) ? (Number) (long) figure : (Number) figure;
  }
}
