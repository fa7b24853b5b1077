package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
  private final Flow flow;
  private final WaysOn ways;
  private final Facts facts;
  private final Member member;
  private final boolean main;
  private final Graph graph;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();
  private final Set<Transition> drawn = new HashSet<>();

  private PathNet(Flow flow, WaysOn ways, Facts facts, Member member, int root) {
    this.flow = flow;
    this.ways = ways;
    this.facts = facts;
    this.member = member;
    this.main = !(flow.node(root) instanceof Trigger);
    this.graph = new Graph(flow.node(root));
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
    for (int i = 0; i < net.order.size(); i++) {
      net.leave(net.order.get(i));
    }
    net.order.forEach(net::await);
    net.numbers.keySet().forEach(reached::set);
    return net.graph;
  }

  private int number(int node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    boolean end = flow.node(node) instanceof EndNode;
    int number = end && !main ? graph.sink() : graph.node(flow.node(node), !end);
    numbers.put(node, number);
    if (!end) {
      order.add(node);
    } else if (main) {
      graph.exit(number);
    }
    return number;
  }

  private void leave(int node) {
    Node left = flow.node(node);
    if (!facts.asks(left).isEmpty() || !facts.makes(left).isEmpty()) {
      ask(node);
      return;
    }
    Ways on = ways.from(node, member);
    boolean fork = left instanceof ForkNode;
    boolean first = true;
    for (Arc arc : on.arcs()) {
      Trace trace = fork && !first ? Trace.EMPTY : Trace.of(Way.step(left, Way.happening(arc)));
      graph.edge(numbers.get(node), number(arc.to()), trace);
      drawn.add(arc.transition());
      first = false;
    }
    for (String outcome : on.dead()) {
      Trace trace = Trace.of(Way.step(left, Message.text(outcome)));
      graph.edge(numbers.get(node), graph.node(left, false), trace);
    }
    if (graph.out(numbers.get(node)).isEmpty()) {
      graph.loosen(numbers.get(node));
    }
    if (fork) {
      graph.splitAll(numbers.get(node));
    }
  }

  /** Leaves a node by edges that depend on what is known. */
  private void ask(int node) {
    Node left = flow.node(node);
    int number = numbers.get(node);
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
                  Trace trace = Trace.of(Way.step(left, Message.text(outcome)));
                  int edge = graph.edge(number, graph.node(left, false), trace);
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
    Trace trace = Trace.of(Way.step(left, Way.happening(arc)));
    int edge = graph.edge(number, number(arc.to()), trace);
    drawn.add(arc.transition());
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
    if (!(flow.node(node) instanceof JoinNode)) {
      return;
    }
    for (Arc arc : flow.in(node)) {
      if (!drawn.contains(arc.transition())) {
        graph.edge(graph.node(flow.node(arc.from()), true), numbers.get(node), Trace.EMPTY);
      }
    }
    graph.joinAll(numbers.get(node));
  }
}
