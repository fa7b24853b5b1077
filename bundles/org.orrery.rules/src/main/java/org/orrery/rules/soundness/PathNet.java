package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;
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
  private final Member member;
  private final boolean main;
  private final Graph graph;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();
  private final Set<Transition> drawn = new HashSet<>();

  private PathNet(Flow flow, WaysOn ways, Member member, int root) {
    this.flow = flow;
    this.ways = ways;
    this.member = member;
    this.main = !(flow.node(root) instanceof Trigger);
    this.graph = new Graph(flow.node(root));
  }

  /**
   * The graph of the path that begins at a start or trigger.
   *
   * @param reached receives the nodes of the path
   */
  static Graph of(Flow flow, WaysOn ways, Member member, int root, BitSet reached) {
    PathNet net = new PathNet(flow, ways, member, root);
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
      Trace trace = Trace.of(Way.step(left, outcome));
      graph.edge(numbers.get(node), graph.node(left, false), trace);
    }
    if (graph.out(numbers.get(node)).isEmpty()) {
      graph.loosen(numbers.get(node));
    }
    if (fork) {
      graph.splitAll(numbers.get(node));
    }
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
