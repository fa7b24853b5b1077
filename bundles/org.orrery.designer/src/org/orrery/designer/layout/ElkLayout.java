package org.orrery.designer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
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
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Note;
import org.orrery.lifecycle.Transition;

/** Arranges a drawing from left to right with the layered method of the Eclipse Layout Kernel. */
final class ElkLayout {
  private static final int ORIGIN = 40;

  private ElkLayout() {}

  /** Finds places in a drawing that nobody else uses; any thread. */
  static Arrangement arrange(Lifecycle lifecycle) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    Drawing drawing = new Drawing(lifecycle);
    ElkNode root = ElkGraphUtil.createGraph();
    configure(root);
    Map<Element, ElkNode> nodes = new HashMap<>();
    for (Element container : Graph.topLevel(lifecycle)) {
      if (!(container instanceof Note)) {
        addContainer(drawing, root, container, nodes);
      }
    }
    Map<Transition, ElkEdge> edges = new HashMap<>();
    for (Transition line : lifecycle.getTransitions()) {
      ElkNode source = nodes.get(line.getSource());
      ElkNode target = nodes.get(line.getTarget());
      if (source != null && target != null) {
        edges.put(line, ElkGraphUtil.createSimpleEdge(source, target));
      }
    }
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    return read(nodes, edges);
  }

  private static void configure(ElkNode root) {
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 44.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
    root.setProperty(
        LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
  }

  private static void addContainer(
      Drawing drawing, ElkNode root, Element container, Map<Element, ElkNode> nodes) {
    ElkNode frame = ElkGraphUtil.createNode(root);
    nodes.put(container, frame);
    frame.setProperty(CoreOptions.PADDING, new ElkPadding(Places.HEADER + 26, 30, 30, 30));
    for (Element inner : Graph.nodesIn(container)) {
      ElkNode node = ElkGraphUtil.createNode(frame);
      Rectangle bounds = drawing.boundsOf(inner);
      node.setDimensions(bounds.width, bounds.height);
      nodes.put(inner, node);
    }
    if (Graph.nodesIn(container).isEmpty()) {
      Rectangle bounds = drawing.boundsOf(container);
      frame.setDimensions(bounds.width, bounds.height);
    }
  }

  private static Arrangement read(Map<Element, ElkNode> nodes, Map<Transition, ElkEdge> edges) {
    Map<String, Rectangle> shapes = new HashMap<>();
    nodes.forEach(
        (element, node) -> {
          int origin = Graph.isNode(element) ? 0 : ORIGIN;
          shapes.put(
              element.getId(),
              new Rectangle(
                  (int) Math.round(node.getX()) + origin,
                  (int) Math.round(node.getY()) + origin,
                  (int) Math.round(node.getWidth()),
                  (int) Math.round(node.getHeight())));
        });
    Map<String, List<Point>> courses = new HashMap<>();
    edges.forEach((line, edge) -> courses.put(line.getId(), course(edge)));
    return new Arrangement(shapes, courses);
  }

  private static List<Point> course(ElkEdge edge) {
    List<Point> course = new ArrayList<>();
    if (edge.getSections().isEmpty()) {
      return course;
    }
    double dx = ORIGIN;
    double dy = ORIGIN;
    for (ElkNode at = edge.getContainingNode(); at != null; at = at.getParent()) {
      dx += at.getX();
      dy += at.getY();
    }
    for (ElkBendPoint bend : edge.getSections().get(0).getBendPoints()) {
      course.add(new Point((int) Math.round(bend.getX() + dx), (int) Math.round(bend.getY() + dy)));
    }
    return course;
  }
}
