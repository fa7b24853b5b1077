package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private final List<Set<Integer>> in = new ArrayList<>();
  private final List<Set<Integer>> out = new ArrayList<>();
  private final List<Node> drawn = new ArrayList<>();
  private final BitSet alive = new BitSet();
  private final BitSet joinsAll = new BitSet();
  private final BitSet splitsAll = new BitSet();
  private final BitSet exits = new BitSet();
  private final BitSet tight = new BitSet();
  private final List<int[]> ends = new ArrayList<>();
  private final List<Trace> traces = new ArrayList<>();
  private final BitSet edges = new BitSet();
  private final BitSet exitable = new BitSet();
  private final BitSet busy = new BitSet();
  private final Map<Integer, Question> kept = new HashMap<>();
  private long[] unknown = {};
  private int sink = -1;

  /**
   * @param first the drawn node with which the path begins
   */
  Graph(Node first) {
    node(first, true);
    ends.add(new int[] {-1, ROOT});
    traces.add(Trace.EMPTY);
    edges.set(START);
    in.get(ROOT).add(START);
  }

  /**
   * Adds a node that takes one token and gives one.
   *
   * @param tight whether two tokens that wait before it at once are a fault
   */
  int node(Node element, boolean tight) {
    int node = in.size();
    in.add(new LinkedHashSet<>());
    out.add(new LinkedHashSet<>());
    drawn.add(element);
    alive.set(node);
    this.tight.set(node, tight);
    return node;
  }

  int edge(int from, int to, Trace trace) {
    int edge = ends.size();
    ends.add(new int[] {from, to});
    traces.add(trace);
    edges.set(edge);
    out.get(from).add(edge);
    in.get(to).add(edge);
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
    joinsAll.set(node, in.get(node).size() > 1);
  }

  /** Marks a node with several outgoing edges as one that takes all of them. */
  void splitAll(int node) {
    splitsAll.set(node, out.get(node).size() > 1);
  }

  /** Says that a node is left as a question answers; no rule may take it away. */
  void keep(int node, Question question) {
    kept.put(node, question);
  }

  /** Says what is known before the path begins. */
  void unknown(long[] facts) {
    unknown = facts;
  }

  void exit(int node) {
    exits.set(node);
  }

  /** The node in which tokens vanish, or -1. */
  int sink() {
    return sink;
  }

  int nodes() {
    return in.size();
  }

  int edges() {
    return ends.size();
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

  Set<Integer> in(int node) {
    return in.get(node);
  }

  Set<Integer> out(int node) {
    return out.get(node);
  }

  int from(int edge) {
    return ends.get(edge)[0];
  }

  int to(int edge) {
    return ends.get(edge)[1];
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
    return kept.containsKey(node);
  }

  Question question(int node) {
    return kept.get(node);
  }

  /** The transitions from kept nodes whose edges are not among those that are taken. */
  Set<Transition> neverTaken(BitSet taken) {
    return kept.values().stream()
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
    return exits.get(node) && out.get(node).isEmpty();
  }

  /** Whether a token that comes here stays for ever. */
  boolean isDeadEnd(int node) {
    return node != sink && !exits.get(node) && out.get(node).isEmpty();
  }

  void retarget(int edge, int to) {
    in.get(to(edge)).remove(edge);
    ends.get(edge)[1] = to;
    in.get(to).add(edge);
  }

  void resource(int edge, int from) {
    out.get(from(edge)).remove(edge);
    ends.get(edge)[0] = from;
    out.get(from).add(edge);
  }

  void removeEdge(int edge) {
    int from = from(edge);
    int to = to(edge);
    edges.clear(edge);
    out.get(from).remove(edge);
    in.get(to).remove(edge);
    if (out.get(from).size() <= 1) {
      splitsAll.clear(from);
    }
    if (in.get(to).size() <= 1) {
      joinsAll.clear(to);
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
        && out.get(ROOT).size() == 1
        && to(out.get(ROOT).iterator().next()) == sink;
  }
}
