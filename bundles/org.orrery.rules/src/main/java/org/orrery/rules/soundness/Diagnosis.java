package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Way;
import org.orrery.rules.soundness.Fault.Kind;

/** Says in words what an exploration found. */
final class Diagnosis {
  private static final int SHOWN = 3;

  private final Graph graph;
  private final Exploration found;
  private final Member member;

  /**
   * @param member values of the parameters for which it was found; empty for any
   */
  Diagnosis(Graph graph, Exploration found, Member member) {
    this.graph = graph;
    this.found = found;
    this.member = member;
  }

  /** The faults that a single run shows: two tokens that meet, or standing still. */
  List<Fault> shown() {
    List<Fault> faults = new ArrayList<>();
    if (found.clash() >= 0) {
      faults.add(clash());
    }
    Set<Node> blamed = new LinkedHashSet<>();
    for (int state : found.stuck()) {
      if (blamed.size() < SHOWN && blamed.add(graph.drawn(waiting(found.marking(state))))) {
        faults.add(deadlock(state));
      }
    }
    return faults;
  }

  private Fault clash() {
    int node = found.clash();
    Node at = drawnAt(node);
    Counterexample way = new Counterexample(found.wayToClash());
    return fault(
        Kind.LACK_OF_SYNCHRONISATION, at, way, "soundness.twice", Names.of(at), way.said());
  }

  private Fault deadlock(int state) {
    Marking marking = found.marking(state);
    int node = waiting(marking);
    Node at = graph.drawn(node);
    Counterexample way = way(found.wayTo(state), at);
    if (!graph.joinsAll(node)) {
      return fault(Kind.DEADLOCK, at, way, "soundness.no-way-on", Names.of(at), way.said());
    }
    return fault(
        Kind.DEADLOCK,
        at,
        way,
        "soundness.waits",
        Names.of(at),
        missing(node, marking),
        way.said());
  }

  /** A run from which no end can be reached any more, the nearest that was found. */
  Fault livelock() {
    int state = found.doomed();
    return livelock(found.marking(state), found.wayTo(state));
  }

  /** The same, where it was found alone. */
  static Fault livelock(Graph graph, Member member, Livelock.Found nearest) {
    return new Diagnosis(graph, null, member).livelock(nearest.at(), nearest.way());
  }

  private Fault livelock(Marking marking, List<Step> steps) {
    Node at = drawnAt(waiting(marking));
    Counterexample way = way(steps, at);
    return fault(Kind.LIVELOCK, at, way, "soundness.never-ends", Names.of(at), way.said());
  }

  /** A run that is at its first node has done nothing yet. */
  private static Counterexample way(List<Step> steps, Node at) {
    return steps.isEmpty() ? Way.of(at) : new Counterexample(steps);
  }

  /** Nodes that work in no run; of several that follow each other those that hold up the rest. */
  List<Node> dead() {
    BitSet dead = reachable();
    dead.andNot(found.fired());
    dead.stream()
        .filter(n -> graph.ins(n) == 0 || n == graph.sink() || graph.isDeadEnd(n))
        .forEach(dead::clear);
    BitSet joins = new BitSet();
    dead.stream().filter(graph::joinsAll).forEach(joins::set);
    return (joins.isEmpty() ? dead : joins).stream().limit(SHOWN).mapToObj(this::drawnAt).toList();
  }

  /** The nodes to which edges lead, of those that depend on what is known only the taken ones. */
  private BitSet reachable() {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(Graph.ROOT));
    seen.set(Graph.ROOT);
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int edge : graph.out(node)) {
        int to = graph.to(edge);
        if ((!graph.isKept(node) || found.taken().get(edge)) && !seen.get(to)) {
          seen.set(to);
          open.add(to);
        }
      }
    }
    return seen;
  }

  /** A node that works in no run, with the shortest run that comes to it. */
  Fault dead(Node at) {
    int node = -1;
    int waiting = -1;
    for (int n = 0; n < graph.nodes(); n++) {
      int nearest = graph.drawn(n) == at ? nearest(graph.in(n)) : -1;
      if (nearest >= 0 && (waiting < 0 || found.cost(nearest) < found.cost(waiting))) {
        node = n;
        waiting = nearest;
      }
    }
    Counterexample way =
        waiting < 0 ? Counterexample.NONE : new Counterexample(found.wayTo(waiting));
    return waiting < 0
        ? fault(Kind.DEAD_STEP, at, way, "soundness.dead", Names.of(at))
        : fault(
            Kind.DEAD_STEP,
            at,
            way,
            "soundness.dead-behind",
            Names.of(at),
            missing(node, found.marking(waiting)),
            way.said());
  }

  /** The nearest state with a token on one of some edges, or -1. */
  private int nearest(int[] edges) {
    int nearest = -1;
    for (int s = 0; s < found.size(); s++) {
      if (Arrays.stream(edges).anyMatch(found.marking(s)::marks)
          && (nearest < 0 || found.cost(s) < found.cost(nearest))) {
        nearest = s;
      }
    }
    return nearest;
  }

  /** The node that keeps a marking from going on: a join that waits before any other. */
  private int waiting(Marking marking) {
    int first = -1;
    for (int place : marking.places()) {
      int node = graph.to(place / 2);
      if (graph.joinsAll(node)) {
        return node;
      }
      first = first < 0 ? node : first;
    }
    return first;
  }

  /** A fault, with the member for which it was found. */
  private Fault fault(Kind kind, Node at, Counterexample way, String key, Object... arguments) {
    Fault fault = Fault.of(kind, at, way, key, arguments);
    return member.words().isEmpty()
        ? fault
        : new Fault(
            kind,
            at,
            Said.of("soundness.for-member", fault.said(), member.words()),
            fault.advice(),
            way);
  }

  /** Where the tokens come from for which a join waits in vain. */
  private Message missing(int join, Marking marking) {
    Set<Message> names = new LinkedHashSet<>();
    for (int edge : graph.in(join)) {
      Node from = graph.drawn(graph.from(edge));
      if (!marking.marks(edge) && from != null) {
        names.add(Names.of(from));
      }
    }
    return names.isEmpty()
        ? Message.NONE
        : Said.of("soundness.waits.for", Said.joined("rules.and", List.copyOf(names)));
  }

  private Node drawnAt(int node) {
    Node drawn = graph.drawn(node);
    for (int edge : graph.in(node)) {
      drawn = drawn == null && graph.from(edge) >= 0 ? graph.drawn(graph.from(edge)) : drawn;
    }
    return drawn;
  }
}
