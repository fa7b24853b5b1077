package org.orrery.simulation;

import java.util.Arrays;

/**
 * Coming events in the order of their times, those of one time in the order in which they were
 * added: a heap of four children in arrays of primitives. Belongs to one thread.
 */
final class EventQueue {
  private static final int CHILDREN = 4;

  private double[] times = new double[1024];
  private long[] orders = new long[1024];
  private long[] events = new long[1024];
  private int size;
  private long added;

  void clear() {
    size = 0;
    added = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  double time() {
    return times[0];
  }

  long event() {
    return events[0];
  }

  void add(double time, long event) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      orders = Arrays.copyOf(orders, 2 * size);
      events = Arrays.copyOf(events, 2 * size);
    }
    long order = added++;
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) / CHILDREN;
      if (!isBefore(time, order, parent)) {
        break;
      }
      move(parent, at);
      at = parent;
    }
    set(at, time, order, event);
  }

  /** Takes the first event away. */
  void remove() {
    size--;
    if (size == 0) {
      return;
    }
    double time = times[size];
    long order = orders[size];
    long event = events[size];
    int at = 0;
    while (true) {
      int least = leastChild(at);
      if (least < 0 || isBefore(time, order, least)) {
        break;
      }
      move(least, at);
      at = least;
    }
    set(at, time, order, event);
  }

  private int leastChild(int at) {
    int first = at * CHILDREN + 1;
    if (first >= size) {
      return -1;
    }
    int least = first;
    int end = Math.min(first + CHILDREN, size);
    for (int child = first + 1; child < end; child++) {
      if (isBefore(times[child], orders[child], least)) {
        least = child;
      }
    }
    return least;
  }

  private boolean isBefore(double time, long order, int other) {
    return time < times[other] || (time == times[other] && order < orders[other]);
  }

  private void move(int from, int to) {
    set(to, times[from], orders[from], events[from]);
  }

  private void set(int at, double time, long order, long event) {
    times[at] = time;
    orders[at] = order;
    events[at] = event;
  }
}
