package org.orrery.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.common.util.EList;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/** However branches come and go, a session tells what is cut off as a proof of the whole does. */
@Tag("thorough")
class BranchSessionPropertyTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final int EDITS = 40;
  private static final RuleEngine CUT_OFF =
      RuleEngine.builtIn().only(rule -> rule.id().equals("engineering.nothing-cut-off"));

  @Property(tries = 100)
  void aSessionAgreesWithAFullProof(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    int strayed = random.nextInt(3) == 0 ? 10 : 100;
    ProofSessionPropertyTest.agreeThroughout(
        CUT_OFF, lifecycle, random, EDITS, () -> edit(lifecycle, random, strayed));
  }

  private static Lifecycle drawn(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> LifecycleGenerator.generate(60, random.nextInt());
      case 1 -> RandomDrawings.woven(random, 3, 6).lifecycle();
      default -> RandomDrawings.nested(random, 4 + random.nextInt(4), 0).lifecycle();
    };
  }

  /**
   * @param strayed of so many edits one leads to where no branch of this fork should end
   */
  private static Runnable edit(Lifecycle lifecycle, Random random, int strayed) {
    Transition line = any(lifecycle.getTransitions(), random);
    if (random.nextInt(strayed) == 0) {
      return ProofSessionPropertyTest.lead(lifecycle, random);
    }
    if (random.nextInt(4) == 0) {
      return block(lifecycle, line, random);
    }
    List<ForkNode> forks =
        Elements.nodes(lifecycle).stream()
            .filter(ForkNode.class::isInstance)
            .map(ForkNode.class::cast)
            .toList();
    if (forks.isEmpty()) {
      return block(lifecycle, line, random);
    }
    ForkNode fork = any(forks, random);
    return fork.getOutgoing().size() > 2 && random.nextBoolean()
        ? out(lifecycle, any(fork.getOutgoing(), random))
        : joined(lifecycle, fork, behind(fork), random);
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Runnable out(Lifecycle lifecycle, Transition line) {
    EList<Transition> all = lifecycle.getTransitions();
    int at = all.indexOf(line);
    if (at < 0) {
      return () -> {};
    }
    Node source = line.getSource();
    Node target = line.getTarget();
    line.setSource(null);
    line.setTarget(null);
    all.remove(line);
    return () -> {
      all.add(Math.min(at, all.size()), line);
      line.setSource(source);
      line.setTarget(target);
    };
  }

  /** A further branch, straight or over a step. */
  private static Runnable joined(Lifecycle lifecycle, Node fork, Node join, Random random) {
    if (join == null) {
      return () -> {};
    }
    if (random.nextBoolean()) {
      Transition line = line(lifecycle, fork, join);
      return () -> out(lifecycle, line);
    }
    Node step = node(MAKE.createTaskStep(), fork);
    Transition there = line(lifecycle, fork, step);
    Transition on = line(lifecycle, step, join);
    return () -> {
      out(lifecycle, there);
      out(lifecycle, on);
      nodes(step).remove(step);
    };
  }

  /** A fork with two branches amid a transition. */
  private static Runnable block(Lifecycle lifecycle, Transition line, Random random) {
    Node source = line.getSource();
    Node target = line.getTarget();
    if (source == null || source.eContainer() == null || target == null) {
      return () -> {};
    }
    Node fork = node(MAKE.createForkNode(), source);
    Node join = node(MAKE.createJoinNode(), source);
    line.setTarget(fork);
    Transition on = line(lifecycle, join, target);
    Runnable first = joined(lifecycle, fork, join, random);
    Runnable second = joined(lifecycle, fork, join, random);
    return () -> {
      second.run();
      first.run();
      out(lifecycle, on);
      line.setTarget(target);
      List.copyOf(fork.getOutgoing()).forEach(rest -> out(lifecycle, rest));
      nodes(fork).remove(fork);
      nodes(join).remove(join);
    };
  }

  private static EList<Node> nodes(Node of) {
    return ((Stage) of.eContainer()).getNodes();
  }

  private static Node node(Node node, Node beside) {
    node.setId("node" + System.identityHashCode(node));
    nodes(beside).add(node);
    return node;
  }

  private static Transition line(Lifecycle lifecycle, Node source, Node target) {
    Transition line = MAKE.createTransition();
    line.setId("line" + System.identityHashCode(line));
    lifecycle.getTransitions().add(line);
    line.setSource(source);
    line.setTarget(target);
    return line;
  }

  /** The join of a fork's branches, if these are nested. */
  private static Node behind(ForkNode fork) {
    Set<Node> seen = new HashSet<>();
    int depth = 0;
    Node at = fork;
    while (at != null && seen.add(at) && !at.getOutgoing().isEmpty()) {
      depth += at instanceof ForkNode ? 1 : 0;
      at = at.getOutgoing().getFirst().getTarget();
      if (at instanceof JoinNode && --depth == 0) {
        return at;
      }
    }
    return null;
  }
}
