package org.orrery.designer.kinds;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.ui.text.Brief;

/** How elements are called on the screen. */
public final class Names {
  private static final int MOST_LETTERS = 80;

  private Names() {}

  /** What a feature of an element is called. */
  public static String feature(EStructuralFeature feature) {
    return Vocabulary.name(feature);
  }

  /** The name of an element in one line, or its id while it has none. */
  public static String of(Element element) {
    String name = element.getName();
    if (name != null && !name.isBlank()) {
      return Brief.oneLine(name);
    }
    return element.getId() == null ? "" : element.getId();
  }

  /** The name of an element where there is little room. */
  public static String brief(Element element) {
    return Brief.of(of(element), MOST_LETTERS);
  }

  /** Words of a camel-case name, for example "Due in" for {@code dueIn}. */
  public static String words(String camelCase) {
    String spaced = camelCase.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
    String lower = spaced.toLowerCase(java.util.Locale.ROOT);
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
