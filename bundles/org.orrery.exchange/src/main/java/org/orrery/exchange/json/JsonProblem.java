package org.orrery.exchange.json;

/** JSON that is no drawing; the message names the place as a JSON pointer. */
public final class JsonProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  JsonProblem(String place, String message, String remedy) {
    super((place.isEmpty() ? "" : place + ": ") + message);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
