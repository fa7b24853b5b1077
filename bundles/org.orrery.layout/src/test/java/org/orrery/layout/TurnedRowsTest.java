package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.model.Elements;

/**
 * Rows that turn below the end of the row above and lead back are as good as those that begin anew.
 */
class TurnedRowsTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String FOLDED = "abcdefghi";

  @Test
  void theCreditLifeCycleIsDrawnWell() {
    FewMovesTest.requireUnmoved(Drawings.credit(), FewMovesTest.few(Manner.USUAL));
  }

  @ParameterizedTest
  @EnumSource
  void rowsThatTurnStay(Heading heading) {
    Lifecycle drawing = drawn(heading);
    assertThat(boxOf(drawing, heading, "f").x).isLessThan(boxOf(drawing, heading, "d").x);
    assertThat(boxOf(drawing, heading, "i").x).isGreaterThan(boxOf(drawing, heading, "g").x);
    FewMovesTest.requireUnmoved(drawing, manner(heading));
  }

  @ParameterizedTest
  @EnumSource
  void ofARowThatTurnsOnlyTheStepMovesThatWasPutOnAnother(Heading heading) {
    for (String onto : List.of("a", "b", "d", "f", "g", "h")) {
      Lifecycle drawing = drawn(heading);
      Map<Element, Rectangle> drawn = FewMovesTest.places(drawing);
      putOnto(drawing, "e", onto);
      Map<Element, Rectangle> before = FewMovesTest.places(drawing);
      arrange(drawing, heading);
      assertThat(FewMovesTest.moved(drawing, before)).as("e onto " + onto).hasSize(1);
      assertThat(FewMovesTest.moved(drawing, drawn)).as("e onto " + onto).hasSizeBetween(1, 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsPutBehindTheEndOfARowThatTurnsGoesOnInIt(Heading heading) {
    for (String onto : List.of("d", "e", "f")) {
      Lifecycle drawing = drawn(heading, "abcdef");
      Node added = add(drawing, 6, "new");
      Drawings.join(drawing, node(drawing, "f"), added);
      place(drawing, added, heading, 0, 0);
      putOnto(drawing, "new", onto);
      Map<Element, Rectangle> before = FewMovesTest.places(drawing);
      arrange(drawing, heading);
      assertThat(FewMovesTest.moved(drawing, before)).as("onto " + onto).containsExactly(added);
      Rectangle end = boxOf(drawing, heading, "f");
      Rectangle box = boxOf(drawing, heading, "new");
      assertThat(box.getCenterX() < end.getCenterX() || box.getMinY() >= end.getMaxY())
          .as("left of it or below: " + end + " " + box)
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStepThatLeadsRightInARowThatTurnsIsAtFault(Heading heading) {
    Lifecycle drawing = drawn(heading);
    Map<Element, Rectangle> drawn = FewMovesTest.places(drawing);
    place(drawing, node(drawing, "e"), heading, 1, 3);
    Map<Element, Rectangle> before = FewMovesTest.places(drawing);
    arrange(drawing, heading);
    assertThat(FewMovesTest.moved(drawing, before)).containsExactly(node(drawing, "e"));
    FewMovesTest.requireFlow(drawing, heading);
    assertThat(FewMovesTest.moved(drawing, drawn)).hasSizeLessThan(2);
  }

  /** Its first step stands below nothing that leads to it. */
  @ParameterizedTest
  @EnumSource
  void aRowThatOnlyLeadsBackIsAtFault(Heading heading) {
    Lifecycle drawing = drawn(heading, "abc");
    for (int i = 0; i < 3; i++) {
      place(drawing, drawing.getStages().getFirst().getNodes().get(i), heading, 0, 2 - i);
    }
    Map<Element, Rectangle> before = FewMovesTest.places(drawing);
    arrange(drawing, heading);
    assertThat(FewMovesTest.moved(drawing, before)).isNotEmpty();
    FewMovesTest.requireFlow(drawing, heading);
  }

  private static void arrange(Lifecycle drawing, Heading heading) {
    PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), manner(heading));
    Drawings.requireOrder(drawing);
    Lifecycle again = EcoreUtil.copy(drawing);
    FewMovesTest.requireUnmoved(again, manner(heading));
  }

  private static Manner manner(Heading heading) {
    return new Manner(heading, Density.NORMAL, true, true);
  }

  /** A step after the other, three in a row: to the right, back and to the right again. */
  private static Lifecycle drawn(Heading heading) {
    return drawn(heading, FOLDED);
  }

  private static Lifecycle drawn(Heading heading, String steps) {
    Lifecycle drawing = MAKE.createLifecycle();
    drawing.setId("folded");
    Stage stage = MAKE.createStage();
    stage.setId("stage");
    drawing.getStages().add(stage);
    for (String step : steps.split("")) {
      add(drawing, stage.getNodes().size(), step);
    }
    for (int i = 1; i < steps.length(); i++) {
      Drawings.join(drawing, stage.getNodes().get(i - 1), stage.getNodes().get(i));
    }
    LayeredLayout.arrange(drawing);
    fold(drawing, heading, 3);
    return drawing;
  }

  private static Node add(Lifecycle drawing, int at, String id) {
    Node node = MAKE.createTaskStep();
    node.setId(id);
    drawing.getStages().getFirst().getNodes().add(at, node);
    if (drawing.getLayout() != null) {
      ShapeLayout shape = MAKE.createShapeLayout();
      shape.setElement(node);
      shape.setWidth(168);
      shape.setHeight(64);
      drawing.getLayout().getShapes().add(shape);
    }
    return node;
  }

  /** Has the nodes of each stage stand in rows, each of which turns below the end of the last. */
  static void fold(Lifecycle drawing, Heading heading, int length) {
    int top = 20;
    for (Stage stage : drawing.getStages()) {
      List<Node> nodes = stage.getNodes();
      for (int i = 0; i < nodes.size(); i++) {
        int row = i / length;
        int at = row % 2 == 0 ? i % length : length - 1 - i % length;
        place(drawing, nodes.get(i), heading, row, at);
      }
      ShapeLayout frame = Elements.shapeOf(drawing, stage).orElseThrow();
      frame.setX(20);
      frame.setY(top);
      frame.setWidth(1700);
      frame.setHeight(900);
      top += 1000;
    }
    drawing.getLayout().getEdges().clear();
  }

  private static void place(Lifecycle drawing, Node node, Heading heading, int row, int at) {
    ShapeLayout shape = Elements.shapeOf(drawing, node).orElseThrow();
    boolean isDown = heading == Heading.DOWN;
    shape.setX(160 + (isDown ? row : at) * 300 - shape.getWidth() / 2);
    shape.setY(110 + (isDown ? at : row) * 160 - shape.getHeight() / 2);
  }

  private static void putOnto(Lifecycle drawing, String id, String onto) {
    Rectangle box = Drawings.box(drawing, node(drawing, onto));
    FewMovesTest.put(drawing, node(drawing, id), box.x + 12, box.y + 12);
  }

  /** In a drawing that is turned so that it leads to the right. */
  private static Rectangle boxOf(Lifecycle drawing, Heading heading, String id) {
    Rectangle box = Drawings.box(drawing, node(drawing, id));
    return heading == Heading.RIGHT ? box : new Rectangle(box.y, box.x, box.height, box.width);
  }

  private static Node node(Lifecycle drawing, String id) {
    return (Node) Elements.byId(drawing, id).orElseThrow();
  }
}
