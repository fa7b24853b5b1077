package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.soundness.Moves.Move;

/**
 * The shortest run after which no end can be reached any more, where no run stands still and no two
 * tokens meet.
 *
 * <p>It looks at the nearest markings first (Dijkstra 1959), until tokens are where no edge leads
 * to an end; then at those that are nearest to an end, until each marking that was nearer than that
 * one is known to come to an end. Those of which nothing else is left to look at do not.
 */
final class Livelock {
  private static final int FAR = Integer.MAX_VALUE;
  private static final int NONE = -1;

  private final Graph graph;
  private final Moves moves;
  private final int limit;
  private final int[] distances;
  private final Map<Marking, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final List<Integer> nearer = new ArrayList<>();

  /** How many of the nearer ones are not known to come to an end. */
  private int unsure;

  private Livelock(Graph graph, int limit) {
    this.graph = graph;
    this.moves = new Moves(graph);
    this.limit = limit;
    this.distances = distances(graph);
  }

  /**
   * @param at the nearest marking from which no end can be reached
   * @param way the shortest run to it
   * @param explored how many markings were looked at
   */
  record Found(Marking at, List<Step> way, int explored) {}

  /**
   * Finds it; nothing where no run is one, or where more markings would have to be looked at.
   *
   * @param graph a path as it is drawn, which no rule has reduced
   * @param limit most markings that may be looked at
   */
  static Optional<Found> in(Graph graph, int limit) {
    Livelock livelock = new Livelock(graph, limit);
    int nearest = livelock.nearest();
    return nearest == NONE
        ? Optional.empty()
        : Optional.of(
            new Found(
                livelock.states.get(nearest).marking,
                livelock.wayTo(nearest),
                livelock.states.size()));
  }

  /** A marking that was found, and the shortest way to it as far as is known. */
  private static final class State {
    private final Marking marking;
    private final List<Integer> from = new ArrayList<>(2);
    private int cost;
    private int before;
    private Trace trace;
    private boolean visited;
    private boolean isNearer;
    private boolean ends;

    State(Marking marking) {
      this.marking = marking;
    }
  }

  private int nearest() {
    int lost = untilLost();
    if (states.size() > limit) {
      return NONE;
    }
    PriorityQueue<int[]> open = new PriorityQueue<>(Comparator.comparingInt(entry -> entry[0]));
    for (int n = 0; n < states.size(); n++) {
      putByDistance(n, open);
    }
    while (unsure > 0 && !open.isEmpty() && states.size() <= limit) {
      int number = open.remove()[1];
      if (!states.get(number).visited) {
        states.get(number).visited = true;
        for (Move move : moves.from(states.get(number).marking)) {
          int known = states.size();
          int next = reach(move, number);
          if (next == known) {
            putByDistance(next, open);
          }
        }
      }
    }
    if (states.size() > limit) {
      return NONE;
    }
    return nearer.stream()
        .filter(n -> !states.get(n).ends)
        .min(Comparator.comparingInt(n -> states.get(n).cost))
        .orElse(lost);
  }

  /** Looks at the nearest markings until one is lost; its number, or {@link #NONE}. */
  private int untilLost() {
    PriorityQueue<int[]> open = new PriorityQueue<>(Comparator.comparingInt(entry -> entry[0]));
    State first = new State(Marking.start(graph.unknown()));
    first.before = NONE;
    first.trace = Trace.EMPTY;
    numbers.put(first.marking, 0);
    states.add(first);
    open.add(new int[] {0, 0});
    while (!open.isEmpty() && states.size() <= limit) {
      int number = open.remove()[1];
      State state = states.get(number);
      if (!state.visited && !state.marking.isDone()) {
        if (isLost(state.marking)) {
          return number;
        }
        visitNearest(number, state, open);
      }
    }
    return NONE;
  }

  private void visitNearest(int number, State state, PriorityQueue<int[]> open) {
    state.visited = true;
    if (!state.ends) {
      state.isNearer = true;
      nearer.add(number);
      unsure++;
    }
    for (Move move : moves.from(state.marking)) {
      int known = states.size();
      int to = reach(move, number);
      State next = states.get(to);
      int cost = state.cost + move.trace().length();
      if (to == known || !next.visited && cost < next.cost) {
        next.cost = cost;
        next.before = number;
        next.trace = move.trace();
        open.add(new int[] {cost, to});
      }
    }
  }

  /** The number of the marking to which a move leads. */
  private int reach(Move move, int from) {
    Integer known = numbers.putIfAbsent(move.to(), states.size());
    if (known == null) {
      State state = new State(move.to());
      state.ends = move.to().isDone();
      states.add(state);
    }
    int number = known == null ? states.size() - 1 : known;
    if (states.get(number).ends) {
      end(from);
    } else {
      states.get(number).from.add(from);
    }
    return number;
  }

  /** A marking comes to an end, and so do all that lead to it. */
  private void end(int number) {
    NumberQueue open = new NumberQueue();
    open.add(number);
    while (!open.isEmpty()) {
      State state = states.get(open.remove());
      if (!state.ends) {
        state.ends = true;
        unsure -= state.isNearer ? 1 : 0;
        state.from.forEach(open::add);
      }
    }
  }

  private void putByDistance(int number, PriorityQueue<int[]> open) {
    State state = states.get(number);
    if (!state.visited && !state.ends && !isLost(state.marking)) {
      int furthest = 0;
      for (int place : state.marking.places()) {
        furthest = isLost(place) ? furthest : Math.max(furthest, distances[graph.to(place / 2)]);
      }
      open.add(new int[] {furthest, number});
    }
  }

  /**
   * Whether no edge leads from its tokens to an end; on the path of a trigger, from one of them.
   */
  private boolean isLost(Marking marking) {
    return graph.sink() < 0
        ? Arrays.stream(marking.places()).allMatch(this::isLost)
        : Arrays.stream(marking.places()).anyMatch(this::isLost);
  }

  private boolean isLost(int place) {
    return place % 2 == 1 && distances[graph.to(place / 2)] == FAR;
  }

  private List<Step> wayTo(int number) {
    List<Trace> traces = new ArrayList<>();
    for (int at = number; at != NONE; at = states.get(at).before) {
      traces.add(states.get(at).trace);
    }
    Collections.reverse(traces);
    List<Step> steps = new ArrayList<>();
    traces.forEach(trace -> steps.addAll(trace.steps()));
    return steps;
  }

  /** Number of edges from each node to where a token ends, at least. */
  private static int[] distances(Graph graph) {
    int[] distances = new int[graph.nodes()];
    NumberQueue open = new NumberQueue();
    for (int n = 0; n < distances.length; n++) {
      boolean ends = graph.exits(n) || n == graph.sink();
      distances[n] = ends ? 0 : FAR;
      if (ends) {
        open.add(n);
      }
    }
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int edge : graph.in(node)) {
        int from = graph.from(edge);
        if (from >= 0 && distances[from] == FAR) {
          distances[from] = distances[node] + 1;
          open.add(from);
        }
      }
    }
    return distances;
  }
}
