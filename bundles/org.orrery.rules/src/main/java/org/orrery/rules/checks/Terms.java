package org.orrery.rules.checks;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.DocumentKind;
import org.orrery.lifecycle.words.Vocabulary;
import org.orrery.lifecycle.words.Written;

/** Words of the language of drawings as arguments of messages. */
public final class Terms {
  private Terms() {}

  /** What elements of a class are called. */
  public static Written of(EClass kind) {
    return term(Vocabulary.spaced(kind.getName()), locale -> Vocabulary.name(kind, locale));
  }

  /** What features of a name are called. */
  public static Written ofFeature(String name) {
    return term(Vocabulary.spaced(name), locale -> Vocabulary.feature(name, locale));
  }

  /** What a value of an enumeration is called. */
  public static Written of(Enumerator literal) {
    return term(
        Vocabulary.name(literal, Locale.ENGLISH), locale -> Vocabulary.name(literal, locale));
  }

  /** A document that is asked for as evidence; by its own name where no step writes it. */
  public static Written ofDocument(String evidence) {
    DocumentKind kind = DocumentKind.get(evidence);
    return kind == null
        ? Written.of(evidence)
        : term(evidence, locale -> Vocabulary.name(kind, locale));
  }

  private static Written term(String english, Function<Locale, String> words) {
    return new Written(english, Vocabulary.translations(words));
  }
}
