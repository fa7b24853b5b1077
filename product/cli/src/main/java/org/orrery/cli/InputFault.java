package org.orrery.cli;

/** What was given cannot be used; exit code 1. */
final class InputFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String remedy;

  InputFault(String place, String message, String remedy) {
    super(message);
    this.place = place;
    this.remedy = remedy;
  }

  String place() {
    return place;
  }

  String remedy() {
    return remedy;
  }
}
