package org.orrery.lifecycle.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.orrery.lifecycle.words.Message;

/** Words of messages about files: names that were probably meant, and long ones made short. */
final class Names {
  private static final int LONGEST = 60;
  private static final int MOST = 12;

  private Names() {}

  /** What to write instead of a name that is not one of the possible ones. */
  static Message remedy(String name, List<String> possible) {
    String lower = name.toLowerCase(Locale.ROOT);
    String nearest =
        possible.stream()
            .filter(p -> distance(lower, p.toLowerCase(Locale.ROOT)) <= 1 + p.length() / 4)
            .min(Comparator.comparingInt(p -> distance(lower, p.toLowerCase(Locale.ROOT))))
            .orElse(null);
    if (nearest != null) {
      return say("format.meant", nearest);
    }
    if (possible.isEmpty()) {
      return say("format.remove");
    }
    String some = String.join(", ", possible.subList(0, Math.min(MOST, possible.size())));
    return say("format.remove-or-use", some + (possible.size() > MOST ? ", ..." : ""));
  }

  /** A text of this package. */
  static Message say(String key, Object... arguments) {
    return Message.of(Names.class, key, arguments);
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  /** Number of letters to insert, delete or replace (Levenshtein 1966); long names are far off. */
  private static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
