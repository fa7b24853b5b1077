package org.orrery.server.connectors;

import java.io.IOException;

/** A call that certainly did not reach its system, so that making it again is no doubt. */
final class UnsentException extends IOException {
  private static final long serialVersionUID = 1L;

  UnsentException(String message, Throwable cause) {
    super(message, cause);
  }
}
