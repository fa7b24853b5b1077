package org.orrery.designer.kinds;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.orrery.designer.Messages;
import org.orrery.designer.theme.Family;
import org.orrery.lifecycle.Element;

/**
 * How a kind of element looks and where the palette offers it.
 *
 * @param key unique name of the entry: the class name, with the variant behind a dot if it has one
 * @param preset what a new element is given beside its id and name
 * @param detail a short text under the name, for example "2 of 2, four eyes"; may be empty
 */
public record Kind(
    String key,
    EClass type,
    Shape shape,
    Family family,
    String icon,
    Drawer drawer,
    Consumer<Element> preset,
    Function<Element, String> detail) {

  /** The kind's name as people say it. */
  public String label() {
    return Messages.get("kind." + key);
  }

  /** One sentence that says what it is for. */
  public String description() {
    return Messages.get("kind." + key + ".hint");
  }

  /** The stem of new ids, for example {@code data-check}. */
  public String idStem() {
    String stem =
        type.getName().replaceAll("(Step|Node|Trigger)$", "").replaceAll("([a-z])([A-Z])", "$1-$2");
    return stem.toLowerCase(java.util.Locale.ROOT);
  }
}
