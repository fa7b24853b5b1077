package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.flow.Outcomes;

/**
 * Plays a drawing token by token, as docs/execution.md tells it, in the plainest way: a state is
 * the number of tokens on each transition, and the results that decisions ask for. Shares nothing
 * with the prover.
 */
final class BruteForce {
  enum Wrong {
    UNSAFE,
    STUCK,
    DOOMED,
    DEAD
  }

  /** A state, with a hash that is made once and seldom that of another. */
  private static final class State {
    private final Map<String, Integer> tokens;
    private final int hash;

    State(Map<String, Integer> tokens) {
      this.tokens = tokens;
      int mixed = 1;
      for (Map.Entry<String, Integer> on : tokens.entrySet()) {
        mixed = 31 * (31 * mixed + on.getKey().hashCode()) + on.getValue();
      }
      this.hash = mixed;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object object) {
      return object instanceof State other && hash == other.hash && tokens.equals(other.tokens);
    }
  }

  private static final Map<String, Integer> OVER = Map.of();

  private final Node root;
  private final boolean main;
  private final Map<String, Transition> drawn = new HashMap<>();
  private final Map<State, Integer> distance = new HashMap<>();
  private final Map<State, List<State>> next = new HashMap<>();
  private final Set<State> doomed = new HashSet<>();
  private final Set<Node> passed = new HashSet<>();
  private final Set<Wrong> wrong = EnumSet.noneOf(Wrong.class);
  private final Set<Node> reachable;
  private final Values values;
  private final boolean complete;
  private int nearestStuck = -1;
  private int nearestMeeting = -1;

  private BruteForce(Node root, int limit) {
    this.root = root;
    this.main = root instanceof StartNode;
    Lifecycle lifecycle = (Lifecycle) root.eContainer().eContainer();
    this.reachable = behind(root);
    this.values = new Values(lifecycle, reachable);
    for (Transition transition : lifecycle.getTransitions()) {
      drawn.put(transition.getId(), transition);
    }
    this.complete = play(limit);
  }

  /** Plays all paths; null when one has more states than the limit. */
  static Set<Wrong> wrongIn(Lifecycle lifecycle, int limit) {
    Set<Wrong> all = EnumSet.noneOf(Wrong.class);
    for (Node node : nodes(lifecycle)) {
      if (node instanceof StartNode || node instanceof Trigger) {
        BruteForce path = new BruteForce(node, limit);
        if (!path.complete) {
          return null;
        }
        all.addAll(path.wrong);
      }
    }
    return all;
  }

  /** All runs of the start, within the limit. */
  static BruteForce ofStart(Lifecycle lifecycle, int limit) {
    return new BruteForce(
        nodes(lifecycle).stream().filter(StartNode.class::isInstance).findFirst().orElseThrow(),
        limit);
  }

  /** Number of nodes that work on the shortest run that stands still. */
  int nearestStuck() {
    return nearestStuck;
  }

  /** Number of nodes that work on the shortest run until two tokens meet. */
  int nearestMeeting() {
    return nearestMeeting;
  }

  /** Number of nodes that work on the shortest run from which no end is reached any more. */
  int nearestDoomed() {
    return doomed.stream().mapToInt(distance::get).min().orElse(-1);
  }

  /** Number of nodes that work on the shortest run until a token comes to a node; 0 if none. */
  int nearestBefore(Node node) {
    return distance.keySet().stream()
        .filter(
            state -> node.getIncoming().stream().anyMatch(t -> state.tokens.containsKey(t.getId())))
        .mapToInt(distance::get)
        .min()
        .orElse(0);
  }

  private static List<Node> nodes(Lifecycle lifecycle) {
    return lifecycle.getStages().stream().flatMap(s -> s.getNodes().stream()).toList();
  }

  private boolean play(int limit) {
    Deque<State> open = new ArrayDeque<>();
    for (Map<String, Integer> known : values.made(null, OVER)) {
      for (Map<String, Integer> first : leave(root, known)) {
        reach(new State(first), 1, open);
      }
    }
    while (!open.isEmpty()) {
      State state = open.remove();
      List<State> successors = successors(state.tokens);
      next.put(state, successors);
      if (successors.isEmpty() && !state.tokens.isEmpty()) {
        wrong.add(Wrong.STUCK);
        nearestStuck = nearestStuck < 0 ? distance.get(state) : nearestStuck;
      }
      for (State successor : successors) {
        if (meets(successor.tokens)) {
          wrong.add(Wrong.UNSAFE);
          nearestMeeting = nearestMeeting < 0 ? distance.get(state) + 1 : nearestMeeting;
        } else {
          reach(successor, distance.get(state) + 1, open);
        }
      }
      if (distance.size() > limit) {
        return false;
      }
    }
    judge();
    return true;
  }

  /** Whether two tokens are on one transition, or wait to be worked on by one node. */
  private boolean meets(Map<String, Integer> state) {
    Set<Node> working = new HashSet<>();
    return state.values().stream().anyMatch(n -> n > 1)
        || transitions(state).stream()
            .map(Transition::getTarget)
            .filter(n -> !(n instanceof JoinNode || n.getOutgoing().isEmpty()))
            .anyMatch(n -> !working.add(n));
  }

