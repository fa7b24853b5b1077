package org.orrery.server.decisions;

/** A decision model that cannot be used; the message names the place and the hint the remedy. */
public class DecisionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  public DecisionException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  public String hint() {
    return hint;
  }
}
