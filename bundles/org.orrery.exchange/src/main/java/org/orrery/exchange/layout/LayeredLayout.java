package org.orrery.exchange.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.model.Elements;

/**
 * Arranges a drawing from left to right with the layered method of the Eclipse Layout Kernel;
 * stages are frames, notes stand below. Sizes in pixels.
 */
public final class LayeredLayout {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;
  private static final int ORIGIN = 60;
  private static final int TITLE = 120;
  private static final int PADDING = 30;
  private static final int GROUP_TOP = 110;
  private static final int NOTE_WIDTH = 260;
  private static final int NOTE_HEIGHT = 90;

  private final Lifecycle lifecycle;
  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<Element, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Transition, ElkEdge> edges = new HashMap<>();
  private final Map<String, ElkNode> groups = new HashMap<>();
  private final Map<Node, Trigger> paths;

  private LayeredLayout(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
    this.paths = paths(lifecycle);
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
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
    root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    spacing(root);
    for (Stage stage : lifecycle.getStages()) {
      ElkNode frame = ElkGraphUtil.createNode(root);
      frame.setProperty(CoreOptions.PADDING, new ElkPadding(TITLE, PADDING, PADDING, PADDING));
      spacing(frame);
      nodes.put(stage, frame);
      for (Node node : stage.getNodes()) {
        ElkNode shape = ElkGraphUtil.createNode(groupOf(node, stage, frame));
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

  /** Leaves room for what the compiler adds beside the nodes: gateways, events, reminders. */
  private void spacing(ElkNode node) {
    boolean family = Elements.nodes(lifecycle).stream().anyMatch(n -> !n.getWhen().isEmpty());
    double between = family ? 150 : 96;
    node.setProperty(LayeredOptions.SPACING_NODE_NODE, 96.0);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, between);
  }

  /** The nodes of a trigger's path stand together, apart from the others of the stage. */
  private ElkNode groupOf(Node node, Stage stage, ElkNode frame) {
    Trigger trigger = paths.get(node);
    if (trigger == null) {
      return frame;
    }
    return groups.computeIfAbsent(
        trigger.getId() + " in " + stage.getId(),
        key -> {
          ElkNode group = ElkGraphUtil.createNode(frame);
          group.setProperty(CoreOptions.PADDING, new ElkPadding(GROUP_TOP, PADDING, PADDING, 60));
          spacing(group);
          return group;
        });
  }

  /** The trigger that alone reaches each node, for nodes that no start reaches. */
  private static Map<Node, Trigger> paths(Lifecycle lifecycle) {
    Map<Node, Trigger> paths = new HashMap<>();
    Set<Node> shared = new HashSet<>();
    for (Node begin : Elements.nodes(lifecycle)) {
      if (!(begin instanceof StartNode) && !(begin instanceof Trigger)) {
        continue;
      }
      for (Node node : reachable(begin)) {
        boolean second = begin instanceof StartNode || paths.containsKey(node);
        if (second) {
          shared.add(node);
        } else {
          paths.put(node, (Trigger) begin);
        }
      }
    }
    paths.keySet().removeAll(shared);
    return paths;
  }

  private static Set<Node> reachable(Node begin) {
    Set<Node> seen = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(begin));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (seen.add(node)) {
        node.getOutgoing().stream()
            .map(Transition::getTarget)
            .filter(Objects::nonNull)
            .forEach(open::push);
      }
    }
    return seen;
  }

  private void write() {
    Layout layout = NEW.createLayout();
    int bottom = ORIGIN;
    for (Map.Entry<Element, ElkNode> entry : nodes.entrySet()) {
      ElkNode node = entry.getValue();
      int origin = entry.getKey() instanceof Stage ? ORIGIN : 0;
      ElkNode group = groups.containsValue(node.getParent()) ? node.getParent() : null;
      layout
          .getShapes()
          .add(
              shape(
                  entry.getKey(),
                  round(node.getX() + (group == null ? 0 : group.getX())) + origin,
                  round(node.getY() + (group == null ? 0 : group.getY())) + origin,
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
