package org.orrery.rules.checks;

import java.util.Collection;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Element;

/** How elements are called in messages. */
public final class Names {
  private Names() {}

  /** The name in quotation marks; the id where there is none. */
  public static String of(Element element) {
    String name = element.getName();
    return "'" + (name == null || name.isBlank() ? element.getId() : name) + "'";
  }

  public static String of(Collection<? extends Element> elements) {
    return elements.stream().map(Names::of).collect(Collectors.joining(", "));
  }

  public static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
