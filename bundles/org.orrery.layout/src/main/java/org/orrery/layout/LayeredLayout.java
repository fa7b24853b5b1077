package org.orrery.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Spot;

/**
 * Arranges a drawing with the layered method of the Eclipse Layout Kernel so that it fits a page:
 * each stage from left to right, the stages in rows one below the other like the words of a text,
 * notes below. Sizes in pixels.
 */
public final class LayeredLayout {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final int ORIGIN = 60;
  private static final int GUTTER = 100;

  /** How wide rows are at least. */
  static final int PAGE = 2200;

  private final Lifecycle lifecycle;
  private final Rooms rooms;
  private final Doors doors;
  private final ElkNode page;
  private final Map<Element, ElkNode> nodes = new LinkedHashMap<>();

  private final Map<Transition, List<ElkEdge>> pieces = new HashMap<>();

  /** Stages in which only one line to each node is led; the others find their way round. */
  private final Set<Element> crowded = new HashSet<>();

  /** Nodes of such stages to which a line is led. */
  private final Set<Element> led = new HashSet<>();

  private LayeredLayout(
      Lifecycle lifecycle, Manner manner, List<List<Element>> rows, double width) {
    this.lifecycle = lifecycle;
    this.rooms = Rooms.of(lifecycle, manner);
    this.doors = new Doors(manner.heading());
    this.page = rooms.page();
    rows.forEach(row -> row(row, width));
    for (Transition transition : lifecycle.getTransitions()) {
      ElkNode from = nodes.get(transition.getSource());
      ElkNode to = nodes.get(transition.getTarget());
      if (from != null && to != null && isLed(transition)) {
        List<ElkEdge> line = doors.lead(transition, from, to);
        Rooms.label(line.getFirst(), transition);
        pieces.put(transition, line);
      }
    }
    lifecycle.getPipelines().forEach(pipeline -> Containers.link(pipeline, nodes));
    Kernel.layout(page);
  }

  /** Replaces the layout of a drawing; any thread, while nobody else uses the drawing. */
  public static void arrange(Lifecycle lifecycle) {
    arrange(lifecycle, Manner.USUAL);
  }

  /** Replaces the layout of a drawing; any thread, while nobody else uses the drawing. */
  public static void arrange(Lifecycle lifecycle, Manner manner) {
    List<List<Element>> alone = new ArrayList<>();
    Containers.of(lifecycle).forEach(container -> alone.add(List.of(container)));
    if (alone.size() == 1) {
      new LayeredLayout(lifecycle, manner, alone, PAGE).write();
      return;
    }
    LayeredLayout apart = new LayeredLayout(lifecycle, manner, alone, 0);
    new LayeredLayout(lifecycle, manner, apart.rows(), apart.room()).write();
  }

  private boolean isLed(Transition line) {
    EObject stage = line.getSource().eContainer();
    boolean within = stage == line.getTarget().eContainer();
    return !within || !crowded.contains(stage) || led.add(line.getTarget());
  }

  private void row(List<Element> containers, double width) {
    ElkNode row = rooms.row(page, width);
    int above = page.getChildren().size() - 2;
    if (containers.getFirst() instanceof Pipeline && above >= 0) {
      ElkGraphUtil.createSimpleEdge(page.getChildren().get(above), row);
    }
    for (Element container : containers) {
      ElkNode frame = rooms.frame(row, container);
      nodes.put(container, frame);
      if (rooms.isCrowded(Containers.in(container))) {
        crowded.add(container);
      }
      for (Element node : Containers.in(container)) {
        nodes.put(node, rooms.shape(frame, node));
      }
    }
  }

  /**
   * The stages in their order, as many in a row as have room beside the widest of them, then the
   * pipelines, which no line holds below.
   */
  private List<List<Element>> rows() {
    double room = room();
    List<List<Element>> rows = new ArrayList<>();
    double used = room;
    for (Element container : Containers.of(lifecycle)) {
      used += GUTTER + width(container);
      boolean others =
          container instanceof Pipeline
              && !rows.isEmpty()
              && !(rows.getLast().getLast() instanceof Pipeline);
      if (used > room || others) {
        rows.add(new ArrayList<>());
        used = width(container);
      }
      rows.getLast().add(container);
    }
    return rows;
  }

  private double room() {
    double widest = Containers.of(lifecycle).stream().mapToDouble(this::width).max().orElse(0);
    return Math.max(PAGE, widest);
  }

  private double width(Element container) {
    return nodes.get(container).getWidth();
  }

  private void write() {
    Layout layout = NEW.createLayout();
    Box picture = new Box(ORIGIN, ORIGIN, 0, 0);
    for (Map.Entry<Element, ElkNode> entry : nodes.entrySet()) {
      ElkNode node = entry.getValue();
      boolean isStage = entry.getKey().eContainer() == lifecycle;
      Spot origin = isStage ? origin(node.getParent()) : new Spot(0, 0);
      ShapeLayout shape =
          shape(
              entry.getKey(),
              round(node.getX()) + origin.x(),
              round(node.getY()) + origin.y(),
              round(node.getWidth()),
              round(node.getHeight()));
      layout.getShapes().add(shape);
      if (isStage) {
        picture = picture.union(Box.of(shape));
      }
    }
    layout.getShapes().addAll(NoteRows.below(picture, lifecycle.getNotes(), rooms.known()));
    for (Transition transition : lifecycle.getTransitions()) {
      if (pieces.containsKey(transition)) {
        layout.getEdges().add(course(transition));
      }
    }
    lifecycle.setLayout(layout);
  }

  static ShapeLayout shape(Element element, int x, int y, int width, int height) {
    ShapeLayout shape = NEW.createShapeLayout();
    shape.setElement(element);
    shape.setX(x);
    shape.setY(y);
    shape.setWidth(width);
    shape.setHeight(height);
    return shape;
  }

  private EdgeLayout course(Transition transition) {
    List<Spot> course = new ArrayList<>();
    pieces
        .get(transition)
        .forEach(piece -> course.addAll(Lines.spots(piece, origin(piece.getContainingNode()))));
    return Lines.layout(transition, course);
  }

  /** Where the coordinates begin of what stands in a node. */
  private static Spot origin(ElkNode container) {
    int x = ORIGIN;
    int y = ORIGIN;
    for (ElkNode at = container; at != null; at = at.getParent()) {
      x += round(at.getX());
      y += round(at.getY());
    }
    return new Spot(x, y);
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
