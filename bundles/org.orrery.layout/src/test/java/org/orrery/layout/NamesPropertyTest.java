package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.Places;

/** No line crosses the name of a symbol, neither of its own nor of another. */
@Tag("thorough")
class NamesPropertyTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final String NAME = "Answers of the second line of defence are complete";
  private static final int COLUMN = 420;
  private static final int ROW = 220;

  /** Only steps have ways for failures. */
  @Property(tries = 200)
  void noneDoesWhereTheDrawingIsArranged(@ForAll long seed) {
    Lifecycle drawing = RandomDrawing.of(seed);
    rename(drawing, new Random(seed));
    drawing.getTransitions().stream()
        .filter(line -> !(line.getSource() instanceof Step))
        .forEach(line -> line.setKind(TransitionKind.NORMAL));
    List<Manner> manners = Drawings.manners();
    LayeredLayout.arrange(drawing, manners.get(Math.floorMod(seed, manners.size())));
    assertThat(crossed(drawing))
        .as(manners.get(Math.floorMod(seed, manners.size())).toString())
        .isEmpty();
  }

  /** Symbols and steps on a wide grid, with lines to those near in any direction. */
  @Property(tries = 500)
  void noneDoesWhereLinesAreDrawnByHand(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle drawing = MAKE.createLifecycle();
    drawing.setId("drawn");
    drawing.setLayout(MAKE.createLayout());
    Stage stage = MAKE.createStage();
    stage.setId("stage");
    drawing.getStages().add(stage);
    place(drawing, stage, 0, 0, 4 * COLUMN, 4 * ROW);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Node node = random.nextInt(3) == 0 ? MAKE.createTrainStep() : symbol(random);
      node.setId("node" + i);
      stage.getNodes().add(node);
      place(
          drawing,
          node,
          COLUMN / 2 + i % 3 * COLUMN + random.nextInt(40),
          ROW / 2 + i / 3 * ROW + random.nextInt(40),
          0,
          0);
      nodes.add(node);
    }
    rename(drawing, random);
    for (int i = 0; i < 9; i++) {
      if (i % 3 < 2 && random.nextBoolean()) {
        join(drawing, random, nodes.get(i), nodes.get(i + 1));
      }
      if (i < 6 && random.nextBoolean()) {
        join(drawing, random, nodes.get(i), nodes.get(i + 3));
      }
    }
    assertThat(crossed(drawing)).isEmpty();
  }

  private static Node symbol(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> MAKE.createDecisionNode();
      case 1 -> MAKE.createForkNode();
      case 2 -> MAKE.createWaitNode();
      default -> MAKE.createStartNode();
    };
  }

  private static void join(Lifecycle drawing, Random random, Node one, Node other) {
    boolean isBack = random.nextInt(4) == 0;
    Drawings.join(drawing, isBack ? other : one, isBack ? one : other);
  }

  private static void rename(Lifecycle drawing, Random random) {
    for (Node node : Elements.nodes(drawing)) {
      node.setName(NAME.substring(random.nextInt(NAME.length() - 3)).strip());
    }
  }

  private static void place(
      Lifecycle drawing, org.orrery.lifecycle.Element element, int x, int y, int width, int high) {
    ShapeLayout shape = MAKE.createShapeLayout();
    shape.setElement(element);
    shape.setX(x);
    shape.setY(y);
    shape.setWidth(width);
    shape.setHeight(high);
    drawing.getLayout().getShapes().add(shape);
  }

  private static List<String> crossed(Lifecycle drawing) {
    Places places = Places.of(drawing);
    List<String> crossed = new ArrayList<>();
    for (Node node : Elements.nodes(drawing)) {
      if (!(node instanceof Step)) {
        Box name =
            places
                .sideOf(node.getId())
                .place(places.of(node.getId()), LabelText.shown(node.getName()));
        places.lines().in(name).forEach(line -> crossed.add(node.getId() + " by " + line));
      }
    }
    return crossed;
  }
}
