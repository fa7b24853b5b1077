package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.model.Elements;

@Tag("thorough")
class PartLayoutTest {
  private static final Manner FEW =
      new Manner(Manner.Heading.RIGHT, Manner.Density.NORMAL, true, true);

  static List<Path> samples() {
    return Drawings.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aStageIsArrangedWhereItStandsAndCoversNothing(Path file) {
    for (Manner manner : Drawings.manners()) {
      Lifecycle drawing = Drawings.load(file);
      LayeredLayout.arrange(drawing);
      Stage stage = drawing.getStages().getFirst();
      Rectangle before = Drawings.box(drawing, stage);
      PartLayout.arrange(drawing, Set.of(stage), manner);
      assertThat(Drawings.box(drawing, stage).getLocation()).isEqualTo(before.getLocation());
      Drawings.requireOrder(drawing);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nodesThatAreChosenMoveAndTheOthersKeepTheirOrder(Path file) {
    Lifecycle drawing = Drawings.load(file);
    LayeredLayout.arrange(drawing);
    Set<Element> chosen = new LinkedHashSet<>();
    for (Stage stage : drawing.getStages()) {
      chosen.addAll(stage.getNodes().subList(0, stage.getNodes().size() / 2));
    }
    PartLayout.arrange(drawing, chosen, new Manner(Manner.Heading.DOWN, Manner.Density.WIDE, true));
    Drawings.requireOrder(drawing);
  }

  @Test
  void otherStagesKeepTheirNodes() {
    Lifecycle drawing = Drawings.credit();
    LayeredLayout.arrange(drawing);
    Stage stage = drawing.getStages().get(1);
    Map<Element, Rectangle> before = new HashMap<>();
    for (Stage other : drawing.getStages()) {
      other.getNodes().forEach(node -> before.put(node, Drawings.box(drawing, node)));
    }
    PartLayout.arrange(drawing, Set.of(stage), Manner.USUAL);
    before.forEach(
        (node, box) -> {
          if (node.eContainer() != stage) {
            assertThat(Drawings.box(drawing, node)).as(node.getId()).isEqualTo(box);
          }
        });
  }

  @Test
  void linesBetweenWhatMovedAndWhatDidNotAreStraight() {
    Lifecycle drawing = Drawings.credit();
    LayeredLayout.arrange(drawing);
    Element node = drawing.getTransitions().getFirst().getTarget();
    PartLayout.arrange(drawing, Set.of(node), Manner.USUAL);
    assertThat(drawing.getLayout().getEdges())
        .noneMatch(
            edge ->
                edge.getTransition().getSource() == node
                    || edge.getTransition().getTarget() == node);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fewMovesKeepWhatWasTurnedRoundByHand(Path file) {
    Lifecycle drawing = Drawings.load(file);
    LayeredLayout.arrange(drawing);
    Set<Element> all = Set.copyOf(drawing.getStages());
    PartLayout.arrange(drawing, all, FEW);
    for (Stage stage : drawing.getStages()) {
      List<Node> column = column(drawing, stage);
      if (column.size() > 1) {
        swap(drawing, column.getFirst(), column.getLast());
        PartLayout.arrange(drawing, all, FEW);
        assertThat(Drawings.box(drawing, column.getFirst()).y)
            .as(stage.getId())
            .isGreaterThan(Drawings.box(drawing, column.getLast()).y);
      }
    }
    Drawings.requireOrder(drawing);
  }

  @Test
  void fewMovesMoveLessThanAnotherArrangement() {
    int turned = 0;
    for (Path file : samples()) {
      Lifecycle drawing = Drawings.load(file);
      LayeredLayout.arrange(drawing);
      Set<Element> all = Set.copyOf(drawing.getStages());
      PartLayout.arrange(drawing, all, FEW);
      if (turnColumns(drawing)) {
        turned++;
        Map<Element, Rectangle> before = places(drawing);
        PartLayout.arrange(drawing, all, FEW);
        double few = moved(drawing, before);
        before.forEach((node, box) -> put(drawing, node, box));
        PartLayout.arrange(drawing, all, Manner.USUAL);
        assertThat(few).as(file.toString()).isLessThan(moved(drawing, before));
      }
    }
    assertThat(turned).isGreaterThan(3);
  }

  /** Has the first and the last node of each stage's largest column change places. */
  private static boolean turnColumns(Lifecycle drawing) {
    boolean isTurned = false;
    for (Stage stage : drawing.getStages()) {
      List<Node> column = column(drawing, stage);
      if (column.size() > 1) {
        swap(drawing, column.getFirst(), column.getLast());
        isTurned = true;
      }
    }
    return isTurned;
  }

  private static Map<Element, Rectangle> places(Lifecycle drawing) {
    Map<Element, Rectangle> places = new HashMap<>();
    for (Stage stage : drawing.getStages()) {
      stage.getNodes().forEach(node -> places.put(node, Drawings.box(drawing, node)));
    }
    return places;
  }

  /** How far all nodes are from where they were, together. */
  private static double moved(Lifecycle drawing, Map<Element, Rectangle> before) {
    return before.entrySet().stream()
        .mapToDouble(
            each ->
                each.getValue()
                    .getLocation()
                    .distance(Drawings.box(drawing, each.getKey()).getLocation()))
        .sum();
  }

  private static void swap(Lifecycle drawing, Element one, Element other) {
    int by = Drawings.box(drawing, other).y - Drawings.box(drawing, one).y;
    move(drawing, one, by);
    move(drawing, other, -by);
  }

  private static void put(Lifecycle drawing, Element node, Rectangle box) {
    ShapeLayout shape = Elements.shapeOf(drawing, node).orElseThrow();
    shape.setX(box.x);
    shape.setY(box.y);
  }

  /** Nodes of a stage that stand in one column, from above. */
  private static List<Node> column(Lifecycle drawing, Stage stage) {
    return stage.getNodes().stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                node -> (int) Drawings.box(drawing, node).getCenterX()))
        .values()
        .stream()
        .max(java.util.Comparator.comparingInt(List::size))
        .orElse(List.of())
        .stream()
        .sorted(java.util.Comparator.comparingInt(node -> Drawings.box(drawing, node).y))
        .toList();
  }

  private static void move(Lifecycle drawing, Element node, int by) {
    ShapeLayout shape = Elements.shapeOf(drawing, node).orElseThrow();
    shape.setY(shape.getY() + by);
  }
}
