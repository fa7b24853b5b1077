package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.orrery.rules.flow.Flow.Arc;

/** A shortest walk on which a node is reached before all steps of a sequence were passed. */
record EarlyWay(Flow flow, Sequence sequence) {
  private static final int UNKNOWN = -2;
  private static final int BEGINNING = -1;

  /** Empty where there is none. */
  List<Arc> to(int target) {
    int width = sequence.top() + 1;
    Arc[] by = new Arc[flow.size() * width];
    int[] before = new int[flow.size() * width];
    Arrays.fill(before, UNKNOWN);
    NumberQueue open = new NumberQueue();
    if (sequence.start() < sequence.top()) {
      sequence.roots().stream().map(n -> n * width + sequence.start()).forEach(open::add);
      sequence.roots().stream().forEach(n -> before[n * width + sequence.start()] = BEGINNING);
    }
    BitSet restarting = sequence.restarting();
    for (int n = restarting.nextSetBit(0); n >= 0; n = restarting.nextSetBit(n + 1)) {
      for (Arc arc : flow.out(n)) {
        int state = arc.to() * width + behind(arc, 0);
        if (sequence.restarts(arc) && before[state] == UNKNOWN) {
          before[state] = BEGINNING;
          by[state] = arc;
          open.add(state);
        }
      }
    }
    while (!open.isEmpty()) {
      int state = open.remove();
      int level = state % width;
      if (state / width == target && level < sequence.top() && by[state] != null) {
        return walk(state, by, before);
      }
      for (Arc arc : flow.out(state / width)) {
        int next = arc.to() * width + behind(arc, level);
        if (before[next] == UNKNOWN) {
          before[next] = state;
          by[next] = arc;
          open.add(next);
        }
      }
    }
    return List.of();
  }

  /** The level at which a transition leads to its target, where the other branches count too. */
  private int behind(Arc arc, int level) {
    int after = sequence.after(arc, level);
    int others = sequence.levelAt(arc.to());
    return others > after && sequence.joinsAll(arc.to()) ? others : after;
  }

  private static List<Arc> walk(int end, Arc[] by, int[] before) {
    List<Arc> walk = new ArrayList<>();
    for (int state = end; state >= 0 && by[state] != null; state = before[state]) {
      walk.add(by[state]);
    }
    Collections.reverse(walk);
    return walk;
  }
}
