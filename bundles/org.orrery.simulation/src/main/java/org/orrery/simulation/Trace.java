package org.orrery.simulation;

/** Hears what happens in one replication, as an animation shows it; called in the order of time. */
@FunctionalInterface
public interface Trace {
  /** What happens to a token; a trigger is entered when it fires and its path begins. */
  enum Happening {
    ENTERED,
    STARTED,
    LEFT,
    CANCELLED
  }

  /**
   * @param hours since the beginning
   * @param run number of the request, from 0
   * @param lifecycle id of the drawing, the called one's in a sub-life cycle
   * @param element id of the node
   * @param token number of the token, used again after the token is gone; -1 where none stays
   * @param outcome what it left with, also {@code failure} or {@code timeout}; else empty
   */
  void happened(
      double hours,
      int run,
      String lifecycle,
      String element,
      int token,
      Happening what,
      String outcome);
}
