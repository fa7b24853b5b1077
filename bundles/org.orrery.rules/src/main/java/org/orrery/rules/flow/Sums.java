package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds whole numbers from 0 on of which some are equal and some are sums of others.
 *
 * <p>What is no sum is 1 as long as nothing speaks against it. Where two sums of one number differ
 * then, what they do not have in common must be equal: the fewer numbers on one side are made sums
 * of the more on the other, and all is added up again. What is added to a part that is as large as
 * the whole is 0. Not every solution is found so, and what is found must be looked at.
 *
 * <p>At large much is made equal at once, so that a row of a thousand blocks takes a few rounds;
 * otherwise one thing at a time, which finds some solutions more.
 */
final class Sums {
  private static final int MOST_ROUNDS = 1_000;
  private static final long MOST = 1_000_000;

  private final List<Integer> equal;
  private final List<Sum> stated;
  private final int nothing;
  private boolean isAtLarge;

  private record Sum(int whole, List<Integer> parts) {}

  /** Of numbers that have the places from 0 on. */
  Sums(int numbers) {
    this.equal = new ArrayList<>(IntStream.rangeClosed(0, numbers).boxed().toList());
    this.stated = new ArrayList<>();
    this.nothing = numbers;
  }

  private Sums(Sums other) {
    this.equal = new ArrayList<>(other.equal);
    this.stated = new ArrayList<>(other.stated);
    this.nothing = other.nothing;
  }

  /** A further number; it is known by its place. */
  int unknown() {
    equal.add(equal.size());
    return equal.size() - 1;
  }

  void same(int one, int other) {
    equal.set(representative(one), representative(other));
  }

  void sum(int whole, List<Integer> parts) {
    stated.add(new Sum(whole, List.copyOf(parts)));
  }

  /** The numbers by their places, if such are found at large. */
  Optional<int[]> solutionAtLarge() {
    Sums copy = new Sums(this);
    copy.isAtLarge = true;
    return copy.solve();
  }

  /** The numbers by their places, if there are such. */
  Optional<int[]> solution() {
    return new Sums(this).solve();
  }

