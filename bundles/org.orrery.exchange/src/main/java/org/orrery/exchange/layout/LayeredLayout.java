package org.orrery.exchange.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
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
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;

/**
 * Arranges a drawing from left to right with the layered method of the Eclipse Layout Kernel;
 * stages are frames, notes stand below. Sizes in pixels.
 */
public final class LayeredLayout {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final int ORIGIN = 60;
  private static final int TITLE = 56;
  private static final int PADDING = 30;
  private static final int NOTE_WIDTH = 260;
  private static final int NOTE_HEIGHT = 90;

  private final Lifecycle lifecycle;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<Element, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Transition, ElkEdge> edges = new HashMap<>();

  private LayeredLayout(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** Replaces the layout of a drawing; any thread, while nobody else uses the drawing. */
  public static void arrange(Lifecycle lifecycle) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    LayeredLayout layout = new LayeredLayout(lifecycle);
    layout.build();
    new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
    layout.write();
  }

  private void build() {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 44.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
    for (Stage stage : lifecycle.getStages()) {
      ElkNode frame = ElkGraphUtil.createNode(root);
      frame.setProperty(CoreOptions.PADDING, new ElkPadding(TITLE, PADDING, PADDING, PADDING));
      nodes.put(stage, frame);
      for (Node node : stage.getNodes()) {
        ElkNode shape = ElkGraphUtil.createNode(frame);
        boolean card = node instanceof Step;
        shape.setDimensions(card ? 140 : 40, card ? 60 : 40);
        nodes.put(node, shape);
      }
      if (stage.getNodes().isEmpty()) {
        frame.setDimensions(200, 120);
      }
    }
    for (Transition transition : lifecycle.getTransitions()) {
      ElkNode from = nodes.get(transition.getSource());
      ElkNode to = nodes.get(transition.getTarget());
      if (from != null && to != null) {
        edges.put(transition, ElkGraphUtil.createSimpleEdge(from, to));
      }
    }
  }

  private void write() {
    Layout layout = NEW.createLayout();
    int bottom = ORIGIN;
    for (Map.Entry<Element, ElkNode> entry : nodes.entrySet()) {
      ElkNode node = entry.getValue();
      int origin = entry.getKey() instanceof Stage ? ORIGIN : 0;
      layout
          .getShapes()
          .add(
              shape(
                  entry.getKey(),
                  round(node.getX()) + origin,
                  round(node.getY()) + origin,
                  round(node.getWidth()),
                  round(node.getHeight())));
      if (origin > 0) {
        bottom = Math.max(bottom, round(node.getY() + node.getHeight()) + origin);
      }
    }
    int column = ORIGIN;
    for (Note note : lifecycle.getNotes()) {
      layout.getShapes().add(shape(note, column, bottom + PADDING, NOTE_WIDTH, NOTE_HEIGHT));
      column += NOTE_WIDTH + PADDING;
    }
    for (Transition transition : lifecycle.getTransitions()) {
      ElkEdge edge = edges.get(transition);
      if (edge != null && !edge.getSections().isEmpty()) {
        layout.getEdges().add(course(transition, edge));
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

  private static EdgeLayout course(Transition transition, ElkEdge edge) {
    double dx = ORIGIN;
    double dy = ORIGIN;
    for (ElkNode at = edge.getContainingNode(); at != null; at = at.getParent()) {
      dx += at.getX();
      dy += at.getY();
    }
    EdgeLayout course = NEW.createEdgeLayout();
    course.setTransition(transition);
    for (ElkBendPoint point : edge.getSections().get(0).getBendPoints()) {
      Bendpoint bend = NEW.createBendpoint();
      bend.setX(round(point.getX() + dx));
      bend.setY(round(point.getY() + dy));
      course.getBendpoints().add(bend);
    }
    return course;
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
