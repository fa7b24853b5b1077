package org.orrery.rules.flow;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.Element;

/** A sort of elements: what a rule speaks of. */
public interface Sort {
  /** Whether elements of a kind, which is not abstract, can be of the sort. */
  boolean mayBe(EClass kind);

  boolean selects(Element element);

  /** A feature without a value of which nothing is of the sort, if there is one. */
  default Optional<String> needed() {
    return Optional.empty();
  }

  /** Whether what a feature holds is a value: no empty list and no blank text. */
  static boolean isValue(Object held) {
    return switch (held) {
      case null -> false;
      case List<?> values -> !values.isEmpty();
      case String text -> !text.isBlank();
      default -> true;
    };
  }

  /** At what it looks, so that only edits of that can make a difference. */
  Sight sight();
}
