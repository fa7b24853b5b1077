package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.NumberQueue;
import org.orrery.rules.flow.Way;
import org.orrery.rules.soundness.Question.Exit;
import org.orrery.rules.soundness.WaysOn.Ways;

/**
 * Draws up the graph of one path with the meaning of the compiled process.
 *
 * <p>A join is a parallel gateway: it waits for all that leads into it, also for what never comes.
 * Any other node takes what comes first; a fork then takes all its ways on. On the main path an end
 * ends the run, on a trigger's path only its own token.
 */
final class PathNet {
  private static final int UNKNOWN = -1;

  private final Flow flow;
  private final WaysOn ways;
  private final Facts facts;
  private final Member member;
  private final boolean main;
  private final Graph graph;
  private final BitSet ends;
  private final BitSet forkNodes;
  private final BitSet joinNodes;
  private final int[] numbers;
  private final NumberQueue open = new NumberQueue();
  private final NumberQueue joins = new NumberQueue();
  private final Set<Transition> intoJoins = new HashSet<>();

  private PathNet(Flow flow, WaysOn ways, Facts facts, Member member, int root) {
    this.flow = flow;
    this.ways = ways;
    this.facts = facts;
    this.member = member;
    this.main = !(flow.node(root) instanceof Trigger);
    this.graph = new Graph(flow.node(root));
    this.ends = flow.of(EndNode.class);
    this.forkNodes = flow.of(ForkNode.class);
    this.joinNodes = flow.of(JoinNode.class);
    this.numbers = new int[flow.size()];
    Arrays.fill(numbers, UNKNOWN);
  }

  /**
   * The graph of the path that begins at a start or trigger.
   *
   * @param reached receives the nodes of the path
   */
  static Graph of(Flow flow, WaysOn ways, Facts facts, Member member, int root, BitSet reached) {
    PathNet net = new PathNet(flow, ways, facts, member, root);
    net.graph.unknown(facts.unknown());
    if (!net.main) {
      net.graph.sink(net.graph.node(null, false));
    }
    int first = net.number(root);
    net.graph.edge(Graph.ROOT, first, Trace.EMPTY);
    while (!net.open.isEmpty()) {
      net.leave(net.open.remove());
    }
    while (!net.joins.isEmpty()) {
      net.await(net.joins.remove());
    }
    for (int n = 0; n < flow.size(); n++) {
      if (net.numbers[n] != UNKNOWN) {
        reached.set(n);
      }
    }
    return net.graph;
  }

  private int number(int node) {
    if (numbers[node] != UNKNOWN) {
      return numbers[node];
    }
    boolean end = ends.get(node);
    int number = end && !main ? graph.sink() : graph.node(flow.node(node), !end);
    numbers[node] = number;
    if (!end) {
      open.add(node);
    } else if (main) {
      graph.exit(number);
    }
    if (joinNodes.get(node)) {
      joins.add(node);
    }
    return number;
  }

  private void leave(int node) {
    Node left = flow.node(node);
    if (!facts.asks(left).isEmpty() || !facts.makes(left).isEmpty()) {
      ask(node);
      return;
    }
    int number = numbers[node];
    Ways on = ways.from(node, member);
    boolean fork = forkNodes.get(node);
    boolean first = true;
    for (Arc arc : on.arcs()) {
      List<Arc> taken = fork ? on.arcs() : List.of(arc);
      draw(number, arc, fork && !first ? Trace.EMPTY : passing(left, arc, taken));
      first = false;
    }
    for (String outcome : on.dead()) {
      graph.edge(number, graph.node(left, false), failing(left, outcome));
    }
    if (graph.outs(number) == 0) {
      graph.loosen(number);
    }
    if (fork) {
      graph.splitAll(number);
    }
  }

  private int draw(int from, Arc arc, Trace trace) {
    if (joinNodes.get(arc.to())) {
      intoJoins.add(arc.transition());
    }
    return graph.edge(from, number(arc.to()), trace);
  }

  /**
   * @param taken the transitions on which tokens go on: of a fork all at once
   */
  private static Trace passing(Node left, Arc arc, List<Arc> taken) {
    return Trace.of(() -> Way.step(left, Way.happening(arc), taken));
  }

  private static Trace failing(Node left, String outcome) {
    return Trace.of(() -> Way.step(left, Message.text(outcome), List.of()));
  }

  /** Leaves a node by edges that depend on what is known. */
  private void ask(int node) {
    Node left = flow.node(node);
    int number = numbers[node];
    Map<Object, Exit> exits = new LinkedHashMap<>();
    for (int[] combination : facts.combinations(left)) {
      Ways on = ways.from(node, member.knowing(facts.known(left, combination)));
      for (Arc arc : on.arcs()) {
        exits
            .computeIfAbsent(arc.transition(), t -> exit(number, left, arc))
            .combinations()
            .add(combination);
      }
      for (String outcome : on.dead()) {
        exits
            .computeIfAbsent(
                outcome,
                o -> {
                  int edge = graph.edge(number, graph.node(left, false), failing(left, outcome));
                  return new Exit(edge, null, false, made(left, Set.of()), new ArrayList<>());
                })
            .combinations()
            .add(combination);
      }
    }
    graph.keep(
        number, new Question(facts.makes(left), facts.asks(left), List.copyOf(exits.values())));
    if (exits.isEmpty()) {
      graph.loosen(number);
    }
  }

  private Exit exit(int number, Node left, Arc arc) {
    int edge = draw(number, arc, passing(left, arc, List.of(arc)));
    return new Exit(
        edge, arc.transition(), arc.afterFailure(), made(left, arc.outcomes()), new ArrayList<>());
  }

  /** The cases in which the results of a node are when it is left with one of some outcomes. */
  private long[] made(Node left, Set<String> outcomes) {
    return facts.makes(left).stream()
        .map(facts::source)
        .mapToLong(
            source ->
                source.isOutcome() && !outcomes.isEmpty()
                    ? outcomes.stream().mapToLong(source::with).reduce(0, (a, b) -> a | b)
                    : source.any())
        .toArray();
  }

  /** What leads into a join and is never taken keeps it waiting. */
  private void await(int node) {
    for (Arc arc : flow.in(node)) {
      if (!intoJoins.contains(arc.transition())) {
        graph.edge(graph.node(flow.node(arc.from()), true), numbers[node], Trace.EMPTY);
      }
    }
    graph.joinAll(numbers[node]);
  }
}
