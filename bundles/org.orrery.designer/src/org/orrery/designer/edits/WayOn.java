package org.orrery.designer.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.orrery.compiler.Outcomes;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/**
 * Where the flow goes on behind a node when all goes well: never by a rejection, a failure or a
 * time-out.
 */
final class WayOn {
  private static final Set<String> WELCOME = Set.of(Outcomes.PASSED, Outcomes.APPROVE);
  private static final Set<String> UNWELCOME =
      Set.of(Outcomes.FAILED, Outcomes.REJECT, Outcomes.CHAMPION, Outcomes.INCONCLUSIVE);

  private WayOn() {}

  /**
   * Where the way on leads, past nodes that go as well.
   *
   * @return null where it cannot be told
   */
  static Node past(Node node, Predicate<EObject> goes) {
    Set<Node> passed = new HashSet<>();
    Node at = node;
    while (at != null && passed.add(at) && goes.test(at)) {
      at = next(at.getOutgoing().stream().filter(way -> !goes.test(way)).toList());
    }
    return at != null && goes.test(at) ? null : at;
  }

  /**
   * The only ordinary way of a node that has no choice.
   *
   * @return null for a node that decides or forks, or has none or several
   */
  static Transition only(Node node) {
    if (node instanceof DecisionNode || node instanceof ForkNode || LikelyOutcome.decides(node)) {
      return null;
    }
    List<Transition> ways =
        node.getOutgoing().stream()
            .filter(way -> isOf(way, TransitionKind.NORMAL) || isOf(way, TransitionKind.DEFAULT))
            .toList();
    return ways.size() == 1 ? ways.getFirst() : null;
  }

  private static Node next(List<Transition> ways) {
    Set<Node> ordinary =
        targets(ways, way -> isOf(way, TransitionKind.NORMAL) && !isAny(way, UNWELCOME));
    if (ordinary.isEmpty()) {
      return only(targets(ways, way -> isOf(way, TransitionKind.DEFAULT)));
    }
    return ordinary.size() == 1
        ? only(ordinary)
        : only(targets(ways, way -> isOf(way, TransitionKind.NORMAL) && isAny(way, WELCOME)));
  }

  private static Set<Node> targets(List<Transition> ways, Predicate<Transition> wanted) {
    return ways.stream().filter(wanted).map(Transition::getTarget).collect(Collectors.toSet());
  }

  private static Node only(Set<Node> targets) {
    return targets.size() == 1 ? targets.iterator().next() : null;
  }

  private static boolean isOf(Transition way, TransitionKind kind) {
    return way.getKind() == kind && way.getTarget() != null;
  }

  private static boolean isAny(Transition way, Set<String> outcomes) {
    return way.getOutcome() != null && outcomes.contains(way.getOutcome().strip());
  }
}
