package org.orrery.designer.kinds;

import org.eclipse.emf.common.util.Enumerator;

/** Words for the literals of the language. */
public final class EnumTexts {
  private EnumTexts() {}

  /** A literal as words, for example "all at once" for {@code all-at-once}. */
  public static String of(Enumerator literal) {
    return Vocabulary.name(literal);
  }
}
