package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Things of a drawing by numbers in their order; those of a kind are found without a look at the
 * others.
 *
 * <p>Each group of things has its range of numbers. Where there is to be room, some numbers of each
 * are free: they are for things that are put in later, so that all others keep theirs.
 */
final class Roster<T extends EObject> {
  /** Behind so many things a number is free. */
  private static final int NEIGHBOURS = 2;

  /** One in so many numbers is free at the end of a group, and at least a few are. */
  private static final int SPARE = 8;

  private static final int LEAST_SPARE = 4;

  private List<Group<T>> groups;

  /** Where the range of each group ends. */
  private int[] ends;

  /** Null where a number is free. */
  private final List<T> all = new ArrayList<>();

  private final BitSet taken = new BitSet();
  private final Map<EClass, BitSet> places = new HashMap<>();

  /** Null until it is asked for. */
  private Map<T, Integer> numbers;

  /**
   * Things that stand together.
   *
   * @param holder tells the group from others
   * @param things in their order
   */
  record Group<T>(Object holder, List<T> things) {}

  /**
   * @param groups in their order
   * @param roomy whether numbers are left free
   */
  Roster(List<Group<T>> groups, boolean roomy) {
    this.groups = new ArrayList<>(groups);
    this.ends = new int[groups.size()];
    for (int g = 0; g < ends.length; g++) {
      List<T> things = groups.get(g).things();
      for (int i = 0; i < things.size(); i++) {
        put(all.size(), things.get(i));
        if (roomy && i % NEIGHBOURS == NEIGHBOURS - 1) {
          all.add(null);
        }
      }
      if (roomy) {
        all.addAll(Collections.nCopies(Math.max(LEAST_SPARE, things.size() / SPARE), null));
      }
      ends[g] = all.size();
    }
  }

  /** All numbers, also those that are free. */
  int size() {
    return all.size();
  }

  /** Null where the number is free. */
  T get(int number) {
    return all.get(number);
  }

  /** The numbers that are not free; not to be changed. */
  BitSet taken() {
    return taken;
  }

  /** Whether the number of a thing is found at once. */
  boolean knowsNumbers() {
    return numbers != null;
  }

  /** The number of a thing, or -1 when it is not there. */
  int number(Object thing) {
    if (numbers == null) {
      numbers = new IdentityHashMap<>(all.size());
      for (int n = taken.nextSetBit(0); n >= 0; n = taken.nextSetBit(n + 1)) {
        numbers.put(all.get(n), n);
      }
    }
    return numbers.getOrDefault(thing, -1);
  }

  /** The numbers of what is of a kind that fulfils a condition. */
  BitSet places(Predicate<EClass> wanted) {
    BitSet found = new BitSet(all.size());
    places.forEach(
        (kind, its) -> {
          if (wanted.test(kind)) {
            found.or(its);
          }
        });
    return found;
  }

  /** The numbers of what is of one of several types. */
  BitSet places(Class<?>... types) {
    return places(
        kind -> {
          for (Class<?> type : types) {
            if (type.isAssignableFrom(kind.getInstanceClass())) {
              return true;
            }
          }
          return false;
        });
  }

  /** What is of a type, in order. */
  <S> List<S> all(Class<S> type) {
    return places(type).stream().mapToObj(all::get).map(type::cast).toList();
  }

  /**
   * Gives numbers to what was put in and frees those of what was taken out; all others keep theirs.
   *
   * @param renewed receives the numbers that now another thing has, or none
   * @return whether it could; if not, this must no longer be used
   */
  boolean follow(List<Group<T>> now, BitSet renewed) {
    regroup(now, renewed);
    for (int g = 0; g < ends.length; g++) {
      Group<T> group = now.get(g);
      if (group.things() != groups.get(g).things()) {
        if (!follow(start(g), ends[g], group.things(), renewed)) {
          return false;
        }
        groups.set(g, group);
      }
    }
    return true;
  }

