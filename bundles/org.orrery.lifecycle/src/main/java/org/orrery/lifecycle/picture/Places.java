package org.orrery.lifecycle.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Where things of one drawing stand; what it does not place stands in rows, a stage a row. */
final class Places {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final int MARGIN = 24;
  private static final int GAP = 36;
  private static final int TITLE = 52;
  private static final int WIDTH = 168;

  private final Map<String, Box> boxes = new HashMap<>();
  private final Map<String, List<Spot>> bends = new HashMap<>();
  private final Obstacles obstacles;

  Places(Snapshot drawing) {
    Map<String, Box> drawn = new HashMap<>();
    for (Item item : drawing.all()) {
      if (item.type() == LANGUAGE.getShapeLayout()) {
        drawn.put(item.text(LANGUAGE.getShapeLayout_Element()), box(item));
      } else if (item.type() == LANGUAGE.getEdgeLayout()) {
        bends.put(item.text(LANGUAGE.getEdgeLayout_Transition()), spots(item));
      }
    }
    int row = MARGIN;
    for (String key : children(drawing.root(), LANGUAGE.getLifecycle_Stages())) {
      List<String> nodes = children(drawing.get(key), LANGUAGE.getStage_Nodes());
      Box free = new Box(MARGIN, row, GAP + Math.max(1, nodes.size()) * (WIDTH + GAP), 168);
      Box stage = stage(drawing, nodes, drawn, sized(drawn.get(key), free));
      boxes.put(key, stage);
      row = Math.max(row, stage.bottom() + MARGIN);
    }
    for (String key : children(drawing.root(), LANGUAGE.getLifecycle_Notes())) {
      boxes.put(key, sized(drawn.get(key), new Box(MARGIN, row, 180, 72)));
      row += 72 + MARGIN;
    }
    obstacles =
        Obstacles.of(
            drawing.all().stream()
                .filter(Picture::isSolid)
                .map(item -> boxes.get(item.key()))
                .filter(Objects::nonNull)
                .toList());
  }

  /** Places the nodes of a stage, new ones below the others; the stage grows around them. */
  private Box stage(Snapshot drawing, List<String> nodes, Map<String, Box> drawn, Box stage) {
    int below = TITLE;
    for (String node : nodes) {
      Box place = drawn.get(node);
      below = place == null ? below : Math.max(below, place.bottom() + GAP);
    }
    int column = GAP;
    Box grown = stage;
    for (String node : nodes) {
      Figure figure = Figure.of(drawing.get(node).type());
      Box place = drawn.get(node);
      if (place == null) {
        place = new Box(column, below, figure.width, figure.height);
        column += WIDTH + GAP;
      }
      Box sized = sized(place, new Box(0, 0, figure.width, figure.height));
      Box box = figure.within(sized.moved(stage.x(), stage.y()));
      boxes.put(node, box);
      grown = grown.union(new Box(box.x(), box.y(), box.width() + MARGIN, box.height() + MARGIN));
    }
    return grown;
  }

  /** Null when it is not in the picture. */
  Box of(String key) {
    return boxes.get(key);
  }

  /** All nodes and notes. */
  Obstacles obstacles() {
    return obstacles;
  }

  List<Spot> bendsOf(String transition) {
    return bends.getOrDefault(transition, List.of());
  }

  static List<String> children(Item item, EReference slot) {
    return item.children().getOrDefault(slot, List.of());
  }

  private static Box sized(Box drawn, Box otherwise) {
    if (drawn == null) {
      return otherwise;
    }
    boolean isSized = drawn.width() > 0 && drawn.height() > 0;
    return isSized ? drawn : new Box(drawn.x(), drawn.y(), otherwise.width(), otherwise.height());
  }

  private static Box box(Item shape) {
    return new Box(
        number(shape.text(LANGUAGE.getShapeLayout_X())),
        number(shape.text(LANGUAGE.getShapeLayout_Y())),
        number(shape.text(LANGUAGE.getShapeLayout_Width())),
        number(shape.text(LANGUAGE.getShapeLayout_Height())));
  }

  private static List<Spot> spots(Item edge) {
    return edge.<Part>list(LANGUAGE.getEdgeLayout_Bendpoints()).stream()
        .map(
            p -> new Spot(value(p, LANGUAGE.getBendpoint_X()), value(p, LANGUAGE.getBendpoint_Y())))
        .toList();
  }

  private static int value(Part part, EAttribute feature) {
    return number((String) part.values().get(feature));
  }

  /** Kept within what a viewer can show. */
  private static int number(String text) {
    return text == null ? 0 : Math.clamp(Long.parseLong(text), -100_000, 100_000);
  }
}
