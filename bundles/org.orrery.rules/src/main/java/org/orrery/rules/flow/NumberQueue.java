package org.orrery.rules.flow;

import java.util.Arrays;

/** Numbers that wait, the first one first: a ring in one array. */
public final class NumberQueue {
  private int[] ring = new int[64];
  private int first;
  private int size;

  public boolean isEmpty() {
    return size == 0;
  }

  public void add(int number) {
    if (size == ring.length) {
      grow();
    }
    ring[first + size & ring.length - 1] = number;
    size++;
  }

  /** Takes the first number out; there must be one. */
  public int remove() {
    int number = ring[first];
    first = first + 1 & ring.length - 1;
    size--;
    return number;
  }

  /** The length stays a power of two, so that places can be masked. */
  private void grow() {
    int[] larger = Arrays.copyOf(ring, 2 * ring.length);
    System.arraycopy(ring, 0, larger, ring.length, first);
    ring = larger;
  }
}
