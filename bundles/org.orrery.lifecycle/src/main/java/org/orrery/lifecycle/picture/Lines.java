package org.orrery.lifecycle.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines by a usual width of letters, since there is no screen to measure on. */
final class Lines {
  private static final double BOLD_LETTER = 7.4;

  private Lines() {}

  /** At most so many lines of a width in pixels; what does not fit ends with an ellipsis. */
  static List<String> broken(String text, int width, int most) {
    int letters = Math.max(4, (int) (width / BOLD_LETTER));
    List<String> lines = new ArrayList<>();
    String rest = text.strip().replaceAll("\\s+", " ");
    while (!rest.isEmpty() && lines.size() < most) {
      if (rest.length() <= letters) {
        lines.add(rest);
        return lines;
      }
      boolean last = lines.size() == most - 1;
      int space = rest.lastIndexOf(' ', letters);
      int cut = last ? letters - 1 : space > 0 ? space : letters;
      cut -= Character.isHighSurrogate(rest.charAt(cut - 1)) ? 1 : 0;
      lines.add(rest.substring(0, cut).strip() + (last ? "\u2026" : ""));
      rest = rest.substring(cut).strip();
    }
    return lines;
  }
}
