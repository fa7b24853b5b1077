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
  private static final int LONGEST = 100;
  private static final int LONGEST_BASE = 90;

  private Ids() {}

  /**
   * Whether a text can be an id: a letter, then letters, digits, '-' or '_', at most 100; no two
   * underscores in a row and none at its end, which mark what a compiler adds.
   */
  public static boolean isValid(String id) {
    if (id.isEmpty() || id.length() > LONGEST || !isLetter(id.charAt(0))) {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      char sign = id.charAt(i);
      if (!isLetter(sign) && !(sign >= '0' && sign <= '9') && sign != '_' && sign != '-') {
        return false;
      }
    }
    return !id.contains("__") && !id.endsWith("_");
  }

  private static boolean isLetter(char sign) {
    return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
  }

  /** {@code prefix} as an id, with a number behind it when it is taken. */
  public static String fresh(Lifecycle lifecycle, String prefix) {
    String base = prefix.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    base = base.replaceAll("_{2,}", "_").replaceAll("^[^a-z]+", "");
    base = base.substring(0, Math.min(base.length(), LONGEST_BASE)).replaceAll("[_-]+$", "");
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
