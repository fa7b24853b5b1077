package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;

/** What is long or broad is arranged, too, and in time. */
class LargeTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  private final Lifecycle drawing = MAKE.createLifecycle();
  private final Stage stage = MAKE.createStage();

  LargeTest() {
    drawing.setId("large");
    stage.setId("stage");
    drawing.getStages().add(stage);
  }

  @Test
  void aLongFlowNeedsNoStackOfTheCaller() throws InterruptedException {
    chain(1_200);
    Throwable[] wrong = new Throwable[1];
    Thread small = new Thread(null, () -> LayeredLayout.arrange(drawing), "small", 192 * 1024);
    small.setUncaughtExceptionHandler((thread, problem) -> wrong[0] = problem);
    small.start();
    small.join();
    assertThat(wrong[0]).isNull();
    assertThat(drawing.getLayout().getShapes()).hasSize(1_201);
  }

  @Test
  void whoIsInterruptedMeanwhileGetsTheWholeAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      chain(3);
      LayeredLayout.arrange(drawing);
      assertThat(drawing.getLayout().getShapes()).hasSize(4);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aBroadForkKeepsItsOrderUpToABound() {
    assertThat(Scale.of(fork(99)).isBroad()).isFalse();
    assertThat(Scale.of(fork(101)).isBroad()).isTrue();
  }

  @Test
  void linesThatPassTakeBreadth() {
    List<Node> nodes = chain(3);
    Drawings.join(drawing, nodes.get(0), nodes.get(2));
    Drawings.join(drawing, nodes.get(2), nodes.get(0));
    Drawings.join(drawing, nodes.get(1), nodes.get(1));
    assertThat(Scale.of(nodes)).isEqualTo(new Scale(3, 3, 2));
  }

  @Test
  void aChainIsLongAndNotBroad() {
    assertThat(Scale.of(chain(1_000))).isEqualTo(new Scale(1_000, 1, 0)).matches(s -> !s.isMany());
    assertThat(Scale.of(stage.getNodes().subList(0, 0))).isEqualTo(new Scale(0, 0, 0));
  }

  @Test
  void aBroadForkIsArranged() {
    fork(150);
    LayeredLayout.arrange(drawing);
    Drawings.requireOrder(drawing);
  }

  @Test
  void nodesAreSortedBehindAllThatLeadsToThem() {
    List<Node> nodes = chain(4);
    Drawings.join(drawing, nodes.get(2), nodes.get(0));
    List<Node> mixed = List.of(nodes.get(3), nodes.get(2), nodes.get(0), nodes.get(1));
    assertThat(Onward.sorted(mixed.subList(0, 1))).isEqualTo(nodes.subList(3, 4));
    assertThat(Onward.sorted(nodes)).isEqualTo(nodes);
    assertThat(Onward.sorted(mixed))
        .containsExactlyInAnyOrderElementsOf(nodes)
        .endsWith(nodes.get(3));
  }

  @Test
  void whatIsCrowdedHasOneLineToEachNode() {
    List<Node> nodes = chain(900);
    for (int number = 0; number < 450; number++) {
      Drawings.join(drawing, nodes.get(number), nodes.get(899 - number));
    }
    assertThat(Scale.of(nodes).isCrowded()).isTrue();
    LayeredLayout.arrange(drawing);
    assertThat(drawing.getLayout().getShapes()).hasSize(901);
    assertThat(drawing.getLayout().getEdges()).hasSize(899);
  }

  @Test
  void whatIsCrowdedOfAPartHasOneLineToEachNode() {
    List<Node> nodes = chain(900);
    LayeredLayout.arrange(drawing);
    for (int number = 0; number < 450; number++) {
      Drawings.join(drawing, nodes.get(number), nodes.get(899 - number));
    }
    PartLayout.arrange(drawing, Set.of(stage), Manner.USUAL);
    Drawings.requireOrder(drawing);
    assertThat(drawing.getLayout().getEdges()).hasSize(899);
  }

  @Test
  void ofAPartThatIsNotCrowdedAllLinesAreLed() {
    List<Node> nodes = chain(9);
    Drawings.join(drawing, nodes.get(0), nodes.get(8));
    LayeredLayout.arrange(drawing);
    PartLayout.arrange(drawing, Set.of(stage), Manner.USUAL);
    assertThat(drawing.getLayout().getEdges()).hasSize(9);
  }

  private List<Node> chain(int length) {
    List<Node> nodes = new ArrayList<>();
    for (int number = 0; number < length; number++) {
      nodes.add(step());
      if (number > 0) {
        Drawings.join(drawing, nodes.get(number - 1), nodes.get(number));
      }
    }
    return nodes;
  }

  private List<Node> fork(int ways) {
    Node fork = step();
    List<Node> nodes = new ArrayList<>(List.of(fork));
    for (int way = 0; way < ways; way++) {
      Node step = step();
      nodes.add(step);
      Drawings.join(drawing, fork, step);
    }
    return nodes;
  }

  private Node step() {
    Node step = MAKE.createTaskStep();
    step.setId("n" + stage.getNodes().size());
    stage.getNodes().add(step);
    return step;
  }
}
