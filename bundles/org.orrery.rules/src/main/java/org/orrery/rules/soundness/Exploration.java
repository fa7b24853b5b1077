package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.soundness.Moves.Move;

/**
 * Everything that can happen in a graph, the shortest runs first (Dijkstra 1959), up to a stated
 * number of markings.
 */
final class Exploration {
  private final Graph graph;
  private final Moves moves;
  private final int limit;
  private final boolean untilFault;
  private final Map<Marking, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final BitSet fired = new BitSet();
  private final BitSet taken = new BitSet();
  private final List<Integer> stuck = new ArrayList<>();
  private boolean complete = true;
  private Clash clash;

  private Exploration(Graph graph, int limit, boolean untilFault) {
    this.graph = graph;
    this.moves = new Moves(graph);
    this.limit = limit;
    this.untilFault = untilFault;
    explore();
  }

  /** All markings. */
  static Exploration of(Graph graph, int limit) {
    return new Exploration(graph, limit, false);
  }

  /** The markings that are nearer than the first fault. */
  static Exploration untilFault(Graph graph, int limit) {
    return new Exploration(graph, limit, true);
  }

  /** A marking that was found, and the shortest way to it. */
  private static final class State {
    private final Marking marking;
    private int cost;
    private int before;
    private Trace trace;
    private boolean visited;
    private final List<Integer> next = new ArrayList<>();

    State(Marking marking) {
      this.marking = marking;
    }
  }

  /** Two tokens that meet before a node when a state is left. */
  private record Clash(int state, int node, Trace trace, int cost) {}

  private void explore() {
    PriorityQueue<int[]> open = new PriorityQueue<>(Comparator.comparingInt(entry -> entry[0]));
    reach(Marking.start(graph.unknown()), 0, -1, Trace.EMPTY, open);
    while (!open.isEmpty()) {
      int number = open.remove()[1];
      State state = states.get(number);
      if (state.visited) {
        continue;
      }
      if (clash != null && untilFault && state.cost >= clash.cost) {
        return;
      }
      state.visited = true;
      visit(number, state, open);
      if (untilFault && !stuck.isEmpty()) {
        return;
      }
      if (states.size() > limit) {
        complete = false;
        return;
      }
    }
  }

  private void visit(int number, State state, PriorityQueue<int[]> open) {
    List<Move> all = moves.from(state.marking);
    if (all.isEmpty() && !state.marking.isDone()) {
      stuck.add(number);
    }
    for (Move move : all) {
      if (move.node() >= 0) {
        fired.set(move.node());
      }
      if (move.edge() >= 0) {
        taken.set(move.edge());
      }
      int cost = state.cost + move.trace().length();
      if (move.clash() < 0) {
        state.next.add(reach(move.to(), cost, number, move.trace(), open));
      } else if (clash == null || cost < clash.cost) {
        clash = new Clash(number, move.clash(), move.trace(), cost);
      }
    }
  }

  private int reach(Marking marking, int cost, int before, Trace trace, PriorityQueue<int[]> open) {
    Integer known = numbers.get(marking);
    int number = known == null ? states.size() : known;
    if (known == null) {
      numbers.put(marking, number);
      states.add(new State(marking));
    }
    State state = states.get(number);
    if (known == null || !state.visited && cost < state.cost) {
      state.cost = cost;
      state.before = before;
      state.trace = trace;
      open.add(new int[] {cost, number});
    }
    return number;
  }

  /** Whether every marking was looked at. */
  boolean isComplete() {
    return complete;
  }

  /** Node before which two tokens can meet, or -1. */
  int clash() {
    return clash == null ? -1 : clash.node();
  }

  /** A shortest run until the two tokens meet. */
  List<Step> wayToClash() {
    List<Step> steps = wayTo(clash.state());
    steps.addAll(clash.trace().steps());
    return steps;
  }

  /** The markings in which nothing can happen although a token is left, the nearest first. */
  List<Integer> stuck() {
    return stuck;
  }

  Marking marking(int state) {
    return states.get(state).marking;
  }

  /** Nodes that work in some run. */
  BitSet fired() {
    return fired;
  }

  /** Edges that are taken in some run, of those that depend on what is known. */
  BitSet taken() {
    return taken;
  }

  /** The transitions that no run takes, of those that depend on what is known. */
  Set<Transition> neverTaken() {
    return graph.neverTaken(taken);
  }

  /** Number of elements on the shortest way to a state. */
  int cost(int state) {
    return states.get(state).cost;
  }

  int size() {
    return states.size();
  }

  List<Integer> next(int state) {
    return states.get(state).next;
  }

  List<Step> wayTo(int state) {
    List<Trace> traces = new ArrayList<>();
    for (int at = state; at >= 0; at = states.get(at).before) {
      traces.add(states.get(at).trace);
    }
    Collections.reverse(traces);
    List<Step> steps = new ArrayList<>();
    traces.forEach(t -> steps.addAll(t.steps()));
    return steps;
  }

  /** Number of moves from each marking to the end, or -1 where it cannot be reached. */
  int[] ranks() {
    int[] ranks = new int[states.size()];
    Arrays.fill(ranks, -1);
    Integer done = numbers.get(Marking.DONE);
    if (done == null) {
      return ranks;
    }
    int[] first = new int[states.size() + 1];
    states.forEach(s -> s.next.forEach(next -> first[next + 1]++));
    for (int s = 0; s < states.size(); s++) {
      first[s + 1] += first[s];
    }
    int[] filled = first.clone();
    int[] before = new int[first[states.size()]];
    for (int s = 0; s < states.size(); s++) {
      for (int next : states.get(s).next) {
        before[filled[next]++] = s;
      }
    }
    ranks[done] = 0;
    NumberQueue open = new NumberQueue();
    open.add(done);
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int i = first[at]; i < first[at + 1]; i++) {
        if (ranks[before[i]] < 0) {
          ranks[before[i]] = ranks[at] + 1;
          open.add(before[i]);
        }
      }
    }
    return ranks;
  }

  /** The nearest marking from which the end cannot be reached, or -1. */
  int doomed() {
    int[] ranks = ranks();
    int nearest = -1;
    for (int s = 0; s < ranks.length; s++) {
      if (ranks[s] < 0 && (nearest < 0 || states.get(s).cost < states.get(nearest).cost)) {
        nearest = s;
      }
    }
    return nearest;
  }
}
