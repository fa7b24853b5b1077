package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
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
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;

@Tag("thorough")
class PartLayoutTest {
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
  void bendsGoWithStagesThatMakeRoom() {
    Lifecycle drawing = Drawings.credit();
    LayeredLayout.arrange(drawing);
    Map<String, List<Point>> before = bends(drawing);
    Map<Stage, Point> places = new HashMap<>();
    drawing.getStages().forEach(s -> places.put(s, Drawings.box(drawing, s).getLocation()));
    Stage first = drawing.getStages().getFirst();
    PartLayout.arrange(
        drawing, Set.of(first), new Manner(Manner.Heading.RIGHT, Manner.Density.WIDE, true));
    assertThat(drawing.getStages())
        .anyMatch(s -> !Drawings.box(drawing, s).getLocation().equals(places.get(s)));
    Map<String, List<Point>> after = bends(drawing);
    for (Transition line : drawing.getTransitions()) {
      Stage stage = (Stage) line.getSource().eContainer();
      if (stage != first && stage == line.getTarget().eContainer()) {
        assertThat(after.get(line.getId())).as(line.getId()).isEqualTo(before.get(line.getId()));
      }
    }
  }

  /** Relative to the stage where their line begins. */
  private static Map<String, List<Point>> bends(Lifecycle drawing) {
    Map<String, List<Point>> bends = new HashMap<>();
    for (EdgeLayout edge : drawing.getLayout().getEdges()) {
      Transition line = edge.getTransition();
      Rectangle stage = Drawings.box(drawing, (Stage) line.getSource().eContainer());
      bends.put(
          line.getId(),
          edge.getBendpoints().stream()
              .map(bend -> new Point(bend.getX() - stage.x, bend.getY() - stage.y))
              .toList());
    }
    return bends;
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
}
