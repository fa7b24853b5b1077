package org.orrery.rules.properties;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;

/**
 * Plays every run of a drawing token by token. Each token knows how many steps of a demand its own
 * past has passed since the count began; a run knows which nodes it passed. Shares nothing with the
 * analyses that it is held against.
 *
 * <p>A node may be left by any of its transitions. Tokens that a join puts together have the most
 * steps when all of them count from the same beginning, else the least.
 */
final class TokenGame {
  private final Demand demand;
  private final Set<String> noted;
  private final int limit;
  private final Set<String> early = new TreeSet<>();
  private final Set<Set<String>> together = new HashSet<>();
  private final Set<State> seen = new HashSet<>();
  private final Deque<State> open = new ArrayDeque<>();
  private boolean main;
  private boolean played = true;

  /**
   * What is counted.
   *
   * @param start how many steps count as passed where a run begins
   * @param begins whether leaving a node so begins the count again
   * @param steps whether leaving a node so passes the step of that place
   */
  record Demand(
      int start, Predicate<Transition> begins, List<Predicate<Transition>> steps, Clock clock) {
    static final Demand NOTHING = new Demand(0, t -> false, List.of());

    Demand(int start, Predicate<Transition> begins, List<Predicate<Transition>> steps) {
      this(start, begins, steps, Clock.STOPPED);
    }
  }

  /**
   * How time is counted since the oldest beginning after which steps are still to come.
   *
   * @param times longest time of each node; {@code late} where there is none
   * @param within the time in which a step counts
   * @param whenReached whether it counts the time until a node is reached, else until it is left
   */
  record Clock(ToIntFunction<Node> times, int within, boolean whenReached) {
    static final Clock STOPPED = new Clock(n -> 0, 0, true);

    /** All that is late is equally late. */
    int late() {
      return within + 1;
    }

    int sum(int one, int other) {
      return Math.min(late(), one + other);
    }
  }

  /**
   * @param passed steps that the token's past has
   * @param origin number of the beginning that it counts from
   * @param waited time since the oldest beginning
   */
  private record Token(int passed, int origin, int waited) {}

  /** Where tokens are, and which of the noted nodes the run has passed. */
  private record State(Map<String, Token> tokens, Set<String> passed) {}

  private TokenGame(Demand demand, Set<String> noted, int limit) {
    this.demand = demand;
    this.noted = noted;
    this.limit = limit;
  }

  /**
   * Plays all runs of a start and of each trigger.
   *
   * @param noted nodes for which it matters whether a run passes them together
   * @return null when two tokens meet on a transition, or there are more states than the limit
   */
  static TokenGame of(Lifecycle lifecycle, Demand demand, Set<String> noted, int limit) {
    TokenGame game = new TokenGame(demand, noted, limit);
    for (Node node : nodes(lifecycle)) {
      if (node instanceof StartNode || node instanceof Trigger) {
        game.play(node);
      }
    }
    return game.played ? game : null;
  }

  static List<Node> nodes(Lifecycle lifecycle) {
    return lifecycle.getStages().stream().flatMap(s -> s.getNodes().stream()).toList();
  }

  /** The nodes that some token reaches before its past has all steps. */
  Set<String> early() {
    return early;
  }

  /** Whether a run passes both nodes. */
  boolean together(String one, String other) {
    return passes(List.of(one, other));
  }

  /** Whether one run passes all of some nodes. */
  boolean passes(Collection<String> nodes) {
    return together.stream().anyMatch(run -> run.containsAll(nodes));
  }

  private void play(Node root) {
    main = root instanceof StartNode;
    seen.clear();
    open.clear();
    leave(root, new Token(demand.start(), 0, 0), new State(Map.of(), Set.of()));
    while (played && !open.isEmpty()) {
      State state = open.remove();
      together.add(state.passed());
      for (String place : state.tokens().keySet()) {
        Transition transition = transition(root, place);
        Node node = transition.getTarget();
        if (!(node instanceof JoinNode)) {
          work(node, List.of(transition), state);
        } else if (node.getIncoming().getFirst() == transition
            && node.getIncoming().stream().allMatch(t -> state.tokens().containsKey(t.getId()))) {
          work(node, node.getIncoming(), state);
        }
      }
      played &= seen.size() <= limit;
    }
  }

