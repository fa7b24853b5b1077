package org.orrery.ui.table;

import org.eclipse.swt.graphics.GC;
import org.orrery.ui.text.Brief;

/** Shortens a text to the room that there is. */
public final class Elide {
  /** Letters and marks on them that are more in a place cannot be told apart. */
  private static final int LETTERS_A_POINT = 4;

  private Elide() {}

  /** The longest beginning of {@code text} that fits in {@code width} points, dots at its end. */
  public static String end(GC gc, String text, int width) {
    String line = text.replace('\n', ' ');
    return width <= 0
        ? line
        : Brief.fitting(line, width * LETTERS_A_POINT, part -> gc.stringExtent(part).x <= width);
  }
}
