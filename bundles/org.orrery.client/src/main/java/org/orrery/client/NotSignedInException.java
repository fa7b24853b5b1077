package org.orrery.client;

/** Nobody is signed in, so there is no server to ask. */
public class NotSignedInException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotSignedInException() {
    super("Nobody is signed in to a server.");
  }
}
