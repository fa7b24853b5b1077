package org.orrery.exchange.bpmn;

/** A file that is no process, or that nobody should read. */
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String remedy;

  ImportException(int line, String message, String remedy) {
    super(message);
    this.line = line;
    this.remedy = remedy;
  }

  /** The line, from 1, or 0 when the whole file is meant. */
  public int line() {
    return line;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
