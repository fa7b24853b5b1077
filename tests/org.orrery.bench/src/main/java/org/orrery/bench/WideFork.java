package org.orrery.bench;

import java.nio.file.Path;
import java.util.List;
import org.orrery.bench.steps.Counted;
import org.orrery.bench.steps.Gauge;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.Certificate;
import org.orrery.rules.RuleEngine;

/** Refuses a certificate of a fork with many branches that says of two of them what is beside. */
public final class WideFork implements Counted {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  /**
   * Operations that need no files.
   *
   * @param folder not used
   */
  public WideFork(Path folder) {}

  @Override
  public void operations(int size, Gauge gauge) throws Exception {
    RuleEngine engine = RuleEngine.builtIn().only(rule -> "cut-off-branch".equals(rule.check()));
    String rule = engine.packs().getFirst().rules().getFirst().id();
    Certificate forged = new Certificate(rule, "2/0/1");
    Lifecycle lifecycle = drawn(size);
    if (engine.isProvedBy(forged, lifecycle)) {
      throw new IllegalStateException("A forged certificate is taken");
    }
    gauge.take("certificate of a wide fork", size, () -> engine.isProvedBy(forged, lifecycle));
  }

  private static Lifecycle drawn(int branches) {
    Lifecycle lifecycle = MAKE.createLifecycle();
    lifecycle.setId("wide");
    lifecycle.getStages().add(MAKE.createStage());
    Node fork = add(lifecycle, MAKE.createForkNode());
    connect(lifecycle, add(lifecycle, MAKE.createStartNode()), fork);
    for (int i = 0; i < branches; i++) {
      connect(lifecycle, fork, add(lifecycle, MAKE.createEndNode()));
    }
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
}
