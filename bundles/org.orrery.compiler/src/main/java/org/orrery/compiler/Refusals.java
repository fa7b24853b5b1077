package org.orrery.compiler;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Vocabulary;
import org.orrery.lifecycle.words.Written;

/** Collects everything that speaks against compiling, so that a person sees all of it at once. */
final class Refusals {
  private final List<Refusal> found = new ArrayList<>();

  /** What is wrong has the pattern of the key, and what to do the one of the key with ".do". */
  void add(EObject place, String key, Object... arguments) {
    Refusal refusal =
        new Refusal(
            idOf(place),
            place.eClass().getName(),
            "",
            said(key, arguments),
            said(key + ".do", arguments),
            List.of());
    if (!found.contains(refusal)) {
      found.add(refusal);
    }
  }

  /** Throws when there is a reason to. */
  void check() throws CompilationException {
    if (!found.isEmpty()) {
      throw new CompilationException(found);
    }
  }

  static Message said(String key, Object... arguments) {
    return Message.of(Refusals.class, key, arguments);
  }

  /** The kind of something, in English as the language names it. */
  static Written kind(EObject object) {
    return new Written(
        object.eClass().getName(),
        Vocabulary.translations(language -> Vocabulary.name(object.eClass(), language)));
  }

  /** A field, in English as the language names it. */
  static Written field(EStructuralFeature feature) {
    return new Written(
        feature.getName(), Vocabulary.translations(language -> Vocabulary.name(feature, language)));
  }

  /** A choice, in English as the language names it. */
  static Written word(Enumerator literal) {
    return new Written(
        literal.getLiteral(),
        Vocabulary.translations(language -> Vocabulary.name(literal, language)));
  }

  /** Id of the element, or of the nearest element around it. */
  private static String idOf(EObject place) {
    for (EObject object = place; object != null; object = object.eContainer()) {
      if (object instanceof Element element && element.getId() != null) {
        return element.getId();
      }
    }
    return "";
  }
}
