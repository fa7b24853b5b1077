package org.orrery.ui.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Shortens texts between letters as they are read, which may be made of several characters: emoji,
 * letters with marks.
 */
public final class Brief {
  private static final String BREAKS = "\n\r\t\u2028\u2029";
  private static final Pattern BREAK = Pattern.compile("\\s*[" + BREAKS + "]\\s*");
  private static final String DOTS = "\u2026";

  /** Of so many characters the longest letters consist. */
  private static final int LONGEST_LETTER = 64;

  private Brief() {}

  /** A text of at most {@code most} characters, with dots at its end when some is missing. */
  public static String of(String text, int most) {
    return text.length() <= most ? text : cut(text, most - 1);
  }

  /** A text in one line, of at most {@code most} characters. */
  public static String line(String text, int most) {
    return of(oneLine(text), most);
  }

  /** A text whose line breaks and tabs are blanks. */
  public static String oneLine(String text) {
    boolean isBroken = text.chars().anyMatch(sign -> BREAKS.indexOf(sign) >= 0);
    return isBroken ? BREAK.matcher(text.strip()).replaceAll(" ") : text;
  }

  /**
   * The longest beginning of a text that fits, with dots at its end when some is missing.
   *
   * @param most how many characters it has at most
   */
  public static String fitting(String text, int most, Predicate<String> fits) {
    if (text.length() <= most && fits.test(text)) {
      return text;
    }
    int low = 0;
    int high = Math.min(text.length(), most);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (fits.test(cut(text, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return boundary(text, low) == 0 ? "" : cut(text, low);
  }

  private static String cut(String text, int at) {
    return text.substring(0, boundary(text, at)).stripTrailing() + DOTS;
  }

  /** The last place up to {@code at} that stands between two letters. */
  private static int boundary(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return Math.clamp(at, 0, text.length());
    }
    int from = Math.max(0, at - LONGEST_LETTER);
    int to = Math.min(text.length(), at + LONGEST_LETTER);
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text.substring(from, to));
    return letters.isBoundary(at - from) ? at : from + letters.preceding(at - from);
  }
}
