package org.orrery.lifecycle.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds, among names that are possible, the one that was probably meant by one that is not. */
public final class Meant {
  private static final int LONGEST = 60;

  private Meant() {}

  /** The nearest of the possible names; nothing where none is near. */
  public static Optional<String> by(String name, Collection<String> possible) {
    String lower = name.toLowerCase(Locale.ROOT);
    return possible.stream()
        .filter(p -> distance(lower, p.toLowerCase(Locale.ROOT)) <= 1 + p.length() / 4)
        .min(Comparator.comparingInt(p -> distance(lower, p.toLowerCase(Locale.ROOT))));
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
