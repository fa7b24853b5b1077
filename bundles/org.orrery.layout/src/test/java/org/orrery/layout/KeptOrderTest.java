package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;

/** Steps beside each other stand in the order of the drawing when that is asked for. */
class KeptOrderTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;

  static List<String> orders() {
    return List.of("abc", "acb", "bac", "bca", "cab", "cba");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void keptOrderIsThatOfTheDrawing(String order) {
    assertThat(fromAbove(order, true)).isEqualTo(order);
  }

  @Test
  void otherwiseTheLinesMayDecide() {
    List<String> found = orders().stream().map(order -> fromAbove(order, false)).toList();
    assertThat(found).isNotEqualTo(orders());
    assertThat(found).allSatisfy(order -> assertThat(order).hasSize(3).contains("a", "b", "c"));
  }

  /** A fork leads to three steps, by its lines always to a, b and c, and all of them to a join. */
  private static String fromAbove(String order, boolean keepOrder) {
    Lifecycle drawing = MAKE.createLifecycle();
    drawing.setId("order");
    Stage stage = MAKE.createStage();
    stage.setId("stage");
    drawing.getStages().add(stage);
    Node fork = add(stage, MAKE.createForkNode(), "fork");
    List<Node> steps = new ArrayList<>();
    order.chars().forEach(c -> steps.add(add(stage, MAKE.createTaskStep(), Character.toString(c))));
    Node join = add(stage, MAKE.createJoinNode(), "join");
    List<Node> byName = steps.stream().sorted(Comparator.comparing(Node::getId)).toList();
    byName.forEach(step -> Drawings.join(drawing, fork, step));
    byName.forEach(step -> Drawings.join(drawing, step, join));
    LayeredLayout.arrange(drawing, new Manner(Heading.RIGHT, Density.NORMAL, keepOrder));
    assertThat(Stream.of(steps.get(0), steps.get(1), steps.get(2)))
        .as("in one column")
        .extracting(step -> (int) Drawings.box(drawing, step).getCenterX())
        .containsOnly((int) Drawings.box(drawing, steps.getFirst()).getCenterX());
    return steps.stream()
        .sorted(Comparator.comparingInt(step -> Drawings.box(drawing, step).y))
        .map(Node::getId)
        .reduce("", String::concat);
  }

  private static Node add(Stage stage, Node node, String id) {
    node.setId(id);
    stage.getNodes().add(node);
    return node;
  }
}
