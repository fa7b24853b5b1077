package org.orrery.ui.table;

import org.eclipse.swt.graphics.GC;

/** Shortens a text to the room that there is. */
public final class Elide {
  private static final String DOTS = "…";

  private Elide() {}

  /** The longest beginning of {@code text} that fits in {@code width} points, dots at its end. */
  public static String end(GC gc, String text, int width) {
    String line = text.replace('\n', ' ');
    if (width <= 0 || gc.stringExtent(line).x <= width) {
      return line;
    }
    int low = 0;
    int high = line.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.stringExtent(line.substring(0, middle) + DOTS).x <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return line.substring(0, low).stripTrailing() + DOTS;
  }
}
