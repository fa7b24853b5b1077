package org.orrery.exchange.document;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.text.Words;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Vocabulary;

/**
 * The words of a document, in one language of people; any thread.
 *
 * @param language one that the vocabulary has; English otherwise
 */
record Wording(Locale language) {
  static final Wording ENGLISH = new Wording(Locale.ENGLISH);

  private static final EDataType DURATION = LifecyclePackage.eINSTANCE.getDuration();

  private static final String DECIMALS = "%.3f";

  Wording {
    language = Vocabulary.isTranslated(language) ? language : Locale.ENGLISH;
  }

  /** A text of this package. */
  String say(String key, Object... arguments) {
    return Message.of(Wording.class, key, arguments).in(language);
  }

  private boolean isEnglish() {
    return !Vocabulary.isTranslated(language);
  }

  String kind(EClass type) {
    return new Words(language).kind(type);
  }

  /** {@code minimumSamples} as "minimum samples", {@code memoryMiB} as "memory MiB". */
  String name(EStructuralFeature feature) {
    if (!isEnglish()) {
      return Vocabulary.name(feature, language);
    }
    String words =
        feature.getName().replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ").toLowerCase(Locale.ROOT);
    return words.replace(" mib", " MiB");
  }

  /**
   * A value as it stands in the file, but a duration in words; in other languages than English in
   * their words.
   */
  String value(EAttribute attribute, String text) {
    if (!isEnglish() || attribute.getEAttributeType() == DURATION) {
      return new Words(language).value(attribute, text);
    }
    return switch (text) {
      case "true" -> say("document.yes");
      case "false" -> say("document.no");
      default -> text;
    };
  }

  /** A literal as it stands in the file; in other languages than English in their words. */
  String literal(Enumerator literal) {
    return isEnglish() ? literal.getLiteral() : Vocabulary.name(literal, language);
  }

  /** A number in plain digits. */
  String number(double number) {
    return say("document.number", new BigDecimal(Double.toString(number)).stripTrailingZeros());
  }

  /** A number with its unit, of which "1" is none. */
  String number(double number, String unit) {
    boolean isBare = unit == null || unit.isBlank() || unit.equals("1");
    return number(number) + (isBare ? "" : " " + unit);
  }

  /** A figure with three digits behind its mark. */
  String figure(double figure) {
    return String.format(isEnglish() ? Locale.ROOT : language, DECIMALS, figure);
  }
}
