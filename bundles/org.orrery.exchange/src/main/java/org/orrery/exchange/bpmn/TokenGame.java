package org.orrery.exchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.orrery.exchange.bpmn.Vertex.Flow;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;

/**
 * Moves the tokens of a flow until they rest: on a way to a last point, on one to a point that
 * leads nowhere, or before a join that waits in vain.
 *
 * <p>Of several points that could go on the first does, with each of its choices; as points share
 * no tokens, all rests are found nevertheless.
 */
final class TokenGame {
  private static final int MOST = 1_000_000;

  private final Predicate<Vertex> last;
  private final Set<Set<Flow>> seen = new HashSet<>();
  private final Deque<Set<Flow>> open = new ArrayDeque<>();
  private final Set<Set<Flow>> rests = new LinkedHashSet<>();

  /** Tokens of all that was seen. */
  private long weighed;

  private TokenGame(Predicate<Vertex> last) {
    this.last = last;
  }

  /** Each set of ways that tokens rest on; empty when there are too many, or two on one way. */
  static Optional<Set<Set<Flow>>> rests(Vertex start, Predicate<Vertex> last) {
    TokenGame game = new TokenGame(last);
    return game.play(start) ? Optional.of(game.rests) : Optional.empty();
  }

  private boolean play(Vertex start) {
    if (!go(new LinkedHashSet<>(), start)) {
      return false;
    }
    while (!open.isEmpty()) {
      Set<Flow> tokens = open.pop();
      Optional<Flow> moving = tokens.stream().filter(flow -> moves(flow, tokens)).findFirst();
      if (moving.isEmpty()) {
        rests.add(tokens);
        continue;
      }
      Vertex point = moving.get().to;
      Set<Flow> left = new LinkedHashSet<>(tokens);
      if (point.node instanceof JoinNode) {
        point.incoming.forEach(left::remove);
      } else {
        left.remove(moving.get());
      }
      if (!go(left, point)) {
        return false;
      }
    }
    return true;
  }

  private boolean moves(Flow flow, Set<Flow> tokens) {
    return !last.test(flow.to)
        && !flow.to.outgoing.isEmpty()
        && (!(flow.to.node instanceof JoinNode) || tokens.containsAll(flow.to.incoming));
  }

  /** Whether each choice of a point puts tokens where none are, and not too many were seen. */
  private boolean go(Set<Flow> left, Vertex point) {
    for (List<Flow> taken : choices(point)) {
      Set<Flow> next = new LinkedHashSet<>(left);
      if (!next.addAll(taken) || next.size() < left.size() + taken.size()) {
        return false;
      }
      if (seen.add(next)) {
        weighed += next.size();
        open.push(next);
      }
    }
    return weighed <= MOST;
  }

  private static List<List<Flow>> choices(Vertex point) {
    if (chooses(point)) {
      return point.outgoing.stream().map(List::of).toList();
    }
    List<Flow> together = point.outgoing.stream().filter(Flow::isOrdinary).toList();
    List<List<Flow>> choices =
        new ArrayList<>(
            point.outgoing.stream().filter(flow -> !flow.isOrdinary()).map(List::of).toList());
    if (!together.isEmpty()) {
      choices.add(together);
    }
    return choices;
  }

  private static boolean chooses(Vertex point) {
    if (point.node instanceof ForkNode) {
      return BpmnXml.is(point.xml, "eventBasedGateway");
    }
    return point.node instanceof DecisionNode
        || point.outgoing.stream().anyMatch(flow -> flow.own || !flow.condition.isEmpty());
  }
}