  private static Transition transition(Node root, String id) {
    Lifecycle lifecycle = (Lifecycle) root.eContainer().eContainer();
    return lifecycle.getTransitions().stream()
        .filter(t -> t.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void work(Node node, Collection<Transition> by, State state) {
    Map<String, Token> left = new TreeMap<>(state.tokens());
    Token token = merged(by.stream().map(t -> left.remove(t.getId())).toList());
    arrive(node, token);
    Set<String> passed = state.passed();
    if (noted.contains(node.getId()) && !passed.contains(node.getId())) {
      passed = new TreeSet<>(passed);
      passed.add(node.getId());
    }
    if (node instanceof EndNode) {
      reach(new State(main ? Map.of() : left, passed));
    } else {
      leave(node, token, new State(left, passed));
    }
  }

  /** A join is reached when all its branches are there. */
  private void arrive(Node node, Token token) {
    if (token.passed() < demand.steps().size()) {
      early.add(node.getId());
    }
  }

  /** A branch that counts from elsewhere may have begun at any time. */
  private Token merged(List<Token> tokens) {
    boolean same = tokens.stream().mapToInt(Token::origin).distinct().count() == 1;
    int least = tokens.stream().mapToInt(Token::passed).min().orElseThrow();
    int most = tokens.stream().mapToInt(Token::passed).max().orElseThrow();
    int waited = tokens.stream().mapToInt(Token::waited).max().orElseThrow();
    int passed = same ? most : least;
    if (passed == demand.steps().size()) {
      waited = 0;
    } else if (!same && demand.clock() != Clock.STOPPED) {
      waited = demand.clock().late();
    }
    return new Token(passed, same ? tokens.getFirst().origin() : -1, waited);
  }

  private void leave(Node node, Token token, State state) {
    if (node instanceof ForkNode) {
      Map<String, Token> tokens = new TreeMap<>(state.tokens());
      node.getOutgoing().forEach(t -> put(tokens, t, token));
      reach(new State(tokens, state.passed()));
    } else {
      for (Transition transition : node.getOutgoing()) {
        Map<String, Token> tokens = new TreeMap<>(state.tokens());
        put(tokens, transition, token);
        reach(new State(tokens, state.passed()));
      }
    }
  }

  private void put(Map<String, Token> tokens, Transition transition, Token token) {
    Token moved = moved(token, transition);
    if (!(transition.getTarget() instanceof JoinNode)) {
      arrive(transition.getTarget(), moved);
    }
    played &= tokens.put(transition.getId(), moved) == null;
  }

  private Token moved(Token token, Transition transition) {
    Clock clock = demand.clock();
    int left = clock.sum(token.waited(), clock.times().applyAsInt(transition.getSource()));
    boolean due = token.passed() < demand.steps().size();
    boolean passes =
        due
            && demand.steps().get(token.passed()).test(transition)
            && (clock.whenReached() ? token.waited() : left) <= clock.within();
    if (demand.begins().test(transition)) {
      return new Token(0, -2, due && !passes ? left : 0);
    }
    int passed = token.passed() + (passes ? 1 : 0);
    return new Token(passed, token.origin(), passed < demand.steps().size() ? left : 0);
  }

  /** Beginnings are numbered in the order of their tokens, so that equal states are equal. */
  private void reach(State state) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    Map<String, Token> tokens = new TreeMap<>();
    List<String> places = new ArrayList<>(state.tokens().keySet());
    for (String place : places) {
      Token token = state.tokens().get(place);
      int number = numbers.computeIfAbsent(token.origin(), o -> numbers.size());
      tokens.put(place, new Token(token.passed(), number, token.waited()));
    }
    State canonical = new State(tokens, state.passed());
    if (seen.add(canonical)) {
      open.add(canonical);
    }
  }
}
