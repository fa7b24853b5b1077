package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

@Tag("thorough")
class FewMovesTest {
  private static final Manner FEW = few(Manner.USUAL);

  static Stream<Path> samples() {
    return Drawings.files().stream();
  }

  static Manner few(Manner manner) {
    return new Manner(manner.heading(), manner.density(), manner.keepOrder(), true);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasDrawnByHandIsPutInOrderOnce(Path file) {
    Lifecycle drawing = drawn(file);
    PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), FEW);
    Drawings.requireOrder(drawing);
    requireFlow(drawing, Heading.RIGHT);
    requireUnmoved(drawing, FEW);
  }

  /** Where the order of the drawing is not kept: what stands before what leads to it. */
  private static final Map<String, Set<String>> AGAINST =
      Map.of(
          "claims-assistant", Set.of("join"),
          "fraud-rules", Set.of("weigh"),
          "staff-optimisation", Set.of("mend", "end-reviewed"));

  /** Two that stand nearer than is asked for where much room is and names stand below. */
  private static final Map<String, Set<String>> TOO_NEAR =
      Map.of("credit-risk", Set.of("start", "classify-risk"));

  @ParameterizedTest
  @MethodSource("samples")
  void ofWhatIsDrawnWellOnlyWhatIsAtFaultMoves(Path file) {
    for (Manner manner : Drawings.manners()) {
      Lifecycle drawing = drawn(file);
      Set<String> atFault = new HashSet<>();
      if (!manner.keepOrder()) {
        atFault.addAll(AGAINST.getOrDefault(drawing.getId(), Set.of()));
      }
      if (manner.density() == Density.WIDE && manner.heading() == Heading.RIGHT) {
        atFault.addAll(TOO_NEAR.getOrDefault(drawing.getId(), Set.of()));
      }
      if (atFault.isEmpty()) {
        requireUnmoved(drawing, few(manner));
      } else {
        Map<Element, Rectangle> before = places(drawing);
        PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), few(manner));
        assertThat(moved(drawing, before))
            .as(manner.toString())
            .singleElement()
            .satisfies(node -> assertThat(atFault).contains(node.getId()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasArrangedStaysAsItIs(Path file) {
    for (Manner manner : Drawings.manners()) {
      Lifecycle drawing = Drawings.load(file);
      LayeredLayout.arrange(drawing, manner);
      requireUnmoved(drawing, few(manner));
    }
  }

  /** As it was drawn by hand; arranged when it is not drawn wholly. */
  private static Lifecycle drawn(Path file) {
    Lifecycle drawing = Drawings.load(file);
    if (!drawing.getPipelines().isEmpty()) {
      LayeredLayout.arrange(drawing);
    }
    return drawing;
  }

  @Test
  void oneStepThatIsMovedWhereItHasRoomMovesNothingElse() {
    int moved = 0;
    for (Path file : Drawings.files()) {
      Lifecycle drawing = Drawings.load(file);
      LayeredLayout.arrange(drawing);
      for (Node node : Elements.nodes(drawing)) {
        Rectangle box = Drawings.box(drawing, node);
        put(drawing, node, box.x, box.y + 30);
        if (hasRoom(drawing, node)) {
          moved++;
          requireUnmoved(drawing, FEW);
        }
        put(drawing, node, box.x, box.y);
      }
    }
    assertThat(moved).isGreaterThan(30);
  }

  /** Whether nothing is near, not even the name or a label of another. */
  private static boolean hasRoom(Lifecycle drawing, Node node) {
    Rectangle stage = Drawings.box(drawing, (Stage) node.eContainer());
    Rectangle room = Drawings.box(drawing, node);
    room.grow(90, 60);
    return new Rectangle(0, 0, stage.width, stage.height).contains(room)
        && ((Stage) node.eContainer())
            .getNodes().stream()
                .noneMatch(other -> other != node && Drawings.box(drawing, other).intersects(room));
  }

  @Test
  void oneStepOnAnotherMovesFarLessThanArrangingAnew() {
    double few = 0;
    double anew = 0;
    for (Path file : Drawings.files()) {
      Lifecycle drawing = drawn(file);
      PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), FEW);
      for (Stage stage : drawing.getStages()) {
        List<Node> nodes = stage.getNodes();
        if (nodes.size() > 2) {
          Rectangle onto = Drawings.box(drawing, nodes.get(nodes.size() / 2));
          put(drawing, nodes.getLast(), onto.x + 10, onto.y + 10);
          Map<Element, Rectangle> before = places(drawing);
          Lifecycle other = EcoreUtil.copy(drawing);
          PartLayout.arrange(drawing, Set.of(stage), FEW);
          Drawings.requireOrder(drawing);
          requireFlow(drawing, Heading.RIGHT);
          assertThat(moved(drawing, before)).as(stage.getId()).hasSizeBetween(1, 2);
          few += distance(drawing, before);
          PartLayout.arrange(other, Set.copyOf(other.getStages()), Manner.USUAL);
          anew += distance(other, places(drawing));
        }
      }
    }
    assertThat(few).isPositive().isLessThan(anew / 4);
  }

  /** How far all nodes are from where they were, together. */
  private static double distance(Lifecycle drawing, Map<Element, Rectangle> before) {
    return before.entrySet().stream()
        .filter(each -> each.getKey() instanceof Node)
        .mapToDouble(
            each ->
                each.getValue()
                    .getLocation()
                    .distance(
                        Drawings.box(
                                drawing,
                                Elements.byId(drawing, each.getKey().getId()).orElseThrow())
                            .getLocation()))
        .sum();
  }

  @Test
  void aSelectionMovesNothingElse() {
    Lifecycle drawing = Drawings.credit();
    Set<Element> chosen = new LinkedHashSet<>();
    for (Stage stage : drawing.getStages()) {
      chosen.add(stage.getNodes().getFirst());
      Rectangle onto = Drawings.box(drawing, stage.getNodes().getLast());
      put(drawing, stage.getNodes().getFirst(), onto.x, onto.y);
    }
    Map<Element, Rectangle> before = places(drawing);
    PartLayout.arrange(drawing, chosen, FEW);
    assertThat(moved(drawing, before)).isEqualTo(chosen);
    Drawings.requireOrder(drawing);
  }

  @Test
  void whatAllStandsOnOneSpotIsPutInOrder() {
    Lifecycle drawing = Drawings.credit();
    LayeredLayout.arrange(drawing);
    for (Heading heading : Heading.values()) {
      Elements.nodes(drawing).forEach(node -> put(drawing, node, 30, 60));
      Manner manner = new Manner(heading, Density.NORMAL, true, true);
      PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), manner);
      Drawings.requireOrder(drawing);
      requireFlow(drawing, heading);
      requireUnmoved(drawing, manner);
    }
  }

  /**
   * Lines that lead on in the order of the drawing lead on in its picture, or back in turned rows.
   */
  static void requireFlow(Lifecycle drawing, Heading heading) {
    assertThat(drawing.getTransitions())
        .filteredOn(FewMovesTest::leadsOn)
        .allSatisfy(
            line -> {
              Rectangle from = along(drawing, line.getSource(), heading);
              Rectangle to = along(drawing, line.getTarget(), heading);
              assertThat(
                      to.getCenterX() >= from.getCenterX()
                          || to.getMinY() >= from.getMaxY()
                          || isTurned(drawing, line.getSource(), heading))
                  .as(line.getId() + " leads on, to a row below or on in a turned row")
                  .isTrue();
            });
  }

  /** Whether all that leads to a node in its row leads back, from where that is entered below. */
  private static boolean isTurned(Lifecycle drawing, Node node, Heading heading) {
    Rectangle box = along(drawing, node, heading);
    List<Node> before =
        drawing.getTransitions().stream()
            .filter(line -> line.getTarget() == node && leadsOn(line))
            .map(Transition::getSource)
            .toList();
    List<Node> row =
        before.stream()
            .filter(other -> along(drawing, other, heading).getMaxY() > box.getMinY())
            .filter(other -> along(drawing, other, heading).getMinY() < box.getMaxY())
            .toList();
    return row.isEmpty()
        ? before.stream()
            .map(other -> along(drawing, other, heading))
            .anyMatch(it -> it.getMaxY() <= box.getMinY() && it.getMinX() < box.getMaxX())
        : row.stream()
            .allMatch(
                other ->
                    along(drawing, other, heading).getCenterX() > box.getCenterX()
                        && isTurned(drawing, other, heading));
  }

  /** A box in a drawing that is turned so that it leads to the right. */
  private static Rectangle along(Lifecycle drawing, Node node, Heading heading) {
    Rectangle box = Drawings.box(drawing, node);
    return heading == Heading.RIGHT ? box : new Rectangle(box.y, box.x, box.height, box.width);
  }

  private static boolean leadsOn(Transition line) {
    Node from = line.getSource();
    Node to = line.getTarget();
    return from.eContainer() == to.eContainer() && order(from) < order(to);
  }

  private static int order(Node node) {
    return ((Stage) node.eContainer()).getNodes().indexOf(node);
  }

  static void requireUnmoved(Lifecycle drawing, Manner manner) {
    Map<Element, Rectangle> before = places(drawing);
    byte[] bytes = LifecycleFiles.toBytes(drawing);
    PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), manner);
    assertThat(moved(drawing, before)).as(manner.toString()).isEmpty();
    assertThat(LifecycleFiles.toBytes(drawing)).isEqualTo(bytes);
  }

  static Map<Element, Rectangle> places(Lifecycle drawing) {
    Map<Element, Rectangle> places = new HashMap<>();
    drawing
        .getLayout()
        .getShapes()
        .forEach(
            shape -> places.put(shape.getElement(), Drawings.box(drawing, shape.getElement())));
    return places;
  }

  /** The nodes that stand elsewhere. */
  static Set<Element> moved(Lifecycle drawing, Map<Element, Rectangle> before) {
    Set<Element> moved = new LinkedHashSet<>(before.keySet());
    moved.removeIf(
        node -> !(node instanceof Node) || Drawings.box(drawing, node).equals(before.get(node)));
    return moved;
  }

  static void put(Lifecycle drawing, Element node, int x, int y) {
    ShapeLayout shape = Elements.shapeOf(drawing, node).orElseThrow();
    shape.setX(x);
    shape.setY(y);
  }
}
