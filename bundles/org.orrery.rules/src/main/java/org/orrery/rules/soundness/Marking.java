package org.orrery.rules.soundness;

import java.util.Arrays;

/**
 * Where tokens are and what is known.
 *
 * @param places in order: for edge e the number 2e + 1, or 2e while the token may still end the run
 *     before it goes on
 * @param facts for each {@link Source} the cases in which it can be; empty where nothing is kept
 */
record Marking(int[] places, long[] facts) {
  private static final long[] NOTHING = {};

  /** Nothing is at work any more. */
  static final Marking DONE = new Marking(new int[0], NOTHING);

  static final Marking START = new Marking(new int[] {2 * Graph.START + 1}, NOTHING);

  /** A token before the first node, and what is known there. */
  static Marking start(long[] facts) {
    return new Marking(START.places, facts);
  }

  boolean isDone() {
    return places.length == 0;
  }

  boolean has(int place) {
    return Arrays.binarySearch(places, place) >= 0;
  }

  boolean marks(int edge) {
    return has(2 * edge) || has(2 * edge + 1);
  }

  /** The same tokens with other knowledge; none when nothing is at work any more. */
  Marking with(long[] known) {
    return isDone() ? DONE : new Marking(places, known);
  }

  /** The tokens that are left when some are taken. */
  Marking without(int... taken) {
    int[] rest = new int[places.length - taken.length];
    int n = 0;
    for (int place : places) {
      boolean goes = false;
      for (int t : taken) {
        goes |= t == place;
      }
      if (!goes) {
        rest[n++] = place;
      }
    }
    return new Marking(rest, facts);
  }

  /** Further tokens with these. */
  Marking and(int... put) {
    int[] all = Arrays.copyOf(places, places.length + put.length);
    System.arraycopy(put, 0, all, places.length, put.length);
    Arrays.sort(all);
    return new Marking(all, facts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marking marking
        && Arrays.equals(places, marking.places)
        && Arrays.equals(facts, marking.facts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(places) + Arrays.hashCode(facts);
  }
}
