package org.orrery.layout;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;

/** Puts nodes behind all that leads to them, save by lines that close a loop. */
final class Onward {
  /** A node and the lines out of it that are still to be followed. */
  private record Step(Element node, Iterator<Transition> lines) {
    static Step at(Element node) {
      return new Step(
          node,
          node instanceof Node step ? step.getOutgoing().iterator() : Collections.emptyIterator());
    }
  }

  private Onward() {}

  static List<Element> sorted(List<? extends Element> nodes) {
    Set<Element> open = new HashSet<>(nodes);
    Deque<Element> sorted = new ArrayDeque<>();
    Deque<Step> path = new ArrayDeque<>();
    for (Element node : nodes) {
      enter(node, open, path);
      while (!path.isEmpty()) {
        Step step = path.peek();
        if (step.lines.hasNext()) {
          enter(step.lines.next().getTarget(), open, path);
        } else {
          sorted.push(path.pop().node);
        }
      }
    }
    return List.copyOf(sorted);
  }

  private static void enter(Element node, Set<Element> open, Deque<Step> path) {
    if (open.remove(node)) {
      path.push(Step.at(node));
    }
  }
}
