package org.orrery.client;

import java.net.URI;

/** The server did not answer: it is away, the address is wrong, or the time ran out. */
public class UnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final URI server;

  public UnreachableException(URI server, Throwable cause) {
    super("No answer from " + server + ": " + reason(cause), cause);
    this.server = server;
  }

  /** The server that did not answer. */
  public URI server() {
    return server;
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
