package org.orrery.lifecycle.check;

import static org.orrery.lifecycle.check.Constraints.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
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
  private static final Map<EDataType, String> FORMS =
      Map.of(
          LANGUAGE.getIdentifier(), "check.expected.id",
          LANGUAGE.getDuration(), "check.expected.duration",
          LANGUAGE.getDate(), "check.expected.date",
          LANGUAGE.getSchedule(), "check.expected.schedule",
          LANGUAGE.getSha256(), "check.expected.sha256");

  /** The sorts of limits, in the order in which they are told. */
  private static final List<String> BOUNDS = List.of("minimum", "above", "maximum", "below");

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
          ? Optional.of(said("check.missing", name(attribute), form(attribute)))
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

  private static Written name(EClass kind) {
    return new Written(
        kind.getName(), Vocabulary.translations(locale -> Vocabulary.name(kind, locale)));
  }

  /** What a value of an enumeration is called: in English as in the file. */
  static Written name(Enumerator literal) {
    return new Written(
        literal.getLiteral(), Vocabulary.translations(locale -> Vocabulary.name(literal, locale)));
  }

  /** Which values a field may have, or what form, to follow its name. */
  static Message form(EStructuralFeature feature) {
    if (feature instanceof EReference reference) {
      return said("check.expected.element", name(reference.getEReferenceType()));
    }
    EDataType type = ((EAttribute) feature).getEAttributeType();
    if (type instanceof EEnum choices) {
      return said(
          "check.expected.one-of",
          choices.getELiterals().stream().map(literal -> name(literal.getInstance())).toList());
    }
    if (FORMS.containsKey(type)) {
      return said(FORMS.get(type));
    }
    Class<?> java = type.getInstanceClass();
    if (java == boolean.class) {
      return said("check.expected.boolean");
    }
    if (java != int.class && java != double.class) {
      return said("check.expected.text");
    }
    List<Message> said = new ArrayList<>();
    said.add(said(java == int.class ? "check.expected.integer" : "check.expected.number"));
    for (String key : BOUNDS) {
      bound(feature, key).ifPresent(said::add);
    }
    return said("check.expected.all", said);
  }

  private static Optional<Message> form(EAttribute attribute, String text) {
    EDataType type = attribute.getEAttributeType();
    String expected = null;
    boolean names =
        type == LANGUAGE.getIdentifier() || attribute == LANGUAGE.getSubLifecycleStep_Lifecycle();
    if (names && !Ids.isValid(text)) {
      expected = "check.expected.id";
    } else if (type == LANGUAGE.getDuration() && !Formats.isDuration(text)
        || type == LANGUAGE.getDate() && !Formats.isDate(text)
        || type == LANGUAGE.getSchedule() && !Formats.isSchedule(text)
        || type == LANGUAGE.getSha256() && !Formats.isSha256(text)) {
      expected = FORMS.get(type);
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
    Optional<Message> expected =
        Double.isFinite(value)
            ? BOUNDS.stream()
                .filter(
                    key -> limit(attribute, key).filter(l -> isBeyond(value, key, l)).isPresent())
                .findFirst()
                .flatMap(key -> bound(attribute, key))
            : Optional.of(said("check.expected.finite"));
    return expected.map(
        said -> said("check.limit", name(attribute), number, said, form(attribute)));
  }

  private static boolean isBeyond(double value, String key, double limit) {
    return switch (key) {
      case "minimum" -> value < limit;
      case "maximum" -> value > limit;
      case "above" -> value <= limit;
      default -> value >= limit;
    };
  }

  private static Optional<Message> bound(EStructuralFeature feature, String key) {
    String said =
        switch (key) {
          case "minimum" -> "check.expected.at-least";
          case "maximum" -> "check.expected.at-most";
          case "above" -> "check.expected.more-than";
          default -> "check.expected.less-than";
        };
    return limit(feature, key).map(limit -> said(said, figure(limit)));
  }

  private static Number figure(double figure) {
    return figure == Math.rint(figure) ? (Number) (long) figure : (Number) figure;
  }
}
