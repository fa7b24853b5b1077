package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Problem;
import org.orrery.rules.packs.StatedRules;

/**
 * The run that is shown for a violation is one of the drawing, violates the property, and none is
 * shorter: random drawings without branches, whose paths are their runs, against searching them.
 */
class ShortestWayPropertyTest {
  @Property(tries = 1000)
  void ofWhatIsReachedTooEarly(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    then.removeAll(first);
    if (then.isEmpty()) {
      return;
    }
    Predicate<Transition> passes = trial.passing(first);
    String property =
        "{'is': 'always-before', 'first': [%s], 'then': %s}"
            .formatted(Trial.chosen(first), Trial.chosen(then));
    check(trial.lifecycle(), property, passes.negate(), then);
  }

  @Property(tries = 1000)
  void ofWhatComesWithoutWhatItNeeds(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> what = trial.some();
    String property =
        "{'is': 'on-every-path', 'what': %s, 'from': {'kind': ['StartNode', 'Trigger']}}"
            .formatted(Trial.chosen(what));
    check(
        trial.lifecycle(),
        property,
        trial.passing(what).negate(),
        trial.ids(EndNode.class::isInstance));
  }

  private static Trial withoutBranches(long seed) {
    Trial trial = new Trial(new Random(seed));
    List<Node> nodes = trial.lifecycle().getStages().getFirst().getNodes();
    for (Node node : List.copyOf(nodes)) {
      if (node instanceof ForkNode || node instanceof JoinNode) {
        EcoreUtil.deleteAll(List.copyOf(node.getOutgoing()), false);
        EcoreUtil.deleteAll(List.copyOf(node.getIncoming()), false);
        EcoreUtil.delete(node, false);
      }
    }
    return trial;
  }

  private static void check(
      Lifecycle drawing, String property, Predicate<Transition> allowed, Set<String> reached) {
    Map<String, Integer> shortest = shortest(drawing, allowed);
    shortest.keySet().retainAll(reached);
    List<Problem> problems = StatedRules.prove(property, drawing).problems();
    assertThat(problems.stream().map(problem -> problem.element().getId()))
        .containsExactlyInAnyOrderElementsOf(shortest.keySet());
    for (Problem problem : problems) {
      List<Counterexample.Step> way = problem.way().steps();
      assertThat(way).as(problem.message()).hasSize(shortest.get(problem.element().getId()));
      assertThat(way.getLast().element()).isEqualTo(problem.element().getId());
      for (int i = 1; i < way.size(); i++) {
        String to = way.get(i).element();
        assertThat(node(drawing, way.get(i - 1).element()).getOutgoing())
            .as(problem.message())
            .anyMatch(line -> line.getTarget().getId().equals(to) && allowed.test(line));
      }
    }
  }

  /** For each node that is reached over allowed transitions alone, how many nodes it takes. */
  private static Map<String, Integer> shortest(Lifecycle drawing, Predicate<Transition> allowed) {
    Map<String, Integer> found = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Node node : TokenGame.nodes(drawing)) {
      if (node instanceof StartNode || node instanceof Trigger) {
        found.put(node.getId(), 1);
        open.add(node);
      }
    }
    while (!open.isEmpty()) {
      Node node = open.remove();
      for (Transition line : node.getOutgoing()) {
        String to = line.getTarget().getId();
        if (allowed.test(line) && !found.containsKey(to)) {
          found.put(to, found.get(node.getId()) + 1);
          open.add(line.getTarget());
        }
      }
    }
    return found;
  }

  private static Node node(Lifecycle drawing, String id) {
    return TokenGame.nodes(drawing).stream()
        .filter(node -> node.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
