package org.orrery.server.serving;

import java.time.Instant;
import java.util.List;

/** The durable log of predictions, as other modules may read it. */
public interface Predictions {
  /** Predictions of a version after a sequence number, oldest first. */
  List<Prediction> after(String model, int version, long sequence, int limit);

  /** Number of predictions of a version after a sequence number. */
  long countAfter(String model, int version, long sequence);

  /** Sequence number of the newest prediction, or 0. */
  long newest(String model);

  /**
   * Predictions of a version whose outcome was reported after an outcome number, in the order of
   * the reports; {@link Labelled#number()} is the number to go on from.
   */
  List<Labelled> labelledAfter(String model, int version, long number, int limit);

  /** Number of the newest outcome report, or 0. */
  long newestOutcome(String model);

  /** All predictions of a model after a time whose outcome is known, oldest first. */
  List<Prediction> labelledSince(String model, Instant after);

  /** A prediction with the number of its outcome report. */
  record Labelled(long number, Prediction prediction) {}
}
