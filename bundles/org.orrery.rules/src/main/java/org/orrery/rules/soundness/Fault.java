package org.orrery.rules.soundness;

import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Said;

/**
 * Why a drawing is not sound, or not proved to be.
 *
 * @param way a shortest run that shows it; empty when no run is needed
 */
public record Fault(Kind kind, Element element, Message said, Message advice, Counterexample way) {
  /** A fault whose remedy has {@code .do} behind its key and takes the same arguments. */
  static Fault of(Kind kind, Element element, Counterexample way, String key, Object... arguments) {
    return new Fault(kind, element, Said.of(key, arguments), Said.of(key + ".do", arguments), way);
  }

  /** What is wrong, in English. */
  public String message() {
    return said.english();
  }

  /** What is wrong. */
  public enum Kind {
    /** A run stands still although it has not ended. */
    DEADLOCK,
    /** Two branches come together without a join. */
    LACK_OF_SYNCHRONISATION,
    /** A run goes on for ever and can never end. */
    LIVELOCK,
    /** A node is passed in no run. */
    DEAD_STEP,
    /** A life cycle runs itself. */
    RECURSION,
    /** A decision does not know how a called life cycle ends. */
    CALLED_END,
    /** A limit was reached. */
    NOT_PROVED
  }
}
