package org.orrery.designer.twin;

import java.util.List;
import org.orrery.lifecycle.text.TextTwin;

/**
 * A place in the text that is found again after the drawing was changed: the line of an element,
 * counted among its lines, and where in it.
 *
 * @param line number of the line, from 0, for when the element has gone
 */
record Place(String element, int number, int line, int column) {
  static Place of(TextTwin text, int line, int column) {
    if (line >= text.lines().size()) {
      return new Place("", 0, line, column);
    }
    String element = text.elementAt(line);
    return new Place(element, text.linesOf(element).indexOf(line), line, column);
  }

  /** The line of this place in another text, from 0. */
  int in(TextTwin text) {
    List<Integer> lines = text.linesOf(element);
    if (!lines.isEmpty()) {
      return lines.get(Math.min(Math.max(number, 0), lines.size() - 1));
    }
    return Math.max(0, Math.min(line, text.lines().size() - 1));
  }
}
