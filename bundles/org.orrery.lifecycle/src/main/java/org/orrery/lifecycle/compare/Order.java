package org.orrery.lifecycle.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which members of a list stand at another place than before. */
final class Order {
  private Order() {}

  /**
   * A member at another place.
   *
   * @param from place before, from 0
   * @param to place after, from 0
   */
  record Move(String key, int from, int to) {}

  /**
   * The fewest members that were taken out and put in elsewhere to get the later order; members
   * that are in one list only do not count. A longest increasing subsequence stays (Fredman 1975).
   */
  static List<Move> moves(List<String> before, List<String> after) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.put(before.get(i), i);
    }
    List<Move> common = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Integer place = places.get(after.get(i));
      if (place != null) {
        common.add(new Move(after.get(i), place, i));
      }
    }
    Set<Integer> staying = increasing(common.stream().mapToInt(Move::from).toArray());
    List<Move> moved = new ArrayList<>();
    for (int i = 0; i < common.size(); i++) {
      if (!staying.contains(i)) {
        moved.add(common.get(i));
      }
    }
    return moved;
  }

  /** Indices of a longest increasing subsequence. */
  private static Set<Integer> increasing(int[] values) {
    int[] tails = new int[values.length];
    int[] ends = new int[values.length];
    int[] previous = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int found = Arrays.binarySearch(tails, 0, length, values[i]);
      int at = found < 0 ? -found - 1 : found;
      tails[at] = values[i];
      ends[at] = i;
      previous[i] = at == 0 ? -1 : ends[at - 1];
      length = Math.max(length, at + 1);
    }
    Set<Integer> chosen = new HashSet<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      chosen.add(i);
    }
    return chosen;
  }
}
