package org.orrery.server.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of a run into an element.
 *
 * @param path trigger on whose path the element lies, empty on the main path
 * @param activity id in the process; the element's own or one that the compiler added for it
 * @param kind class of the element in the language, or a topic of the compiler
 * @param left when it ended; a failed passage without it waits for an operator
 */
record Passage(
    String id,
    long number,
    String run,
    String path,
    String element,
    String activity,
    String kind,
    String execution,
    State state,
    int attempts,
    Instant due,
    String worker,
    String outcome,
    String message,
    Map<String, String> results,
    Instant entered,
    Instant left) {

  /** What becomes of a passage. */
  enum State {
    /** Waits for a worker. */
    READY("active"),
    /** A worker is at it. */
    WORKING("active"),
    /** Its worker has gone; something later will end it. */
    PENDING("waiting"),
    /** Waits for people, a time or an event. */
    WAITING("waiting"),
    /** An attempt failed; the next one is due. */
    RETRYING("retrying"),
    FAILED("failed"),
    COMPLETED("completed"),
    CANCELLED("cancelled");

    /** Name in the server's interface. */
    final String shown;

    State(String shown) {
      this.shown = shown;
    }

    static State of(String column) {
      return valueOf(column.toUpperCase(java.util.Locale.ROOT));
    }

    String column() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  boolean open() {
    return left == null;
  }
}
