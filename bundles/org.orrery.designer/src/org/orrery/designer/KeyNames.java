package org.orrery.designer;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys as the screen's language calls them, for hints and help. Menus keep the platform's names,
 * which GTK puts into the desktop's language itself.
 */
public final class KeyNames {
  private static final Set<String> NAMED =
      Set.of("Ctrl", "Shift", "Del", "Ins", "Enter", "Backspace", "Space");

  private KeyNames() {}

  /** For example "Strg+Umschalt+V" for {@code Ctrl+Shift+V}. */
  public static String of(String keys) {
    return Arrays.stream(keys.split("\\+", -1))
        .map(key -> NAMED.contains(key) ? Messages.get("key." + key) : key)
        .collect(Collectors.joining("+"));
  }

  /** The label of an action as a hint: its words and, behind two blanks, its keys. */
  public static String hint(String label) {
    String[] parts = label.replace("&", "").split("\t", 2);
    return parts.length == 1 ? parts[0] : parts[0] + "  " + of(parts[1]);
  }
}
