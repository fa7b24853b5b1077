package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges three lists of values: what one side took out is out, what one side put in is in.
 *
 * <p>Where both sides replaced the same value, each by another one, there is a conflict, and ours
 * stands.
 */
final class ValueList {
  /** A value and how many equal ones stand before it. */
  private record Numbered(Object value, int number) {
    @Override
    public String toString() {
      return value + "#" + number;
    }
  }

  private final List<Object> merged;
  private final boolean conflict;

  ValueList(List<?> base, List<?> ours, List<?> theirs) {
    List<Numbered> old = numbered(base);
    List<Numbered> one = numbered(ours);
    List<Numbered> two = numbered(theirs);
    Set<Numbered> before = new HashSet<>(old);
    Set<Numbered> inOurs = new HashSet<>(one);
    Set<Numbered> inTheirs = new HashSet<>(two);
    Set<Numbered> members = new LinkedHashSet<>();
    one.stream().filter(v -> inTheirs.contains(v) || !before.contains(v)).forEach(members::add);
    two.stream().filter(v -> inOurs.contains(v) || !before.contains(v)).forEach(members::add);

    Set<Numbered> stable = new HashSet<>(before);
    stable.retainAll(inOurs);
    stable.retainAll(inTheirs);
    Map<Numbered, List<Numbered>> oldGaps = gaps(old, stable);
    Map<Numbered, List<Numbered>> ourGaps = gaps(one, stable);
    Map<Numbered, List<Numbered>> theirGaps = gaps(two, stable);
    boolean replacedTwice = false;
    for (Map.Entry<Numbered, List<Numbered>> gap : oldGaps.entrySet()) {
      List<Numbered> our = put(ourGaps.get(gap.getKey()), before);
      List<Numbered> their = put(theirGaps.get(gap.getKey()), before);
      boolean outOfBoth =
          gap.getValue().stream().anyMatch(v -> !inOurs.contains(v) && !inTheirs.contains(v));
      if (outOfBoth && !our.isEmpty() && !their.isEmpty() && !our.equals(their)) {
        replacedTwice = true;
        their.stream().filter(v -> !inOurs.contains(v)).forEach(members::remove);
      }
    }
    Sequence<Numbered> sequence = new Sequence<>(old, one, two, members);
    merged = sequence.merged().stream().map(Numbered::value).toList();
    conflict = replacedTwice || sequence.isConflict();
  }

  List<Object> merged() {
    return merged;
  }

  boolean isConflict() {
    return conflict;
  }

  private static List<Numbered> numbered(List<?> values) {
    Map<Object, Integer> counts = new HashMap<>();
    List<Numbered> numbered = new ArrayList<>();
    for (Object value : values) {
      numbered.add(new Numbered(value, counts.merge(value, 1, Integer::sum)));
    }
    return numbered;
  }

  /** What stands between the values that all three lists have, by the one before. */
  private static Map<Numbered, List<Numbered>> gaps(List<Numbered> list, Set<Numbered> stable) {
    Map<Numbered, List<Numbered>> gaps = new HashMap<>();
    Numbered anchor = null;
    for (Numbered each : list) {
      if (stable.contains(each)) {
        anchor = each;
      } else {
        gaps.computeIfAbsent(anchor, key -> new ArrayList<>()).add(each);
      }
    }
    return gaps;
  }

  private static List<Numbered> put(List<Numbered> gap, Set<Numbered> before) {
    return gap == null ? List.of() : gap.stream().filter(v -> !before.contains(v)).toList();
  }
}
