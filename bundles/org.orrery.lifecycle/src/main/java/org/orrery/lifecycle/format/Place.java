package org.orrery.lifecycle.format;

import org.orrery.lifecycle.words.Message;

/**
 * A place in a text.
 *
 * @param line from 1; 0 when the whole text is meant
 * @param column from 1; 0 when unknown
 */
record Place(int line, int column) {
  static final Place WHOLE = new Place(0, 0);

  FileProblem problem(Message message, Message remedy) {
    return new FileProblem(line, column, message, remedy);
  }
}
