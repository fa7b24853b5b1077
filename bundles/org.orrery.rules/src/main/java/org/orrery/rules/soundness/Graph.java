package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;

/**
 * The net of one path as a workflow graph: an edge is a place, a node takes a token from one of its
 * incoming edges, or from all of them, and puts one on one of its outgoing edges, or on all.
 *
 * <p>Node 0 begins the path; edge 0 leads into it and is marked first. In a graph of the main path
 * a node may {@linkplain #exits exit}: it ends the run, whatever else is at work. In a graph of a
 * trigger's path tokens vanish in the {@linkplain #sink sink}. Not thread-safe.
 */
final class Graph {
  static final int ROOT = 0;
  static final int START = 0;

  private final Incidence in = new Incidence();
  private final Incidence out = new Incidence();
  private final List<Node> drawn = new ArrayList<>();
  private final BitSet alive = new BitSet();
  private final BitSet joinsAll = new BitSet();
  private final BitSet splitsAll = new BitSet();
  private final BitSet exits = new BitSet();
  private final BitSet tight = new BitSet();
  private final List<Question> questions = new ArrayList<>();
  private int[] from = new int[64];
  private int[] to = new int[64];
  private final List<Trace> traces = new ArrayList<>();
  private final BitSet edges = new BitSet();
  private final BitSet exitable = new BitSet();
  private final BitSet busy = new BitSet();
  private long[] unknown = {};
  private int sink = -1;
  private boolean part;

  /**
   * @param first the drawn node with which the path begins
   */
  Graph(Node first) {
    node(first, true);
    from[START] = -1;
    to[START] = ROOT;
    traces.add(Trace.EMPTY);
    edges.set(START);
    in.add(ROOT, START);
  }

  /**
   * Adds a node that takes one token and gives one.
   *
   * @param tight whether two tokens that wait before it at once are a fault
   */
  int node(Node element, boolean tight) {
    int node = nodes();
    in.node();
    out.node();
    drawn.add(element);
    questions.add(null);
    alive.set(node);
    this.tight.set(node, tight);
    return node;
  }

  int edge(int source, int target, Trace trace) {
    int edge = edges();
    if (edge == from.length) {
      from = Arrays.copyOf(from, 2 * edge);
      to = Arrays.copyOf(to, 2 * edge);
    }
    from[edge] = source;
    to[edge] = target;
    traces.add(trace);
    edges.set(edge);
    out.add(source, edge);
    in.add(target, edge);
    return edge;
  }

  /** Says that tokens may meet before a node, because they stay there. */
  void loosen(int node) {
    tight.clear(node);
  }

  void sink(int node) {
    sink = node;
  }

  /** Marks a node with several incoming edges as one that waits for all of them. */
  void joinAll(int node) {
    joinsAll.set(node, in.size(node) > 1);
  }

  /** Marks a node with several outgoing edges as one that takes all of them. */
  void splitAll(int node) {
    splitsAll.set(node, out.size(node) > 1);
  }

  /** Says that a node is left as a question answers; no rule may take it away. */
  void keep(int node, Question question) {
    questions.set(node, question);
  }

  /** Says what is known before the path begins. */
  void unknown(long[] facts) {
    unknown = facts;
  }

  void exit(int node) {
    exits.set(node);
  }

  /** Says that it is a part of a graph, and that ways may lead through the rest of it. */
  void part() {
    part = true;
  }

  boolean isPart() {
    return part;
  }

  /** The node in which tokens vanish, or -1. */
  int sink() {
    return sink;
  }

  int nodes() {
    return drawn.size();
  }

  int edges() {
    return traces.size();
  }

  BitSet alive() {
    return alive;
  }

  BitSet liveEdges() {
    return edges;
  }

  boolean isEdge(int edge) {
    return edge >= 0 && edges.get(edge);
  }

  boolean isNode(int node) {
    return node >= 0 && alive.get(node);
  }

  /** The edges into a node as they are now, in the order in which they came there. */
  int[] in(int node) {
    return in.of(node);
  }

  /** The edges out of a node as they are now, in the order in which they came there. */
  int[] out(int node) {
    return out.of(node);
  }

  int ins(int node) {
    return in.size(node);
  }

  int outs(int node) {
    return out.size(node);
  }

  int firstIn(int node) {
    return in.first(node);
  }

  int firstOut(int node) {
    return out.first(node);
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  Trace trace(int edge) {
    return traces.get(edge);
  }

  void trace(int edge, Trace trace) {
    traces.set(edge, trace);
  }

  /** Whether a token on the edge may end the run before it goes on. */
  boolean isExitable(int edge) {
    return exitable.get(edge);
  }

  void exitable(int edge) {
    exitable.set(edge);
  }

  /** Whether a token on an edge into the sink is at work before it vanishes. */
  boolean isBusy(int edge) {
    return busy.get(edge);
  }

  void busy(int edge) {
    busy.set(edge);
  }

  boolean isKept(int node) {
    return questions.get(node) != null;
  }

  Question question(int node) {
    return questions.get(node);
  }

  /** The transitions from kept nodes whose edges are not among those that are taken. */
  Set<Transition> neverTaken(BitSet taken) {
    return questions.stream()
        .filter(Objects::nonNull)
        .flatMap(q -> q.exits().stream())
        .filter(exit -> exit.by() != null && !taken.get(exit.edge()))
        .map(Question.Exit::by)
        .collect(Collectors.toSet());
  }

  long[] unknown() {
    return unknown;
  }

  boolean joinsAll(int node) {
    return joinsAll.get(node);
  }

  boolean splitsAll(int node) {
    return splitsAll.get(node);
  }

  boolean exits(int node) {
    return exits.get(node);
  }

  boolean isTight(int node) {
    return tight.get(node);
  }

  /** The drawn node, or null for one that was added. */
  Node drawn(int node) {
    return drawn.get(node);
  }

  /** Whether it takes a token from one edge and gives one to one edge. */
  boolean isChoice(int node) {
    return !joinsAll.get(node) && !splitsAll.get(node);
  }

  /** Whether a token that comes here ends the run and nothing else can happen. */
  boolean isEnd(int node) {
    return exits.get(node) && out.size(node) == 0;
  }

  /** Whether a token that comes here stays for ever. */
  boolean isDeadEnd(int node) {
    return node != sink && !exits.get(node) && out.size(node) == 0;
  }

  /** Whether there is a node where a token stays for ever. */
  boolean hasDeadEnd() {
    return alive.stream().anyMatch(this::isDeadEnd);
  }

  void retarget(int edge, int target) {
    in.remove(to[edge], edge);
    to[edge] = target;
    in.add(target, edge);
  }

  void resource(int edge, int source) {
    out.remove(from[edge], edge);
    from[edge] = source;
    out.add(source, edge);
  }

  void removeEdge(int edge) {
    int source = from[edge];
    int target = to[edge];
    edges.clear(edge);
    out.remove(source, edge);
    in.remove(target, edge);
    if (out.size(source) <= 1) {
      splitsAll.clear(source);
    }
    if (in.size(target) <= 1) {
      joinsAll.clear(target);
    }
  }

  /** Removes a node that no edge touches any more. */
  void removeNode(int node) {
    alive.clear(node);
  }

  /** Whether nothing is left but the beginning and the end. */
  boolean isTrivial() {
    if (sink < 0) {
      return alive.cardinality() == 1 && isEnd(ROOT);
    }
    return alive.cardinality() == 2
        && alive.get(sink)
        && !exits.get(ROOT)
        && out.size(ROOT) == 1
        && to[out.first(ROOT)] == sink;
  }
}
