package org.orrery.compiler;

/** A key that cannot be used; neither message nor remedy quotes anything of it. */
public final class UnfitKeyException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  UnfitKeyException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  public String remedy() {
    return remedy;
  }
}
