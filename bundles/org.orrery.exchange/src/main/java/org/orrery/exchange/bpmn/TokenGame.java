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
  private final Predicate<Vertex> last;
  private final Effort effort;
  private final Set<Set<Flow>> seen = new HashSet<>();
  private final Deque<Set<Flow>> open = new ArrayDeque<>();
  private final Set<Set<Flow>> rests = new LinkedHashSet<>();

  private TokenGame(Predicate<Vertex> last, Effort effort) {
    this.last = last;
    this.effort = effort;
  }

  /** Each set of ways that tokens rest on; empty for want of effort, or with two on one way. */
  static Optional<Set<Set<Flow>>> rests(Vertex start, Predicate<Vertex> last, Effort effort) {
    TokenGame game = new TokenGame(last, effort);
    return game.play(start) ? Optional.of(game.rests) : Optional.empty();
  }

  private boolean play(Vertex start) {
    if (!go(new LinkedHashSet<>(), start)) {
      return false;
    }
    while (!open.isEmpty()) {
      Set<Flow> tokens = open.pop();
      Set<Vertex> waiting = new HashSet<>();
      Optional<Flow> moving =
          tokens.stream().filter(flow -> moves(flow, tokens, waiting)).findFirst();
      if (!effort.take(0)) {
        return false;
      }
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

  /** Asks each join once; those that wait are added to the others. */
  private boolean moves(Flow flow, Set<Flow> tokens, Set<Vertex> waiting) {
    effort.take(1);
    if (last.test(flow.to) || flow.to.outgoing.isEmpty()) {
      return false;
    }
    if (!(flow.to.node instanceof JoinNode)) {
      return true;
    }
    return waiting.add(flow.to)
        && effort.take(flow.to.incoming.size())
        && tokens.containsAll(flow.to.incoming);
  }

  /** Whether each choice of a point puts tokens where none are, and there is effort for it. */
  private boolean go(Set<Flow> left, Vertex point) {
    for (List<Flow> taken : choices(point)) {
      if (!effort.take(left.size() + taken.size())) {
        return false;
      }
      Set<Flow> next = new LinkedHashSet<>(left);
      if (!next.addAll(taken) || next.size() < left.size() + taken.size()) {
        return false;
      }
      if (seen.add(next)) {
        open.push(next);
      }
    }
    return true;
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
      return false;
    }
    return point.node instanceof DecisionNode
        || point.outgoing.stream().anyMatch(flow -> flow.own || !flow.condition.isEmpty());
  }
}
