package org.orrery.server.training;

/** Data that cannot be used; the message names row and column and the hint says what to do. */
public class DataException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  public DataException(String message, String hint) {
    super(message + " " + hint);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
