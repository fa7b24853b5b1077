package org.orrery.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Spot;

/**
 * Absolute places of stages, nodes and notes; what the drawing does not place stands in rows, a
 * stage a row.
 */
final class Placement {
  private static final int ORIGIN = 60;
  private static final int NODE_WIDTH = 120;
  private static final int NODE_HEIGHT = 60;
  private static final int GAP = 80;
  private static final int TITLE = 50;

  private final Map<Element, Box> bounds = new HashMap<>();
  private final Map<Transition, List<Spot>> bends = new HashMap<>();

  Placement(Lifecycle lifecycle) {
    Map<Element, Box> drawn = new HashMap<>();
    Layout layout = lifecycle.getLayout();
    if (layout != null) {
      layout.getShapes().forEach(shape -> addShape(drawn, shape));
      layout.getEdges().forEach(this::addEdge);
    }
    int row = ORIGIN;
    for (Stage stage : lifecycle.getStages()) {
      Box box = drawn.getOrDefault(stage, defaultStage(stage, row));
      bounds.put(stage, box);
      row = Math.max(row, box.bottom()) + GAP / 2;
      int column = GAP / 2;
      for (Node node : stage.getNodes()) {
        Box fallback = new Box(column, TITLE, NODE_WIDTH, NODE_HEIGHT);
        bounds.put(node, drawn.getOrDefault(node, fallback).moved(box.x(), box.y()));
        column += NODE_WIDTH + GAP;
      }
    }
    for (Note note : lifecycle.getNotes()) {
      bounds.put(note, drawn.getOrDefault(note, new Box(ORIGIN, row, 200, 60)));
      row += 80;
    }
  }

  private static void addShape(Map<Element, Box> drawn, ShapeLayout shape) {
    boolean sized = shape.getWidth() > 0 && shape.getHeight() > 0;
    int width = sized ? shape.getWidth() : NODE_WIDTH;
    int height = sized ? shape.getHeight() : NODE_HEIGHT;
    if (shape.getElement() != null) {
      drawn.put(shape.getElement(), new Box(shape.getX(), shape.getY(), width, height));
    }
  }

  private void addEdge(EdgeLayout edge) {
    bends.put(
        edge.getTransition(),
        edge.getBendpoints().stream().map(p -> new Spot(p.getX(), p.getY())).toList());
  }

  private static Box defaultStage(Stage stage, int row) {
    int width = Math.max(1, stage.getNodes().size()) * (NODE_WIDTH + GAP);
    return new Box(ORIGIN, row, width, TITLE + NODE_HEIGHT + GAP);
  }

  Box of(Element element) {
    return bounds.get(element);
  }

  List<Spot> bendsOf(Transition transition) {
    return bends.getOrDefault(transition, List.of());
  }
}