  private void reach(State state, int steps, Deque<State> open) {
    if (distance.putIfAbsent(state, steps) == null) {
      open.add(state);
    }
  }

  private void judge() {
    Map<State, List<State>> before = new HashMap<>();
    next.forEach(
        (state, all) ->
            all.forEach(s -> before.computeIfAbsent(s, k -> new ArrayList<>()).add(state)));
    Set<State> good = new HashSet<>(Set.of(new State(OVER)));
    Deque<State> work = new ArrayDeque<>(good);
    while (!work.isEmpty()) {
      for (State state : before.getOrDefault(work.remove(), List.of())) {
        if (good.add(state)) {
          work.add(state);
        }
      }
    }
    doomed.addAll(next.keySet());
    doomed.removeAll(good);
    if (!doomed.isEmpty()) {
      wrong.add(Wrong.DOOMED);
    }
    if (!passed.containsAll(reachable)) {
      wrong.add(Wrong.DEAD);
    }
  }

  private static Set<Node> behind(Node root) {
    Set<Node> reachable = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (reachable.add(node)) {
        node.getOutgoing().forEach(t -> open.add(t.getTarget()));
      }
    }
    return reachable;
  }

  private List<State> successors(Map<String, Integer> state) {
    return moves(state).stream().map(s -> new State(Values.isOver(s) ? OVER : s)).toList();
  }

  private List<Map<String, Integer>> moves(Map<String, Integer> state) {
    List<Map<String, Integer>> all = new ArrayList<>();
    Set<Node> waiting = new HashSet<>();
    for (Transition transition : transitions(state)) {
      Node node = transition.getTarget();
      if (node instanceof JoinNode) {
        boolean ready = node.getIncoming().stream().allMatch(t -> state.containsKey(t.getId()));
        if (ready && waiting.add(node)) {
          Map<String, Integer> left = new TreeMap<>(state);
          node.getIncoming().forEach(t -> take(left, t));
          all.addAll(leave(node, left));
        }
      } else {
        Map<String, Integer> left = new TreeMap<>(state);
        take(left, transition);
        all.addAll(leave(node, left));
      }
    }
    return all;
  }

  private List<Transition> transitions(Map<String, Integer> state) {
    return state.keySet().stream().map(drawn::get).filter(Objects::nonNull).toList();
  }

  /** What a trigger's path leads to its end is gone at once. */
  private void put(Map<String, Integer> state, Transition transition) {
    if (!main && transition.getTarget() instanceof EndNode end) {
      passed.add(end);
    } else {
      state.merge(transition.getId(), 1, Integer::sum);
    }
  }

  private static void take(Map<String, Integer> state, Transition transition) {
    state.computeIfPresent(transition.getId(), (id, n) -> n == 1 ? null : n - 1);
  }

  /** What may be once a node has worked. */
  private List<Map<String, Integer>> leave(Node node, Map<String, Integer> left) {
    passed.add(node);
    if (node instanceof EndNode) {
      return List.of(main ? OVER : left);
    }
    List<Map<String, Integer>> all = new ArrayList<>();
    if (node instanceof ForkNode && !node.getOutgoing().isEmpty()) {
      Map<String, Integer> put = new TreeMap<>(left);
      node.getOutgoing().forEach(t -> put(put, t));
      all.add(put);
    } else {
      for (Transition transition : node.getOutgoing()) {
        if (isTaken(node, transition, left)) {
          Map<String, Integer> put = new TreeMap<>(left);
          put(put, transition);
          all.addAll(boundary(transition) ? List.of(put) : values.made(node, put));
        }
      }
      for (String outcome : uncovered(node)) {
        Map<String, Integer> put = new TreeMap<>(left);
        put.merge("nowhere after " + node.getId() + outcome, 1, Integer::sum);
        all.add(put);
      }
    }
    return all;
  }

  private static boolean boundary(Transition transition) {
    return transition.getKind() == TransitionKind.FAILURE
        || transition.getKind() == TransitionKind.TIMEOUT;
  }

  private static boolean named(Transition transition) {
    return transition.getKind() == TransitionKind.NORMAL && transition.getOutcome() != null;
  }

  private static Set<String> open(Node node) {
    Set<String> open = new HashSet<>(Outcomes.of(node));
    node.getOutgoing().stream().filter(BruteForce::named).forEach(t -> open.remove(t.getOutcome()));
    return open;
  }

  private boolean isTaken(Node node, Transition transition, Map<String, Integer> state) {
    if (node instanceof DecisionNode decision && !decision.getRows().isEmpty()) {
      return values.outcomes(decision, state).contains(transition.getOutcome());
    }
    Set<String> possible = Outcomes.of(node);
    if (boundary(transition) || possible.isEmpty()) {
      return true;
    }
    return named(transition) ? possible.contains(transition.getOutcome()) : !open(node).isEmpty();
  }

  private static Set<String> uncovered(Node node) {
    boolean others = node.getOutgoing().stream().anyMatch(t -> !boundary(t) && !named(t));
    return others ? Set.of() : open(node);
  }
}
