package org.orrery.cli;

/** Something that a verb needs is not there; exit code 2. */
final class EnvironmentFault extends PlacedFault {
  private static final long serialVersionUID = 1L;

  EnvironmentFault(String place, String message, String remedy) {
    super(place, message, remedy);
  }

  @Override
  int exitCode() {
    return OrreryCli.ENVIRONMENT;
  }
}
