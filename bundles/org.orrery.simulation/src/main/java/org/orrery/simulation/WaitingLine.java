package org.orrery.simulation;

import java.util.Arrays;

/**
 * Visits that wait for people of a role: the higher priority first, then who came first. A visit
 * that was taken elsewhere or has ended is passed over. Belongs to one thread.
 */
final class WaitingLine {
  private static final int PRIORITY_SHIFT = 48;

  private Visit[] visits = new Visit[16];
  private int[] generations = new int[16];
  private long[] ranks = new long[16];
  private int size;

  void clear() {
    Arrays.fill(visits, 0, size, null);
    size = 0;
  }

  void add(Visit visit, int priority, long order) {
    insert(visit, visit.generation, ((long) -priority << PRIORITY_SHIFT) + order);
  }

  private void insert(Visit visit, int generation, long rank) {
    if (size == visits.length) {
      visits = Arrays.copyOf(visits, 2 * size);
      generations = Arrays.copyOf(generations, 2 * size);
      ranks = Arrays.copyOf(ranks, 2 * size);
    }
    int at = size++;
    while (at > 0 && rank < ranks[(at - 1) / 2]) {
      copy((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    set(at, visit, generation, rank);
  }

  /** The first that still waits, or null. */
  Visit first() {
    while (size > 0 && !(visits[0].waiting && visits[0].generation == generations[0])) {
      remove();
    }
    return size == 0 ? null : visits[0];
  }

  long rank() {
    return ranks[0];
  }

  /** Puts back who was passed over. */
  void putBack(Visit visit, long rank) {
    insert(visit, visit.generation, rank);
  }

  void remove() {
    size--;
    Visit visit = visits[size];
    int generation = generations[size];
    long rank = ranks[size];
    visits[size] = null;
    if (size == 0) {
      return;
    }
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && ranks[child + 1] < ranks[child]) {
        child++;
      }
      if (rank <= ranks[child]) {
        break;
      }
      copy(child, at);
      at = child;
    }
    set(at, visit, generation, rank);
  }

  private void copy(int from, int to) {
    set(to, visits[from], generations[from], ranks[from]);
  }

  private void set(int at, Visit visit, int generation, long rank) {
    visits[at] = visit;
    generations[at] = generation;
    ranks[at] = rank;
  }
}
