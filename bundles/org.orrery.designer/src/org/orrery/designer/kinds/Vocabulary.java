package org.orrery.designer.kinds;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.DocumentKind;

/** The language's own words in the language of the workbench. */
public final class Vocabulary {
  private Vocabulary() {}

  /** What a feature is called; a class may call an inherited or common name otherwise. */
  static String name(EStructuralFeature feature) {
    return org.orrery.lifecycle.words.Vocabulary.name(feature, Locale.getDefault());
  }

  /** A literal as words, for example "all at once" for {@code all-at-once}. */
  static String name(Enumerator literal) {
    return org.orrery.lifecycle.words.Vocabulary.name(literal, Locale.getDefault());
  }

  /** What evidence is called: a kind of document by its name, other plain words with spaces. */
  public static String evidence(String id) {
    DocumentKind kind = DocumentKind.get(id);
    if (kind != null) {
      return name(kind);
    }
    return id.matches("[a-z]+(-[a-z]+)+") ? id.replace('-', ' ') : id;
  }

  /** One sentence that says what elements of a class are. */
  public static String about(EClass type) {
    return org.orrery.lifecycle.words.Vocabulary.about(type, Locale.getDefault());
  }

  /** One sentence that says what a feature holds. */
  public static String about(EStructuralFeature feature) {
    return org.orrery.lifecycle.words.Vocabulary.about(feature, Locale.getDefault());
  }
}
