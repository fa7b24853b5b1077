package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

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
    int[] places = new int[first];
    int found = 0;
    for (int place = 0; place < first; place++) {
      same[place] = first + place;
      if (counts[place] != null) {
        places[found++] = place;
      }
    }
    merge(Arrays.copyOf(places, found));
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

  private void merge(int[] places) {
    StrongComponents components = new StrongComponents(first, this::leading);
    Deque<Iterator<int[]>> open = new ArrayDeque<>();
    open.push(components.of(places).iterator());
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        int[] inner = merged(open.peek().next());
        if (inner.length > 0) {
          open.push(components.of(inner).iterator());
        }
      } else {
        open.pop();
      }
    }
  }

  /** The places whose numbers come to a place. */
  private int[] leading(int place) {
    int[] to = new int[counts[place].length];
    int found = 0;
    for (int count : counts[place]) {
      int now = of(count);
      if (now >= first) {
        to[found++] = now - first;
      }
    }
    return Arrays.copyOf(to, found);
  }

  /** Gives places one count when one comes to them; else those to which none of others comes. */
  private int[] merged(int[] places) {
    sets++;
    for (int place : places) {
      set[place] = sets;
    }
    int only = NONE;
    boolean several = false;
    List<Integer> inner = new ArrayList<>();
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
        inner.add(place);
      }
    }
    if (several) {
      return inner.stream().mapToInt(Integer::intValue).toArray();
    }
    for (int place : places) {
      same[place] = only;
    }
    return new int[0];
  }
}
