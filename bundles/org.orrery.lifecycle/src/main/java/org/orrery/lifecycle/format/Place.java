package org.orrery.lifecycle.format;

/**
 * A place in a text.
 *
 * @param line from 1; 0 when the whole text is meant
 * @param column from 1; 0 when unknown
 */
record Place(int line, int column) {
  static final Place WHOLE = new Place(0, 0);

  FileProblem problem(String message, String remedy) {
    return new FileProblem(line, column, message, remedy);
  }
}
