package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orrery.rules.soundness.Question.Answer;

/** What can happen next in a graph. */
final class Moves {
  private final Graph graph;

  Moves(Graph graph) {
    this.graph = graph;
  }

  /**
   * One thing that can happen.
   *
   * @param node the node that works, or -1 when a token only goes on
   * @param edge by which the node is left where that depends on what is known, else -1
   * @param to where tokens are afterwards
   * @param trace what is passed
   * @param clash node before which two tokens meet that must not, or -1
   */
  record Move(int node, int edge, Marking to, Trace trace, int clash) {}

  List<Move> from(Marking marking) {
    List<Move> moves = new ArrayList<>();
    for (int place : marking.places()) {
      int edge = place / 2;
      if (place % 2 == 0) {
        moves.add(new Move(-1, -1, marking.without(place).and(place + 1), Trace.EMPTY, -1));
        moves.add(new Move(-1, -1, Marking.DONE, Trace.EMPTY, -1));
      } else {
        fire(marking, edge, moves);
      }
    }
    return moves;
  }

  private void fire(Marking marking, int edge, List<Move> moves) {
    int node = graph.to(edge);
    int[] taken = {2 * edge + 1};
    if (graph.joinsAll(node)) {
      taken = Arrays.stream(graph.in(node)).map(e -> 2 * e + 1).toArray();
      if (graph.firstIn(node) != edge || !Arrays.stream(taken).allMatch(marking::has)) {
        return;
      }
    }
    if (node == graph.sink()) {
      Marking left = marking.without(taken).with(marking.facts());
      moves.add(new Move(node, -1, left, Trace.EMPTY, -1));
      return;
    }
    if (graph.exits(node)) {
      moves.add(new Move(node, -1, Marking.DONE, Trace.EMPTY, -1));
    }
    if (graph.isKept(node)) {
      for (Answer answer : graph.question(node).answers(marking.facts())) {
        int by = answer.edge();
        moves.add(put(marking, node, by, taken, new int[] {by}, answer.facts()));
      }
    } else if (graph.splitsAll(node)) {
      moves.add(put(marking, node, -1, taken, graph.out(node), marking.facts()));
    } else {
      for (int next : graph.out(node)) {
        moves.add(put(marking, node, -1, taken, new int[] {next}, marking.facts()));
      }
    }
  }

  private Move put(Marking marking, int node, int by, int[] taken, int[] edges, long[] facts) {
    Marking left = marking.without(taken);
    int[] put = places(edges);
    Trace trace = Trace.EMPTY;
    int clash = -1;
    for (int edge : edges) {
      trace = trace.then(graph.trace(edge));
      if (left.marks(edge)) {
        clash = graph.to(edge);
      }
    }
    Marking to = left.and(put);
    for (int edge : edges) {
      int next = graph.to(edge);
      if (clash < 0 && graph.isTight(next) && !graph.joinsAll(next)) {
        clash = meet(to, next) ? next : -1;
      }
    }
    return new Move(node, by, to.with(facts), trace, clash);
  }

  /** Whether tokens are on several edges into a node. */
  private boolean meet(Marking marking, int node) {
    int marked = -1;
    for (int place : marking.places()) {
      if (graph.to(place / 2) == node) {
        if (marked >= 0 && marked != place / 2) {
          return true;
        }
        marked = place / 2;
      }
    }
    return false;
  }

  private int[] places(int[] edges) {
    int[] places = new int[edges.length];
    int size = 0;
    for (int edge : edges) {
      if (!vanishes(edge)) {
        places[size++] = place(edge);
      }
    }
    return Arrays.copyOf(places, size);
  }

  private int place(int edge) {
    return 2 * edge + (graph.isExitable(edge) ? 0 : 1);
  }

  /** A token that has nothing to do any more vanishes at once. */
  private boolean vanishes(int edge) {
    return graph.to(edge) == graph.sink() && !graph.isBusy(edge);
  }
}
