package org.orrery.lifecycle.format;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** Readable ids that no other element of a drawing has. */
public final class Ids {
  private static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
  private static final int LONGEST_BASE = 90;

  private Ids() {}

  /**
   * Whether a text can be an id: a letter, then letters, digits, '-' or '_', at most 100; no two
   * underscores in a row and none at its end, which mark what a compiler adds.
   */
  public static boolean isValid(String id) {
    return VALID.matcher(id).matches() && !id.contains("__") && !id.endsWith("_");
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
