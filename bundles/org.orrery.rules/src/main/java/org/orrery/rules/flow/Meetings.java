package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.orrery.lifecycle.model.StrongComponents;

/**
 * Places at which different counts are said to meet, of which some have one count after all: sets
 * of places to which, beside their own numbers, a single count comes. What is left is necessary,
 * whatever the order in which the places were found (Braun and others 2013, redundant phi
 * functions).
 */
final class Meetings {
  private static final int NONE = Integer.MIN_VALUE;

  /** Numbers from it on are those of places. */
  private final int first;

  /** The counts that come to each place; null where none is. */
  private final int[][] counts;

  /** The count that each place has after all. */
  private final int[] same;

  private final int[] set;
  private int sets;

  /**
   * @param counts by place: the counts that come to it, where a number of {@code counts.length} or
   *     more is that of a place; null where there is none
   */
  Meetings(int[][] counts) {
    this.first = counts.length;
    this.counts = counts;
    this.same = new int[first];
    this.set = new int[first];
    Arrays.setAll(same, place -> first + place);
    BitSet places = new BitSet(first);
    IntStream.range(0, first).filter(place -> counts[place] != null).forEach(places::set);
    merge(places);
  }

  /** What a count is after all. */
  int of(int count) {
    int last = count;
    while (last >= first && same[last - first] != last) {
      last = same[last - first];
    }
    for (int at = count; at != last; ) {
      int next = same[at - first];
      same[at - first] = last;
      at = next;
    }
    return last;
  }

  private void merge(BitSet places) {
    StrongComponents components = new StrongComponents(first, this::leading);
    Deque<Iterator<int[]>> open = new ArrayDeque<>();
    open.push(components.of(places).iterator());
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        BitSet inner = merged(open.peek().next());
        if (!inner.isEmpty()) {
          open.push(components.of(inner).iterator());
        }
      } else {
        open.pop();
      }
    }
  }

  /** The places whose numbers come to a place. */
  private int[] leading(int place) {
    return Arrays.stream(counts[place])
        .map(this::of)
        .filter(count -> count >= first)
        .map(count -> count - first)
        .toArray();
  }

  /** Gives places one count when one comes to them; else those to which none of others comes. */
  private BitSet merged(int[] places) {
    sets++;
    for (int place : places) {
      set[place] = sets;
    }
    int only = NONE;
    boolean several = false;
    BitSet inner = new BitSet(first);
    for (int place : places) {
      boolean isInner = true;
      for (int count : counts[place]) {
        int now = of(count);
        if (now < first || set[now - first] != sets) {
          isInner = false;
          several |= only != NONE && only != now;
          only = now;
        }
      }
      if (isInner) {
        inner.set(place);
      }
    }
    if (!several) {
      for (int place : places) {
        same[place] = only;
      }
      inner.clear();
    }
    return inner;
  }
}
