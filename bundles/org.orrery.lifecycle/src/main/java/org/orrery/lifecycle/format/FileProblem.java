package org.orrery.lifecycle.format;

/**
 * What is wrong with a file, where, and what to do.
 *
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when unknown
 */
public record FileProblem(int line, int column, String message, String remedy) {
  @Override
  public String toString() {
    return (line > 0 ? "line " + line + ", column " + column + ": " : "") + message + " " + remedy;
  }
}
