package org.orrery.server.training;

import org.orrery.server.workflow.InputFault;

/**
 * Data or settings that cannot be used; the message names row and column and the hint says what to
 * do.
 */
public class DataException extends InputFault {
  private static final long serialVersionUID = 1L;

  public DataException(String message, String hint) {
    super(message, hint);
  }
}
