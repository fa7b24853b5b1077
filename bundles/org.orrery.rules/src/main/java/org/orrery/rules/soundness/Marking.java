package org.orrery.rules.soundness;

import java.util.Arrays;

/**
 * Where tokens are, in order: for edge e the number 2e + 1, or 2e while the token may still end the
 * run before it goes on.
 */
record Marking(int[] places) {
  /** Nothing is at work any more. */
  static final Marking DONE = new Marking(new int[0]);

  static final Marking START = new Marking(new int[] {2 * Graph.START + 1});

  boolean isDone() {
    return places.length == 0;
  }

  boolean has(int place) {
    return Arrays.binarySearch(places, place) >= 0;
  }

  boolean marks(int edge) {
    return has(2 * edge) || has(2 * edge + 1);
  }

  /** Takes some tokens and puts others. */
  Marking move(int[] taken, int[] put) {
    int[] rest = new int[places.length - taken.length + put.length];
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
    System.arraycopy(put, 0, rest, n, put.length);
    Arrays.sort(rest);
    return new Marking(rest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marking marking && Arrays.equals(places, marking.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places);
  }
}
