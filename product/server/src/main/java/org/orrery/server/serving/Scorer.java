package org.orrery.server.serving;

import java.util.List;

/**
 * One version opened for scoring; safe for many threads at once, closed by whoever opened it.
 *
 * <p>A raw row is an array in the order of the signature's columns.
 */
public interface Scorer extends AutoCloseable {
  Signature signature();

  /** What evaluates it, as the Open Inference Protocol names platforms. */
  String platform();

  /** Scores of raw rows: the probability of the positive class of each, between 0 and 1. */
  double[] score(List<Object[]> rows);

  /** Whether it can score now. */
  default boolean ready() {
    return !signature().columns().isEmpty();
  }

  @Override
  void close();
}
