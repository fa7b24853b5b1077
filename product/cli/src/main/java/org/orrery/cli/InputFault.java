package org.orrery.cli;

/** What was given cannot be used; exit code 1. */
final class InputFault extends PlacedFault {
  private static final long serialVersionUID = 1L;

  InputFault(String place, String message, String remedy) {
    super(place, message, remedy);
  }

  @Override
  int exitCode() {
    return OrreryCli.INPUT;
  }
}
