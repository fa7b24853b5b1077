package org.orrery.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.orrery.bench.steps.Counted;
import org.orrery.bench.steps.Gauge;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.Certificate;
import org.orrery.rules.RuleEngine;

/**
 * Follows certificates that a promotion and a demotion exclude each other, behind branches in
 * branches and behind two branches that wait for each other again and again.
 */
public final class ExclusionOperations implements Counted {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  /**
   * Operations that need no files.
   *
   * @param folder not used
   */
  public ExclusionOperations(Path folder) {}

  @Override
  public void operations(int size, Gauge gauge) throws Exception {
    RuleEngine engine = onlySwaps();
    Lifecycle nested = ShapedFlow.of(ShapedFlow.Shape.NESTED_FORKS, size);
    follow("nested", engine, nested, size, gauge);
    follow("waiting for each other", engine, ladder(size), size, gauge);
  }

  private static void follow(
      String name, RuleEngine engine, Lifecycle lifecycle, int size, Gauge gauge) throws Exception {
    choose(lifecycle);
    List<Certificate> certificates = engine.certify(lifecycle, engine.prove(lifecycle, DAY));
    if (certificates.size() != 1 || !engine.isProvedBy(certificates.getFirst(), lifecycle)) {
      throw new IllegalStateException("No certificate of branches " + name);
    }
    gauge.take(name, size, () -> engine.isProvedBy(certificates.getFirst(), lifecycle));
  }

  /** Ends with a choice between the two. */
  private static void choose(Lifecycle lifecycle) {
    Transition last =
        lifecycle.getTransitions().stream()
            .filter(transition -> transition.getTarget() instanceof EndNode)
            .findFirst()
            .orElseThrow();
    Node end = last.getTarget();
    Node decision = add(lifecycle, MAKE.createDecisionNode());
    last.setTarget(decision);
    for (Node swap : List.of(MAKE.createPromoteStep(), MAKE.createDemoteStep())) {
      connect(lifecycle, decision, add(lifecycle, swap));
      connect(lifecycle, swap, end);
    }
  }

  private static Lifecycle ladder(int elements) {
    Lifecycle lifecycle = MAKE.createLifecycle();
    lifecycle.setId("ladder");
    lifecycle.getStages().add(MAKE.createStage());
    Node start = add(lifecycle, MAKE.createStartNode());
    Node left = add(lifecycle, MAKE.createForkNode());
    connect(lifecycle, start, left);
    Node right = left;
    for (int rung = 0; rung < elements / 5; rung++) {
      Node fork = add(lifecycle, MAKE.createForkNode());
      Node join = add(lifecycle, MAKE.createJoinNode());
      connect(lifecycle, left, fork);
      connect(lifecycle, right, join);
      connect(lifecycle, fork, join);
      left = fork;
      right = join;
    }
    Node last = add(lifecycle, MAKE.createJoinNode());
    connect(lifecycle, left, last);
    connect(lifecycle, right, last);
    connect(lifecycle, last, add(lifecycle, MAKE.createEndNode()));
    return lifecycle;
  }

  private static Node add(Lifecycle lifecycle, Node node) {
    List<Node> nodes = lifecycle.getStages().getFirst().getNodes();
    node.setId("node" + nodes.size());
    nodes.add(node);
    return node;
  }

  private static void connect(Lifecycle lifecycle, Node from, Node to) {
    Transition transition = MAKE.createTransition();
    transition.setId("way" + lifecycle.getTransitions().size());
    transition.setSource(from);
    transition.setTarget(to);
    lifecycle.getTransitions().add(transition);
  }

  private static RuleEngine onlySwaps() {
    return RuleEngine.builtIn().only(rule -> rule.id().equals("engineering.one-swap"));
  }
}
