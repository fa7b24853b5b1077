package org.orrery.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;

/**
 * How large is what is arranged together, by which the methods are chosen: those that find the best
 * places take time with a higher power of it.
 *
 * @param nodes how many nodes there are
 * @param breadth how many nodes of a stage stand beside each other at most, with the lines that
 *     pass there, when lines back are those that lead back in the order of the nodes
 * @param passing how many columns all lines pass together
 */
record Scale(int nodes, int breadth, long passing) {
  /** More nodes stand as near to the beginning as they can, not where lines are shortest. */
  private static final int MANY = 1_000;

  /** The order of more is not kept: comparing it takes the third power of the breadth. */
  private static final int BROAD = 100;

  /** Each column that a line passes takes memory and time like a node. */
  private static final long CROWDED = 50_000;

  static Scale of(List<? extends Element> nodes) {
    Map<Element, Integer> places = new HashMap<>();
    nodes.forEach(node -> places.put(node, places.size()));
    int[] columns = columns(nodes, places);
    int[] more = new int[nodes.size() + 1];
    long passing = 0;
    for (int at = 0; at < columns.length; at++) {
      if (nodes.get(at) instanceof Node node) {
        add(more, columns[at], columns[at] + 1);
        for (Transition line : node.getOutgoing()) {
          Integer to = places.get(line.getTarget());
          if (to != null) {
            int first = Math.min(columns[at], columns[to]) + 1;
            int end = Math.max(columns[at], columns[to]);
            add(more, first, end);
            passing += Math.max(0, end - first);
          }
        }
      }
    }
    return new Scale(nodes.size(), highest(more), passing);
  }

  /** In which column each node stands at the earliest. */
  private static int[] columns(List<? extends Element> nodes, Map<Element, Integer> places) {
    int[] columns = new int[nodes.size()];
    for (int at = 0; at < columns.length; at++) {
      if (nodes.get(at) instanceof Node node) {
        for (Transition line : node.getOutgoing()) {
          push(columns, at, places.get(line.getTarget()));
        }
        for (Transition line : node.getIncoming()) {
          push(columns, at, places.get(line.getSource()));
        }
      }
    }
    return columns;
  }

  private static void push(int[] columns, int from, Integer to) {
    if (to != null && to > from) {
      columns[to] = Math.max(columns[to], columns[from] + 1);
    }
  }

  /** Tells that one more stands in each column of a range. */
  private static void add(int[] more, int first, int end) {
    if (first < end) {
      more[first]++;
      more[end]--;
    }
  }

  private static int highest(int[] more) {
    int highest = 0;
    int here = 0;
    for (int change : more) {
      here += change;
      highest = Math.max(highest, here);
    }
    return highest;
  }

  boolean isMany() {
    return nodes > MANY;
  }

  boolean isCrowded() {
    return passing > CROWDED;
  }

  boolean isBroad() {
    return breadth > BROAD;
  }
}
