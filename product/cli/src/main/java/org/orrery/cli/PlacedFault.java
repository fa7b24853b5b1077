package org.orrery.cli;

/** What keeps a verb from its work, with the place and the way out. */
abstract sealed class PlacedFault extends RuntimeException permits EnvironmentFault, InputFault {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String remedy;

  PlacedFault(String place, String message, String remedy) {
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

  /** How the program ends. */
  abstract int exitCode();
}
