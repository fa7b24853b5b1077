package org.orrery.server;

/** The server cannot start for a reason that its operator can remove. */
public class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  public StartException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
