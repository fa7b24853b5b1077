package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.rules.soundness.Moves.Move;
import org.orrery.rules.soundness.Rewriting.Rule;

/**
 * Proof that a path is sound, to be checked without searching: the rules that reduce it, in their
 * order, and, where something is left, all its markings, each with a number that some move makes
 * smaller.
 *
 * @param steps number of the rule, then at which nodes or edges
 * @param invariant the markings of what is left; empty when nothing is
 */
public record PathCertificate(List<int[]> steps, List<Ranked> invariant) {
  /** Proofs with more markings are not written down; who checks them proves again. */
  static final int MOST = 2_000;

  /**
   * A marking and the number of moves from it to the end.
   *
   * @param places where tokens are, in order
   * @param facts in which cases the results can be that are kept
   */
  public record Ranked(int rank, int[] places, long[] facts) {}

  /**
   * The markings of an exploration that reached everything; null when they are too many or a
   * transition is taken in no run.
   */
  static List<Ranked> ranked(Exploration found) {
    if (found.size() > MOST || !found.neverTaken().isEmpty()) {
      return null;
    }
    int[] ranks = found.ranks();
    List<Ranked> all = new ArrayList<>();
    for (int s = 0; s < found.size(); s++) {
      all.add(new Ranked(ranks[s], found.marking(s).places(), found.marking(s).facts()));
    }
    return all;
  }

  /** Whether it proves a graph sound; the graph is changed. */
  boolean proves(Graph graph) {
    Rewriting rewriting = new Rewriting(graph);
    Rule[] rules = Rule.values();
    for (int[] step : steps) {
      boolean known = step.length > 1 && step[0] >= 0 && step[0] < rules.length;
      if (!known || !fits(rules[step[0]], step.length - 1)) {
        return false;
      }
      if (!rewriting.apply(rules[step[0]], Arrays.copyOfRange(step, 1, step.length))) {
        return false;
      }
    }
    return invariant.isEmpty() ? graph.isTrivial() : holds(graph);
  }

  private static boolean fits(Rule rule, int arguments) {
    return switch (rule) {
      case ALTERNATIVES, PARALLELS -> arguments == 2;
      case CONTRACT -> arguments > 1;
      default -> arguments == 1;
    };
  }

  /** Whether nothing leads out of the markings, every one leads on, and every node works. */
  private boolean holds(Graph graph) {
    Map<Marking, Integer> ranks = new HashMap<>();
    for (Ranked ranked : invariant) {
      ranks.put(new Marking(ranked.places(), ranked.facts()), ranked.rank());
    }
    if (!ranks.containsKey(Marking.start(graph.unknown()))
        || ranks.getOrDefault(Marking.DONE, 0) != 0) {
      return false;
    }
    Moves moves = new Moves(graph);
    BitSet fired = new BitSet();
    BitSet taken = new BitSet();
    for (Map.Entry<Marking, Integer> entry : ranks.entrySet()) {
      boolean nearer = entry.getKey().isDone();
      for (int place : entry.getKey().places()) {
        if (!graph.isEdge(place / 2)) {
          return false;
        }
      }
      for (Move move : moves.from(entry.getKey())) {
        Integer rank = ranks.get(move.to());
        if (move.clash() >= 0 || rank == null) {
          return false;
        }
        nearer |= rank < entry.getValue();
        if (move.node() >= 0) {
          fired.set(move.node());
        }
        if (move.edge() >= 0) {
          taken.set(move.edge());
        }
      }
      if (!nearer || entry.getValue() < 0) {
        return false;
      }
    }
    return graph.neverTaken(taken).isEmpty()
        && graph.alive().stream()
            .filter(n -> n != graph.sink())
            .allMatch(n -> fired.get(n) || graph.ins(n) == 0 || graph.isDeadEnd(n));
  }
}
