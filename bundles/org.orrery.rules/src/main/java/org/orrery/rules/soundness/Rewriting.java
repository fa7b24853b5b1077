package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.orrery.rules.flow.NumberQueue;

/**
 * The rules by which a graph is made smaller without making it sound or unsound.
 *
 * <p>Each rule asks for its own condition and refuses without changing anything when it does not
 * hold: who applies them, a prover in search or a server that follows a certificate, need not be
 * trusted. They are the reductions of Murata (1989) and Berthelot (1986), read for workflow graphs:
 * fusion of series and of parallel places and transitions, removal of self-loops; and the
 * contraction of strongly connected state machines. What is new is the exit, an end that ends all:
 * it is kept as a mark on nodes and edges. Nodes whose choice depends on what the run knows stay as
 * they are, with their outgoing edges.
 */
final class Rewriting {
  private final Graph graph;

  Rewriting(Graph graph) {
    this.graph = graph;
  }

  /** A rule of the set. */
  enum Rule {
    SERIES,
    ALTERNATIVES,
    PARALLELS,
    LOOP,
    FORWARD,
    BACKWARD,
    JOINS,
    SPLITS,
    END,
    VANISH,
    CONTRACT;
  }

  /**
   * Applies a rule.
   *
   * @param at the node or edges at which it is applied
   * @return whether its condition held and the graph was changed
   */
  boolean apply(Rule rule, int... at) {
    return switch (rule) {
      case SERIES -> series(at[0]);
      case ALTERNATIVES -> edges(at[0], at[1], false);
      case PARALLELS -> edges(at[0], at[1], true);
      case LOOP -> loop(at[0]);
      case FORWARD -> forward(at[0]);
      case BACKWARD -> backward(at[0]);
      case JOINS -> joins(at[0]);
      case SPLITS -> splits(at[0]);
      case END -> end(at[0]);
      case VANISH -> vanish(at[0]);
      case CONTRACT -> contract(at);
    };
  }

  /** A node with one way in and one way out is a part of its edge. */
  private boolean series(int node) {
    if (!isFree(node) || graph.ins(node) != 1 || graph.outs(node) != 1) {
      return false;
    }
    int before = graph.firstIn(node);
    int after = graph.firstOut(node);
    if (before == after) {
      return false;
    }
    if (graph.exits(node) || graph.isExitable(after)) {
      graph.exitable(before);
    }
    graph.trace(before, graph.trace(before).then(graph.trace(after)));
    int to = graph.to(after);
    if (to == graph.sink()) {
      graph.busy(before);
    }
    boolean all = graph.joinsAll(to);
    graph.removeEdge(after);
    graph.retarget(before, to);
    graph.removeNode(node);
    if (all) {
      graph.joinAll(to);
    }
    return true;
  }

  /** Of two edges between the same nodes, both chosen from or both taken, one is enough. */
  private boolean edges(int kept, int dropped, boolean parallel) {
    if (kept == dropped || !graph.isEdge(kept) || !graph.isEdge(dropped)) {
      return false;
    }
    int from = graph.from(kept);
    int to = graph.to(kept);
    if (from < 0
        || graph.isKept(from)
        || from != graph.from(dropped)
        || to != graph.to(dropped)
        || graph.splitsAll(from) != parallel
        || graph.joinsAll(to) != parallel
        || parallel && from == to) {
      return false;
    }
    Trace both = graph.trace(kept).then(graph.trace(dropped));
    boolean shorter = graph.trace(dropped).length() < graph.trace(kept).length();
    if (parallel) {
      graph.trace(kept, both);
    } else if (shorter) {
      graph.trace(kept, graph.trace(dropped));
    }
    if (graph.isExitable(dropped)) {
      graph.exitable(kept);
    }
    if (graph.isBusy(dropped)) {
      graph.busy(kept);
    }
    graph.removeEdge(dropped);
    return true;
  }

  /** A choice that can lead back to itself is the same without, as long as another way leads on. */
  private boolean loop(int edge) {
    if (!graph.isEdge(edge) || graph.from(edge) != graph.to(edge)) {
      return false;
    }
    int node = graph.to(edge);
    boolean leads = graph.outs(node) > 1 || graph.exits(node) || graph.isExitable(edge);
    if (!graph.isChoice(node) || graph.isKept(node) || !leads) {
      return false;
    }
    if (graph.isExitable(edge)) {
      graph.exit(node);
    }
    graph.removeEdge(edge);
    return true;
  }

  /** Ways that meet and lead on together to where ways meet anyway need not meet before. */
  private boolean forward(int node) {
    if (!isFree(node) || graph.outs(node) != 1 || graph.exits(node)) {
      return false;
    }
    int edge = graph.firstOut(node);
    int to = graph.to(edge);
    if (to == node || !graph.isChoice(node) || graph.joinsAll(to) || !graph.isTight(to)) {
      return false;
    }
    return joinForward(node, edge, to);
  }

  /** Branches that are joined to be joined with others again are joined once. */
  private boolean joins(int node) {
    if (!isInner(node) || graph.outs(node) != 1 || graph.exits(node)) {
      return false;
    }
    int edge = graph.firstOut(node);
    int to = graph.to(edge);
    if (to == node || !graph.joinsAll(node) || !graph.joinsAll(to) || graph.isExitable(edge)) {
      return false;
    }
    return joinForward(node, edge, to);
  }

