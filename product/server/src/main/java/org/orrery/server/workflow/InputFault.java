package org.orrery.server.workflow;

/** A fault of what a step was given: the same attempt would fail again, so none is made. */
public class InputFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final String fault;
  private final String hint;

  /**
   * @param fault what is wrong, with its place
   * @param hint what to do about it
   */
  public InputFault(String fault, String hint) {
    super(fault + " " + hint);
    this.fault = fault;
    this.hint = hint;
  }

  /** What is wrong, without what to do. */
  public String fault() {
    return fault;
  }

  public String hint() {
    return hint;
  }
}
