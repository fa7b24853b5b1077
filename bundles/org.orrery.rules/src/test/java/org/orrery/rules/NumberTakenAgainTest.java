package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/** A node that takes the number of another in a session takes over nothing that was found of it. */
class NumberTakenAgainTest {
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);
  private static final RuleEngine REGISTERED =
      RuleEngine.builtIn().only(rule -> rule.id().equals("eu.ai-act.registered"));

  private final Lifecycle lifecycle =
      Draw.bound(
          Draw.of("start -> task-9 -> decide -a-> register -> deploy -> end", "decide -b-> end")
              .path("manual -> task-1 -> task-2 -> task-3 -> task-4 -> task-5 -> deploy-2 -> end-2")
              .lifecycle());
  private final Map<String, Node> nodes = new HashMap<>();

  NumberTakenAgainTest() {
    Elements.nodes(lifecycle).forEach(node -> nodes.put(node.getId(), node));
  }

  /** What a trigger leads to is not asked, until the start leads there, too. */
  @Test
  void isReachedByThePathToWhereItIsPut() {
    Node node = nodes.get("task-9");
    Stage stage = (Stage) node.eContainer();
    int place = stage.getNodes().indexOf(node);
    Transition on = node.getOutgoing().getFirst();
    try (ProofSession session = new ProofSession(REGISTERED, lifecycle)) {
      assertThat(told(session.prove(DAY))).isEmpty();
      behind("start").setTarget(nodes.get("decide"));
      lifecycle.getTransitions().remove(on);
      stage.getNodes().remove(node);
      assertThat(told(session.prove(DAY))).isEmpty();
      stage.getNodes().add(place, node);
      on.setTarget(nodes.get("task-5"));
      lifecycle.getTransitions().add(on);
      behind("task-4").setTarget(node);
      assertThat(told(session.prove(DAY))).isEmpty();
      Transition added = LifecycleFactory.eINSTANCE.createTransition();
      added.setId("added");
      added.setSource(nodes.get("decide"));
      added.setOutcome("c");
      added.setTarget(nodes.get("task-1"));
      lifecycle.getTransitions().add(added);
      assertThat(told(session.prove(DAY)))
          .isEqualTo(told(REGISTERED.prove(lifecycle, DAY)))
          .singleElement()
          .asString()
          .startsWith("deploy-2: ");
    }
  }

  private Transition behind(String node) {
    return nodes.get(node).getOutgoing().getFirst();
  }

  private static List<String> told(Proof proof) {
    return proof.problems().stream()
        .map(problem -> problem.element().getId() + ": " + problem.message() + problem.way())
        .toList();
  }
}
