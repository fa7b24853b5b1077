package org.orrery.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/**
 * However steps are put in, taken out and named, a session says what a proof of the whole says, in
 * the same order.
 */
@Tag("thorough")
class StepsSessionPropertyTest {
  private static final int EDITS = 25;
  private static final int SIZE = 120;
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Most are steps, which a session follows; others make it draw up anew. */
  private static final List<EClass> KINDS =
      List.of(
          LANGUAGE.getTaskStep(),
          LANGUAGE.getTaskStep(),
          LANGUAGE.getTrainStep(),
          LANGUAGE.getTestStep(),
          LANGUAGE.getApprovalStep(),
          LANGUAGE.getDeployStep(),
          LANGUAGE.getMonitorStep(),
          LANGUAGE.getRollbackStep(),
          LANGUAGE.getRetireStep(),
          LANGUAGE.getDocumentStep(),
          LANGUAGE.getWaitNode(),
          LANGUAGE.getJoinNode(),
          LANGUAGE.getDecisionNode(),
          LANGUAGE.getEndNode());

  @Property(tries = 60)
  void aSessionAgreesWithAFullProofAfterEveryEdit(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle lifecycle = drawn(random);
    ProofSessionPropertyTest.agreeThroughout(
        ProofSessionPropertyTest.ENGINE, lifecycle, random, EDITS, () -> edit(lifecycle, random));
  }

  private static Lifecycle drawn(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Draw.bound(LifecycleGenerator.generate(SIZE, random.nextInt()));
      case 1 -> Draw.bound(Draw.complete().lifecycle());
      case 2 -> Draw.bound(RandomDrawings.woven(random, 3, 6).lifecycle());
      default -> Draw.bound(RandomDrawings.nested(random, 4 + random.nextInt(4), 0).lifecycle());
    };
  }

  /** Puts a node into a transition or takes one out, or edits a transition; what takes it back. */
  private static Runnable edit(Lifecycle lifecycle, Random random) {
    List<Node> nodes = Elements.nodes(lifecycle);
    if (nodes.size() < 2 || lifecycle.getTransitions().isEmpty()) {
      return () -> {};
    }
    return switch (random.nextInt(10)) {
      case 0 -> ProofSessionPropertyTest.lead(lifecycle, random);
      case 4, 5 -> rename(lifecycle, random);
      case 1, 2 -> takeOut(nodes.get(random.nextInt(nodes.size())), random.nextBoolean());
      case 3 -> move(nodes.get(random.nextInt(nodes.size())), lifecycle, random);
      default -> putIn(lifecycle, random);
    };
  }

  /** Also as others are called, or not at all. */
  private static Runnable rename(Lifecycle lifecycle, Random random) {
    List<Element> all = new ArrayList<>(List.of(lifecycle));
    lifecycle
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object instanceof Element element) {
                all.add(element);
              }
            });
    Element element = all.get(random.nextInt(all.size()));
    String before = element.getName();
    element.setName(
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> all.get(random.nextInt(all.size())).getName();
          case 2 -> "Risk class";
          default -> "Named " + random.nextInt(3);
        });
    return () -> element.setName(before);
  }

  private static Runnable putIn(Lifecycle lifecycle, Random random) {
    List<Transition> all = lifecycle.getTransitions();
    Transition led = all.get(random.nextInt(all.size()));
    Node target = led.getTarget();
    Stage stage = lifecycle.getStages().get(random.nextInt(lifecycle.getStages().size()));
    int size = stage.getNodes().size();
    Node node = (Node) EcoreUtil.create(KINDS.get(random.nextInt(KINDS.size())));
    node.setId("put-in" + random.nextInt());
    node.setName("Put in");
    stage.getNodes().add(random.nextBoolean() ? size : random.nextInt(size + 1), node);
    Transition onwards = LifecycleFactory.eINSTANCE.createTransition();
    onwards.setId("onwards" + random.nextInt());
    onwards.setSource(node);
    onwards.setTarget(target);
    all.add(onwards);
    led.setTarget(node);
    return () -> {
      led.setTarget(target);
      all.remove(onwards);
      onwards.setSource(null);
      onwards.setTarget(null);
      stage.getNodes().remove(node);
    };
  }

  /**
   * @param heal whether what led to it then leads to where it led
   */
  private static Runnable takeOut(Node node, boolean heal) {
    EList<Node> nodes = ((Stage) node.eContainer()).getNodes();
    int at = nodes.indexOf(node);
    List<Transition> into = List.copyOf(node.getIncoming());
    if (heal && !node.getOutgoing().isEmpty()) {
      Node next = node.getOutgoing().getFirst().getTarget();
      into.forEach(transition -> transition.setTarget(next));
    }
    nodes.remove(node);
    return () -> {
      nodes.add(Math.min(at, nodes.size()), node);
      into.forEach(transition -> transition.setTarget(node));
    };
  }

  private static Runnable move(Node node, Lifecycle lifecycle, Random random) {
    EList<Node> nodes = ((Stage) node.eContainer()).getNodes();
    int at = nodes.indexOf(node);
    EList<Node> others =
        lifecycle.getStages().get(random.nextInt(lifecycle.getStages().size())).getNodes();
    nodes.remove(node);
    others.add(random.nextInt(others.size() + 1), node);
    return () -> {
      others.remove(node);
      nodes.add(Math.min(at, nodes.size()), node);
    };
  }
}
