package org.orrery.cli;

/** Something that a verb needs is not there; exit code 2. */
final class EnvironmentFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String remedy;

  EnvironmentFault(String place, String message, String remedy) {
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