  /**
   * Gives the numbers of groups that are gone to those that stand there now, or to the group before
   * them; where none is gone, new ones receive half of what is free at the end of that group.
   */
  private void regroup(List<Group<T>> now, BitSet renewed) {
    int first = 0;
    while (first < Math.min(now.size(), ends.length) && isAt(now, first, first)) {
      first++;
    }
    int last = now.size();
    int gone = ends.length;
    while (last > first && gone > first && isAt(now, last - 1, gone - 1)) {
      last--;
      gone--;
    }
    if (gone == first && last == first) {
      return;
    }
    int begin = start(first);
    int end = start(gone);
    for (int n = taken.nextSetBit(begin); n >= 0 && n < end; n = taken.nextSetBit(n + 1)) {
      free(n);
      renewed.set(n);
    }
    if (gone == first && first > 0) {
      begin -= (begin - Math.max(start(first - 1), taken.previousSetBit(begin - 1) + 1)) / 2;
    } else if (last == first) {
      begin = end;
    }
    divide(now, first, last, gone, begin, end);
  }

  /** Gives new groups, from one to before another, equal parts of a range. */
  private void divide(List<Group<T>> now, int first, int last, int gone, int begin, int end) {
    List<Group<T>> divided = new ArrayList<>(groups.subList(0, first));
    int[] divisions = Arrays.copyOf(ends, now.size());
    if (first > 0) {
      divisions[first - 1] = begin;
    }
    for (int g = first; g < last; g++) {
      divided.add(new Group<>(now.get(g).holder(), List.of()));
      divisions[g] = begin + (end - begin) * (g + 1 - first) / (last - first);
    }
    divided.addAll(groups.subList(gone, groups.size()));
    System.arraycopy(ends, gone, divisions, last, ends.length - gone);
    groups = divided;
    ends = divisions;
  }

  /** Where the range of a group begins, or that of a further one would. */
  private int start(int group) {
    return group == 0 ? 0 : ends[group - 1];
  }

  private boolean isAt(List<Group<T>> now, int place, int before) {
    return now.get(place).holder() == groups.get(before).holder();
  }

  /** Looks between the first and the last thing only that do not stand where they stood. */
  private boolean follow(int from, int to, List<T> things, BitSet renewed) {
    int first = 0;
    int begin = from;
    for (int n = next(from, to); n < to && first < things.size(); n = next(n + 1, to)) {
      if (all.get(n) != things.get(first)) {
        break;
      }
      first++;
      begin = n + 1;
    }
    int last = things.size();
    int end = to;
    for (int n = last(to, begin); n >= begin && last > first; n = last(n, begin)) {
      if (all.get(n) != things.get(last - 1)) {
        break;
      }
      last--;
      end = n;
    }
    return renumber(begin, end, things.subList(first, last), renewed);
  }

  private boolean renumber(int begin, int end, List<T> things, BitSet renewed) {
    List<T> now = new ArrayList<>(Collections.nCopies(end - begin, null));
    int next = begin;
    for (T thing : things) {
      int number = number(thing);
      boolean stays = number >= begin && number < end;
      if (stays && number < next || !stays && next == end) {
        return false;
      }
      next = stays ? number : next;
      now.set(next - begin, thing);
      next++;
    }
    for (int n = begin; n < end; n++) {
      if (all.get(n) != null && all.get(n) != now.get(n - begin)) {
        free(n);
        renewed.set(n);
      }
    }
    for (int n = begin; n < end; n++) {
      if (all.get(n) != now.get(n - begin)) {
        put(n, now.get(n - begin));
        numbers.put(now.get(n - begin), n);
        renewed.set(n);
      }
    }
    return true;
  }

  private int next(int from, int to) {
    int n = from;
    while (n < to && all.get(n) == null) {
      n++;
    }
    return n;
  }

  /** The last number before another that is taken; less than a limit if there is none. */
  private int last(int before, int limit) {
    int n = before - 1;
    while (n >= limit && all.get(n) == null) {
      n--;
    }
    return n;
  }

  private void put(int number, T thing) {
    if (number == all.size()) {
      all.add(thing);
    } else {
      all.set(number, thing);
    }
    taken.set(number);
    places.computeIfAbsent(thing.eClass(), kind -> new BitSet()).set(number);
  }

  private void free(int number) {
    T thing = all.set(number, null);
    taken.clear(number);
    places.get(thing.eClass()).clear(number);
    if (number(thing) == number) {
      numbers.remove(thing);
    }
  }
}
