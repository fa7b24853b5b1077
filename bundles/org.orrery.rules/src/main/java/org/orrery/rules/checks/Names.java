package org.orrery.rules.checks;

import java.util.Collection;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;

/** How elements are called in messages. */
public final class Names {
  private Names() {}

  /** The name in quotation marks; the id where there is none. */
  public static Message of(Element element) {
    String name = element.getName();
    return Said.of(
        "rules.name", String.valueOf(name == null || name.isBlank() ? element.getId() : name));
  }

  public static List<Message> of(Collection<? extends Element> elements) {
    return elements.stream().map(Names::of).toList();
  }

  public static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
