package org.orrery.lifecycle.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the order of three lists without duplicates; time grows linearly.
 *
 * <p>What one side re-ordered is re-ordered; what one side put in stands behind what it stood
 * behind. Where both put something in at one place, the smaller text comes first, so that it does
 * not matter which side is ours.
 */
final class Sequence<T> {
  private final List<T> merged = new ArrayList<>();
  private final boolean conflict;

  /** The members in their merged order. */
  Sequence(List<T> base, List<T> ours, List<T> theirs, Collection<T> members) {
    Set<T> common = new HashSet<>(members);
    common.retainAll(new HashSet<>(ours));
    common.retainAll(new HashSet<>(theirs));
    List<T> oursCommon = only(ours, common);
    List<T> theirsCommon = only(theirs, common);
    Set<T> old = new HashSet<>(base);
    old.retainAll(common);
    List<T> before = only(base, old);
    boolean oursAsBefore = only(oursCommon, old).equals(before);
    boolean theirsAsBefore = only(theirsCommon, old).equals(before);
    conflict = !oursAsBefore && !theirsAsBefore && !oursCommon.equals(theirsCommon);
    boolean byTheirs = oursAsBefore && !oursCommon.equals(theirsCommon);
    List<T> spine = byTheirs ? theirsCommon : oursCommon;

    Set<T> wanted = new HashSet<>(members);
    Map<T, List<T>> oursRuns = runs(ours, common, wanted);
    Map<T, List<T>> theirsRuns = runs(theirs, common, wanted);
    insert(null, oursRuns, theirsRuns);
    for (T each : spine) {
      merged.add(each);
      insert(each, oursRuns, theirsRuns);
    }
    Set<T> placed = new HashSet<>(merged);
    base.stream().filter(each -> wanted.contains(each) && placed.add(each)).forEach(merged::add);
    members.stream().filter(placed::add).forEach(merged::add);
  }

  List<T> merged() {
    return merged;
  }

  /** Whether both sides changed the order, each in its way; ours was taken. */
  boolean isConflict() {
    return conflict;
  }

  private static <T> List<T> only(List<T> list, Set<T> wanted) {
    return list.stream().filter(wanted::contains).toList();
  }

  /** What one side alone has, by the common member before it; null at the beginning. */
  private static <T> Map<T, List<T>> runs(List<T> side, Set<T> common, Set<T> wanted) {
    Map<T, List<T>> runs = new HashMap<>();
    T anchor = null;
    for (T each : side) {
      if (common.contains(each)) {
        anchor = each;
      } else if (wanted.contains(each)) {
        runs.computeIfAbsent(anchor, key -> new ArrayList<>()).add(each);
      }
    }
    return runs;
  }

  private void insert(T anchor, Map<T, List<T>> ours, Map<T, List<T>> theirs) {
    List<List<T>> both = new ArrayList<>();
    both.add(ours.getOrDefault(anchor, List.of()));
    both.add(theirs.getOrDefault(anchor, List.of()));
    both.removeIf(List::isEmpty);
    both.sort(Comparator.comparing(run -> String.valueOf(run.get(0))));
    both.forEach(merged::addAll);
  }
}
