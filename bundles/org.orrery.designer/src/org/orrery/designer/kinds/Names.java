package org.orrery.designer.kinds;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Element;

/** How elements are called on the screen. */
public final class Names {
  private Names() {}

  /** What a feature of an element is called. */
  public static String feature(EStructuralFeature feature) {
    return Messages.get("feature." + feature.getName(), new Object[0], words(feature.getName()));
  }

  /** The name of an element, or its id while it has none. */
  public static String of(Element element) {
    String name = element.getName();
    if (name != null && !name.isBlank()) {
      return name;
    }
    return element.getId() == null ? "" : element.getId();
  }

  /** Words of a camel-case name, for example "Due in" for {@code dueIn}. */
  public static String words(String camelCase) {
    String spaced = camelCase.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
    String lower = spaced.toLowerCase(java.util.Locale.ROOT);
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