  private boolean joinForward(int node, int edge, int to) {
    boolean all = graph.joinsAll(to);
    Trace trace = graph.trace(edge);
    boolean exitable = graph.isExitable(edge);
    graph.removeEdge(edge);
    boolean last = true;
    for (int moved : graph.in(node)) {
      graph.retarget(moved, to);
      if (!all || last) {
        graph.trace(moved, graph.trace(moved).then(trace));
      }
      last = false;
      if (exitable) {
        graph.exitable(moved);
      }
    }
    graph.removeNode(node);
    if (all) {
      graph.joinAll(to);
    }
    return true;
  }

  /** A choice behind a choice is one choice. */
  private boolean backward(int node) {
    if (!isFree(node) || graph.ins(node) != 1) {
      return false;
    }
    int edge = graph.firstIn(node);
    int from = graph.from(edge);
    boolean leads = graph.outs(node) > 0 || graph.exits(node);
    if (from == node
        || graph.isKept(from)
        || graph.splitsAll(from)
        || !graph.isChoice(node)
        || !leads) {
      return false;
    }
    Trace trace = graph.trace(edge);
    boolean exitable = graph.isExitable(edge);
    graph.removeEdge(edge);
    for (int moved : graph.out(node)) {
      graph.resource(moved, from);
      graph.trace(moved, trace.then(graph.trace(moved)));
      if (exitable) {
        graph.exitable(moved);
      }
    }
    if (graph.exits(node)) {
      graph.exit(from);
    }
    graph.removeNode(node);
    return true;
  }

  /** A fork behind a fork is one fork. */
  private boolean splits(int node) {
    if (!isInner(node) || graph.ins(node) != 1 || !graph.splitsAll(node)) {
      return false;
    }
    int edge = graph.firstIn(node);
    int from = graph.from(edge);
    if (from == node || !graph.splitsAll(from) || graph.isExitable(edge)) {
      return false;
    }
    Trace trace = graph.trace(edge);
    graph.removeEdge(edge);
    for (int moved : graph.out(node)) {
      graph.resource(moved, from);
      graph.trace(moved, trace.then(graph.trace(moved)));
      trace = Trace.EMPTY;
    }
    graph.removeNode(node);
    graph.splitAll(from);
    return true;
  }

  /** A choice that can lead to an end of the run can end the run. */
  private boolean end(int edge) {
    if (!graph.isEdge(edge) || edge == Graph.START) {
      return false;
    }
    int from = graph.from(edge);
    int to = graph.to(edge);
    boolean alone = !graph.isTight(to) || graph.ins(to) == 1;
    boolean fixed = graph.splitsAll(from) || graph.isKept(from);
    if (!graph.isEnd(to) || graph.joinsAll(to) || fixed || !alone) {
      return false;
    }
    graph.removeEdge(edge);
    graph.exit(from);
    if (graph.ins(to) == 0) {
      graph.removeNode(to);
    }
    return true;
  }

  /**
   * A branch that leads nowhere but to the end of its own token can be left out beside others, if
   * its fork does not come again while it is at work.
   */
  private boolean vanish(int edge) {
    if (!graph.isEdge(edge) || graph.to(edge) != graph.sink() || edge == Graph.START) {
      return false;
    }
    int from = graph.from(edge);
    if (!graph.splitsAll(from) || graph.isBusy(edge) && (graph.isPart() || goesRound(from))) {
      return false;
    }
    graph.removeEdge(edge);
    return true;
  }

  private boolean goesRound(int node) {
    BitSet seen = new BitSet();
    NumberQueue open = new NumberQueue();
    open.add(node);
    while (!open.isEmpty()) {
      for (int edge : graph.out(open.remove())) {
        int to = graph.to(edge);
        if (!seen.get(to)) {
          seen.set(to);
          open.add(to);
        }
      }
    }
    return seen.get(node);
  }

  /** Choices among which a token can go round as it likes are one choice. */
  private boolean contract(int[] nodes) {
    BitSet set = new BitSet();
    for (int node : nodes) {
      if (!isFree(node) || !graph.isChoice(node) || !graph.isTight(node) || set.get(node)) {
        return false;
      }
      set.set(node);
    }
    if (nodes.length < 2 || !connects(set, true) || !connects(set, false)) {
      return false;
    }
    List<Integer> inside = new ArrayList<>();
    boolean leads = false;
    boolean exits = false;
    for (int node : nodes) {
      exits |= graph.exits(node);
      for (int edge : graph.out(node)) {
        if (set.get(graph.to(edge))) {
          inside.add(edge);
          exits |= graph.isExitable(edge);
        } else {
          leads = true;
        }
      }
    }
    if (!leads && !exits) {
      return false;
    }
    inside.forEach(graph::removeEdge);
    int kept = nodes[0];
    for (int node : nodes) {
      for (int edge : graph.in(node)) {
        graph.retarget(edge, kept);
      }
      for (int edge : graph.out(node)) {
        graph.resource(edge, kept);
      }
      if (node != kept) {
        graph.removeNode(node);
      }
    }
    if (exits) {
      graph.exit(kept);
    }
    return true;
  }

  private boolean connects(BitSet set, boolean forwards) {
    BitSet seen = new BitSet();
    NumberQueue open = new NumberQueue();
    seen.set(set.nextSetBit(0));
    open.add(set.nextSetBit(0));
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int edge : forwards ? graph.out(node) : graph.in(node)) {
        int other = forwards ? graph.to(edge) : graph.from(edge);
        if (other >= 0 && set.get(other) && !seen.get(other)) {
          seen.set(other);
          open.add(other);
        }
      }
    }
    return seen.equals(set);
  }

  /** Whether how it is left depends on nothing. */
  private boolean isFree(int node) {
    return isInner(node) && !graph.isKept(node);
  }

  private boolean isInner(int node) {
    return graph.isNode(node) && node != Graph.ROOT && node != graph.sink();
  }
}
