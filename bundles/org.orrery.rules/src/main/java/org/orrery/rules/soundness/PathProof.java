package org.orrery.rules.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.Counterexample;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.soundness.Fault.Kind;

/**
 * Decides whether one path of one member is sound: it is reduced, and what no rule reduces is
 * explored.
 *
 * @param faults what is wrong; empty when the path is sound
 * @param reached the nodes of the path
 * @param steps the reduction
 * @param isReduced whether the reduction left nothing
 * @param invariant what the exploration of the rest found, or null
 * @param explored number of markings that were looked at
 */
record PathProof(
    List<Fault> faults,
    BitSet reached,
    List<int[]> steps,
    boolean isReduced,
    List<PathCertificate.Ranked> invariant,
    int explored) {
  /** Most markings of what the reductions of one drawing leave; beyond, nothing is said. */
  static final int LIMIT = 50_000;

  /** Most markings of the path as it is drawn, where every element has its name. */
  private static final int SHORTEST_LIMIT = 20_000;

  /** Most markings of what is left of a path that are looked at before it is proved in full. */
  private static final int MOMENT = 1_000;

  /**
   * @param limit most markings that may be looked at
   */
  static PathProof of(Flow flow, WaysOn ways, Facts facts, Member member, int root, int limit) {
    BitSet reached = new BitSet(flow.size());
    if (facts.undecided() != null) {
      Fault fault = tooManyCases(facts.undecided());
      return new PathProof(List.of(fault), flow.behind(root), List.of(), false, null, 0);
    }
    Graph graph = PathNet.of(flow, ways, facts, member, root, reached);
    Shown shown = graph.hasDeadEnd() ? Shown.in(graph, member, limit) : null;
    if (shown != null && !shown.faults().isEmpty()) {
      return new PathProof(shown.faults(), reached, List.of(), false, null, shown.explored());
    }
    int explored = shown == null ? 0 : shown.explored();
    List<int[]> steps = Reduction.reduce(graph);
    if (graph.isTrivial()) {
      return new PathProof(List.of(), reached, steps, true, null, explored);
    }
    Exploration found = Exploration.of(graph, Math.max(0, limit - explored));
    explored += found.size();
    Diagnosis diagnosis = new Diagnosis(graph, found, member);
    List<Fault> faults = new ArrayList<>();
    List<PathCertificate.Ranked> invariant = null;
    if (found.clash() >= 0 || !found.stuck().isEmpty()) {
      if (shown == null) {
        Graph whole = PathNet.of(flow, ways, facts, member, root, new BitSet());
        shown = Shown.in(whole, member, limit);
        explored += shown.explored();
      }
      faults.addAll(shown.faults().isEmpty() ? diagnosis.shown() : shown.faults());
    } else if (!found.isComplete()) {
      faults.add(tooManyMarkings(flow.node(root)));
    } else {
      boolean doomed = found.doomed() >= 0;
      if (doomed) {
        Endless nearest = endless(flow, ways, facts, member, root, limit);
        explored += nearest.explored();
        faults.add(nearest.fault() == null ? diagnosis.livelock() : nearest.fault());
      } else {
        List<Node> dead = diagnosis.dead();
        if (!dead.isEmpty()) {
          Graph whole = PathNet.of(flow, ways, facts, member, root, new BitSet());
          Exploration all = Exploration.of(whole, Math.min(SHORTEST_LIMIT, limit));
          explored += all.size();
          Diagnosis nearest = all.isComplete() ? new Diagnosis(whole, all, member) : diagnosis;
          dead.forEach(node -> faults.add(nearest.dead(node)));
        }
        invariant = PathCertificate.ranked(found);
        if (!found.neverTaken().isEmpty()) {
          reached = passed(flow, ways, member, root, found.neverTaken());
        }
      }
    }
    return new PathProof(faults, reached, steps, false, invariant, explored);
  }

  /**
   * The nearest faults that a single run of the path as it is drawn shows.
   *
   * @param faults empty where none is as near as may be looked
   * @param explored number of markings that were looked at
   */
  private record Shown(List<Fault> faults, int explored) {
    static Shown in(Graph whole, Member member, int limit) {
      Exploration nearest = Exploration.untilFault(whole, Math.min(SHORTEST_LIMIT, limit));
      return new Shown(new Diagnosis(whole, nearest, member).shown(), nearest.size());
    }
  }

  /**
   * That a path comes where no end can be reached any more.
   *
   * @param fault the nearest such run of the path as it is drawn; null where too much would have to
   *     be looked at
   * @param explored number of markings that were looked at
   */
  record Endless(Fault fault, int explored) {}

  /**
   * That a path comes where no end can be reached any more; empty if anything else speaks against
   * it, too, or more has to be looked at than in a moment.
   *
   * @param left what is left of the path when it is reduced
   */
  static Optional<Endless> onlyEndless(
      Flow flow, WaysOn ways, Facts facts, int root, Graph left, int limit) {
    Exploration found = Exploration.untilFault(left, Math.min(MOMENT, limit));
    if (!found.isComplete()
        || found.clash() >= 0
        || !found.stuck().isEmpty()
        || found.doomed() < 0) {
      return Optional.empty();
    }
    Endless nearest = endless(flow, ways, facts, Member.ONLY, root, limit - found.size());
    return nearest.fault() == null
        ? Optional.empty()
        : Optional.of(new Endless(nearest.fault(), nearest.explored() + found.size()));
  }

  private static Endless endless(
      Flow flow, WaysOn ways, Facts facts, Member member, int root, int limit) {
    Graph whole = PathNet.of(flow, ways, facts, member, root, new BitSet());
    int most = Math.min(SHORTEST_LIMIT, limit);
    return Livelock.in(whole, most)
        .map(at -> new Endless(Diagnosis.livelock(whole, member, at), at.explored()))
        .orElseGet(() -> new Endless(null, most));
  }

  /** The nodes that a path comes to without some transitions. */
  private static BitSet passed(
      Flow flow, WaysOn ways, Member member, int root, Set<Transition> never) {
    BitSet passed = new BitSet(flow.size());
    Deque<Integer> open = new ArrayDeque<>(List.of(root));
    passed.set(root);
    while (!open.isEmpty()) {
      for (Arc arc : ways.from(open.remove(), member).arcs()) {
        if (!never.contains(arc.transition()) && !passed.get(arc.to())) {
          passed.set(arc.to());
          open.add(arc.to());
        }
      }
    }
    return passed;
  }

  private static Fault tooManyMarkings(Node root) {
    return notProved(root, "soundness.too-many-markings", LIMIT);
  }

  private static Fault tooManyCases(Node node) {
    return notProved(node, "soundness.too-many-cases", Facts.COMBINATIONS);
  }

  private static Fault notProved(Node node, String key, int limit) {
    return Fault.of(Kind.NOT_PROVED, node, Counterexample.NONE, key, Names.of(node), limit);
  }
}
