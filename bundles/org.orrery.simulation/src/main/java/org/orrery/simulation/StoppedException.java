package org.orrery.simulation;

/** A replication cannot go on; it carries what to tell. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  StoppedException(String place, String message, String remedy) {
    super(message);
    this.fault = new Fault(place, message, remedy);
  }

  Fault fault() {
    return fault;
  }
}
