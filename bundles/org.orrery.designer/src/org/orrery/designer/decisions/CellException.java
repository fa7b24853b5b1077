package org.orrery.designer.decisions;

/** The text of a cell cannot be understood; the message says what to type instead. */
public final class CellException extends Exception {
  private static final long serialVersionUID = 1L;

  CellException(String message) {
    super(message);
  }
}
