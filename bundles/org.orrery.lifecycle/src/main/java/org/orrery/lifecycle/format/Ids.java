package org.orrery.lifecycle.format;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** Readable ids that no other element of a drawing has. */
public final class Ids {
  private Ids() {}

  /** {@code prefix} as an id, with a number behind it when it is taken. */
  public static String fresh(Lifecycle lifecycle, String prefix) {
    String base = prefix.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    base = base.replaceAll("^[^a-z]+|-+$", "");
    if (base.isEmpty()) {
      base = "element";
    }
    Set<String> taken = new HashSet<>();
    taken.add(lifecycle.getId());
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      if (all.next() instanceof Element element) {
        taken.add(element.getId());
      }
    }
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }
}