  private Optional<int[]> solve() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Map<Integer, List<Sum>> sums = sums();
      Added added = new Added(sums);
      if (added.isTooMuch()) {
        return Optional.empty();
      }
      if (added.left() >= 0) {
        unwind(added, sums);
      } else if (!equate(added, sums)) {
        return Optional.of(added.numbers());
      }
    }
    return Optional.empty();
  }

  private int representative(int number) {
    int found = number;
    while (equal.get(found) != found) {
      equal.set(found, equal.get(equal.get(found)));
      found = equal.get(found);
    }
    return found;
  }

  private boolean isNothing(int number) {
    return representative(number) == representative(nothing);
  }

  /** The sums of each number, each of them once and with two parts or more. */
  private Map<Integer, List<Sum>> sums() {
    Set<Sum> distinct = new LinkedHashSet<>();
    Map<List<Integer>, Integer> wholes = new HashMap<>();
    for (boolean changed = true; changed; ) {
      changed = false;
      distinct.clear();
      wholes.clear();
      for (Sum sum : stated) {
        List<Integer> parts =
            sum.parts().stream()
                .filter(part -> !isNothing(part))
                .map(this::representative)
                .sorted()
                .toList();
        int whole = representative(sum.whole());
        if (isNothing(whole) && !parts.isEmpty()) {
          parts.forEach(part -> same(part, nothing));
          changed = true;
        } else {
          int same;
          if (parts.size() > 1) {
            distinct.add(new Sum(whole, parts));
            same = isAtLarge ? wholes.computeIfAbsent(parts, p -> whole) : whole;
          } else {
            same = parts.isEmpty() ? nothing : parts.getFirst();
          }
          changed |= representative(same) != whole;
          same(whole, same);
        }
      }
    }
    Map<Integer, List<Sum>> sums = new LinkedHashMap<>();
    distinct.forEach(sum -> sums.computeIfAbsent(sum.whole(), w -> new ArrayList<>()).add(sum));
    return sums;
  }

  /** Numbers that are parts of each other are equal, and what is added on the way is nothing. */
  private void unwind(Added added, Map<Integer, List<Sum>> sums) {
    Map<Integer, Sum> by = new HashMap<>();
    int number = added.left();
    while (!by.containsKey(number)) {
      Sum sum =
          sums.get(number).stream()
              .filter(s -> s.parts().stream().anyMatch(added::isLeft))
              .findFirst()
              .orElseThrow();
      by.put(number, sum);
      number = sum.parts().stream().filter(added::isLeft).findFirst().orElseThrow();
    }
    int begin = number;
    do {
      Sum sum = by.get(number);
      List<Integer> others = new ArrayList<>(sum.parts());
      Integer next = sum.parts().stream().filter(added::isLeft).findFirst().orElseThrow();
      others.remove(next);
      others.forEach(other -> same(other, nothing));
      same(number, next);
      number = next;
    } while (number != begin);
  }

  /**
   * Divides what sums of one number do not have in common; false when there is nothing such. In one
   * round no number becomes a sum twice, or is a part of one and becomes one.
   */
  private boolean equate(Added added, Map<Integer, List<Sum>> sums) {
    boolean differ = false;
    Set<Integer> divided = new HashSet<>();
    Set<Integer> parts = new HashSet<>();
    for (List<Sum> some : sums.values()) {
      for (Sum sum : some) {
        if (added.total(sum) < added.total(some.getFirst())) {
          differ = true;
          Difference difference = Difference.of(some.getFirst(), sum, sums);
          if (difference.isApartFrom(divided, parts)) {
            divided.addAll(difference.shorter());
            (isAtLarge ? parts : divided).addAll(difference.longer());
            divide(difference);
          }
        }
      }
    }
    return differ;
  }

  /** Makes each number of the shorter row a sum of some of the longer one. */
  private void divide(Difference difference) {
    List<Integer> longer = difference.longer();
    List<Integer> shorter = difference.shorter();
    if (shorter.isEmpty()) {
      longer.forEach(number -> same(number, nothing));
    }
    for (int i = 0; i < shorter.size(); i++) {
      int from = (int) ((long) i * longer.size() / shorter.size());
      int to = (int) ((i + 1L) * longer.size() / shorter.size());
      sum(shorter.get(i), longer.subList(from, to));
    }
  }

  /** What two sums of one number do not have in common. */
  private record Difference(List<Integer> longer, List<Integer> shorter) {
    static Difference of(Sum one, Sum other, Map<Integer, List<Sum>> sums) {
      Map<Integer, Integer> more = new TreeMap<>();
      count(one, sums, 1, more);
      count(other, sums, -1, more);
      List<Integer> first = repeated(more, 1);
      List<Integer> second = repeated(more, -1);
      return first.size() < second.size()
          ? new Difference(second, first)
          : new Difference(first, second);
    }

    boolean isApartFrom(Set<Integer> divided, Set<Integer> parts) {
      return Collections.disjoint(divided, longer)
          && Collections.disjoint(divided, shorter)
          && Collections.disjoint(parts, shorter)
          && (!shorter.isEmpty() || Collections.disjoint(parts, longer));
    }
  }

  /** Counts the numbers of which a sum consists in the end. */
  private static void count(
      Sum sum, Map<Integer, List<Sum>> sums, int sign, Map<Integer, Integer> counts) {
    Deque<Integer> open = new ArrayDeque<>(sum.parts());
    while (!open.isEmpty()) {
      int number = open.remove();
      if (sums.containsKey(number)) {
        open.addAll(sums.get(number).getFirst().parts());
      } else {
        counts.merge(number, sign, Integer::sum);
      }
    }
  }

  private static List<Integer> repeated(Map<Integer, Integer> counts, int sign) {
    List<Integer> numbers = new ArrayList<>();
    counts.forEach(
        (number, count) -> {
          for (int i = 0; i < count * sign; i++) {
            numbers.add(number);
          }
        });
    return numbers;
  }

  /** The sums of each number added up, from what is no sum; the largest counts and comes first. */
  private final class Added {
    private final Map<Integer, List<Sum>> sums;
    private final long[] values = new long[equal.size()];
    private final boolean[] done = new boolean[equal.size()];

    Added(Map<Integer, List<Sum>> sums) {
      this.sums = sums;
      Map<Integer, List<Integer>> uses = new HashMap<>();
      Map<Integer, Integer> missing = new HashMap<>();
      for (List<Sum> some : sums.values()) {
        for (Sum sum : some) {
          missing.merge(sum.whole(), sum.parts().size(), Integer::sum);
          sum.parts()
              .forEach(p -> uses.computeIfAbsent(p, k -> new ArrayList<>()).add(sum.whole()));
        }
      }
      Deque<Integer> ready = new ArrayDeque<>();
      for (int n = 0; n < values.length; n++) {
        if (representative(n) == n && !sums.containsKey(n)) {
          values[n] = isNothing(n) ? 0 : 1;
          ready.add(n);
        }
      }
      while (!ready.isEmpty()) {
        int number = ready.remove();
        done[number] = true;
        for (int whole : uses.getOrDefault(number, List.of())) {
          if (missing.merge(whole, -1, Integer::sum) == 0) {
            sums.get(whole).sort(Comparator.comparingLong(this::total).reversed());
            values[whole] = Math.min(MOST + 1, total(sums.get(whole).getFirst()));
            ready.add(whole);
          }
        }
      }
    }

    long total(Sum sum) {
      return sum.parts().stream().mapToLong(part -> values[part]).sum();
    }

    boolean isLeft(int number) {
      return sums.containsKey(number) && !done[number];
    }

    /** A number that is left because it is a part of itself, or has such a part; or -1. */
    int left() {
      return sums.keySet().stream().filter(this::isLeft).findFirst().orElse(-1);
    }

    boolean isTooMuch() {
      return Arrays.stream(values).anyMatch(value -> value > MOST);
    }

    int[] numbers() {
      int[] numbers = new int[values.length];
      for (int n = 0; n < numbers.length; n++) {
        numbers[n] = (int) values[representative(n)];
      }
      return numbers;
    }
  }
}
