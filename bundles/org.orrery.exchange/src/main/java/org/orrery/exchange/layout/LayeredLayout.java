package org.orrery.exchange.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Spot;

/**
 * Arranges a drawing with the layered method of the Eclipse Layout Kernel so that it fits a page:
 * each stage from left to right, the stages in rows one below the other like the words of a text,
 * notes below. Sizes in pixels.
 */
public final class LayeredLayout {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final int ORIGIN = 60;
  private static final int BELOW = 30;
  private static final int GUTTER = 100;
  private static final int PAGE = 2200;
  private static final int NOTE_WIDTH = 260;
  private static final int NOTE_HEIGHT = 90;

  private final Lifecycle lifecycle;
  private final ElkNode page = Rooms.page();
  private final Map<Element, ElkNode> nodes = new LinkedHashMap<>();

  private final Map<Transition, List<ElkEdge>> pieces = new HashMap<>();

  private LayeredLayout(Lifecycle lifecycle, List<List<Stage>> rows, double width) {
    this.lifecycle = lifecycle;
    rows.forEach(row -> row(row, width));
    for (Transition transition : lifecycle.getTransitions()) {
      ElkNode from = nodes.get(transition.getSource());
      ElkNode to = nodes.get(transition.getTarget());
      if (from != null && to != null) {
        List<ElkEdge> line = Doors.lead(transition.getKind(), from, to);
        Rooms.label(line.getFirst(), transition);
        pieces.put(transition, line);
      }
    }
    new RecursiveGraphLayoutEngine().layout(page, new BasicProgressMonitor());
  }

  /** Replaces the layout of a drawing; any thread, while nobody else uses the drawing. */
  public static void arrange(Lifecycle lifecycle) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    List<Stage> stages = lifecycle.getStages();
    LayeredLayout apart = new LayeredLayout(lifecycle, stages.stream().map(List::of).toList(), 0);
    new LayeredLayout(lifecycle, apart.rows(), apart.room()).write();
  }

  private void row(List<Stage> stages, double width) {
    ElkNode row = Rooms.row(page, width);
    for (Stage stage : stages) {
      ElkNode frame = Rooms.frame(row, stage);
      nodes.put(stage, frame);
      for (Node node : stage.getNodes()) {
        nodes.put(node, Rooms.shape(frame, node));
      }
    }
  }

  /** The stages in their order, as many in a row as have room beside the widest of them. */
  private List<List<Stage>> rows() {
    double room = room();
    List<List<Stage>> rows = new ArrayList<>();
    double used = room;
    for (Stage stage : lifecycle.getStages()) {
      used += GUTTER + width(stage);
      if (used > room) {
        rows.add(new ArrayList<>());
        used = width(stage);
      }
      rows.getLast().add(stage);
    }
    return rows;
  }

  private double room() {
    double widest = lifecycle.getStages().stream().mapToDouble(this::width).max().orElse(0);
    return Math.max(PAGE, widest);
  }

  private double width(Stage stage) {
    return nodes.get(stage).getWidth();
  }

  private void write() {
    Layout layout = NEW.createLayout();
    int bottom = ORIGIN;
    for (Map.Entry<Element, ElkNode> entry : nodes.entrySet()) {
      ElkNode node = entry.getValue();
      boolean isStage = entry.getKey() instanceof Stage;
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
        bottom = Math.max(bottom, shape.getY() + shape.getHeight());
      }
    }
    int column = ORIGIN;
    for (Note note : lifecycle.getNotes()) {
      layout.getShapes().add(shape(note, column, bottom + BELOW, NOTE_WIDTH, NOTE_HEIGHT));
      column += NOTE_WIDTH + BELOW;
    }
    for (Transition transition : lifecycle.getTransitions()) {
      if (pieces.containsKey(transition)) {
        layout.getEdges().add(course(transition));
      }
    }
    lifecycle.setLayout(layout);
  }

  private static ShapeLayout shape(Element element, int x, int y, int width, int height) {
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
    pieces.get(transition).forEach(piece -> course.addAll(spots(piece)));
    EdgeLayout edge = NEW.createEdgeLayout();
    edge.setTransition(transition);
    for (Spot spot : Corners.of(course)) {
      Bendpoint bend = NEW.createBendpoint();
      bend.setX(spot.x());
      bend.setY(spot.y());
      edge.getBendpoints().add(bend);
    }
    return edge;
  }

  private static List<Spot> spots(ElkEdge edge) {
    Spot origin = origin(edge.getContainingNode());
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Spot> spots = new ArrayList<>();
    spots.add(spot(section.getStartX(), section.getStartY(), origin));
    section.getBendPoints().forEach(bend -> spots.add(spot(bend.getX(), bend.getY(), origin)));
    spots.add(spot(section.getEndX(), section.getEndY(), origin));
    return spots;
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

  private static Spot spot(double x, double y, Spot origin) {
    return new Spot(round(x) + origin.x(), round(y) + origin.y());
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
