package org.orrery.layout;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/** Stages with nodes of several shapes and lines that mostly lead on, some of them with labels. */
final class RandomDrawing {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final List<Supplier<Node>> KINDS =
      List.of(
          MAKE::createTaskStep,
          MAKE::createTrainStep,
          MAKE::createDecisionNode,
          MAKE::createForkNode,
          MAKE::createEndNode);

  private RandomDrawing() {}

  static Lifecycle of(long seed) {
    Random random = new Random(seed);
    Lifecycle drawing = MAKE.createLifecycle();
    drawing.setId("random");
    for (int i = random.nextInt(3); i >= 0; i--) {
      Stage stage = MAKE.createStage();
      stage.setId("stage" + i);
      drawing.getStages().add(stage);
      for (int k = random.nextInt(10); k >= 0; k--) {
        Node node = KINDS.get(random.nextInt(KINDS.size())).get();
        node.setId(stage.getId() + "-" + k);
        node.setName("Node " + k);
        stage.getNodes().add(node);
      }
      for (int to = 1; to < stage.getNodes().size(); to++) {
        int from = Math.max(0, to - 1 - random.nextInt(3));
        join(drawing, random, stage.getNodes().get(from), stage.getNodes().get(to));
        if (random.nextInt(6) == 0) {
          join(drawing, random, stage.getNodes().get(to), stage.getNodes().get(from));
        }
      }
    }
    for (int i = 1; i < drawing.getStages().size(); i++) {
      join(
          drawing,
          random,
          drawing.getStages().get(i - 1).getNodes().getLast(),
          drawing.getStages().get(i).getNodes().getFirst());
    }
    return drawing;
  }

  private static void join(Lifecycle drawing, Random random, Node from, Node to) {
    Transition line = MAKE.createTransition();
    line.setId("line" + drawing.getTransitions().size());
    line.setSource(from);
    line.setTarget(to);
    if (random.nextInt(5) == 0) {
      line.setKind(TransitionKind.FAILURE);
    }
    if (random.nextInt(3) == 0) {
      line.setName("a label of a line".substring(random.nextInt(12)));
    }
    drawing.getTransitions().add(line);
  }
}
