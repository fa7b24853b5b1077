package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.flow.Flow.Arc;

/** A shortest walk on which a node is reached before all steps of a sequence were passed. */
record EarlyWay(Flow flow, Sequence sequence) {
  private static final int UNKNOWN = -2;
  private static final int BEGINNING = -1;

  /** Empty where there is none. */
  List<Arc> to(int target) {
    int width = sequence.top() + 1;
    int[] before = new int[flow.size() * width];
    Arrays.fill(before, UNKNOWN);
    NumberQueue open = new NumberQueue();
    if (sequence.start() < sequence.top()) {
      sequence.roots().stream().map(n -> n * width + sequence.start()).forEach(open::add);
      sequence.roots().stream().forEach(n -> before[n * width + sequence.start()] = BEGINNING);
    }
    Map<Integer, Arc> begun = new HashMap<>();
    BitSet restarting = sequence.restarting();
    for (int n = restarting.nextSetBit(0); n >= 0; n = restarting.nextSetBit(n + 1)) {
      for (Arc arc : flow.out(n)) {
        int state = arc.to() * width + behind(arc, 0);
        if (sequence.restarts(arc) && before[state] == UNKNOWN) {
          before[state] = BEGINNING;
          begun.put(state, arc);
          open.add(state);
        }
      }
    }
    BitSet counting = sequence.counting();
    while (!open.isEmpty()) {
      int state = open.remove();
      int node = state / width;
      int level = state % width;
      if (node == target
          && level < sequence.top()
          && (before[state] != BEGINNING || begun.containsKey(state))) {
        return walk(state, before, begun);
      }
      int[] targets = flow.targets(node);
      for (int i = 0; i < targets.length; i++) {
        int after = counting.get(node) ? sequence.after(flow.out(node).get(i), level) : level;
        int next = targets[i] * width + behind(targets[i], after);
        if (before[next] == UNKNOWN) {
          before[next] = state;
          open.add(next);
        }
      }
    }
    return List.of();
  }

  /** The level at which a transition leads to its target, where the other branches count too. */
  private int behind(Arc arc, int level) {
    return behind(arc.to(), sequence.after(arc, level));
  }

  private int behind(int to, int after) {
    int others = sequence.levelAt(to);
    return others > after && sequence.joinsAll(to) ? others : after;
  }

  private List<Arc> walk(int end, int[] before, Map<Integer, Arc> begun) {
    List<Arc> walk = new ArrayList<>();
    int state = end;
    while (before[state] != BEGINNING) {
      walk.add(between(before[state], state));
      state = before[state];
    }
    if (begun.containsKey(state)) {
      walk.add(begun.get(state));
    }
    Collections.reverse(walk);
    return walk;
  }

  /** The first transition from one state to another. */
  private Arc between(int from, int to) {
    int width = sequence.top() + 1;
    for (Arc arc : flow.out(from / width)) {
      if (arc.to() * width + behind(arc, from % width) == to) {
        return arc;
      }
    }
    throw new IllegalStateException();
  }
}
