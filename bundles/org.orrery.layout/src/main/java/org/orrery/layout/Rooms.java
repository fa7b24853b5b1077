package org.orrery.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.ContentAlignment;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.properties.IProperty;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.picture.Figure;
import org.orrery.lifecycle.picture.LabelText;
import org.orrery.lifecycle.picture.NameSide;

/**
 * The room that things of a drawing take, with what the compiler adds beside them.
 *
 * @param known what has a place already, and with it a size
 */
record Rooms(Map<Element, ShapeLayout> known, Manner manner) {
  private static final int TITLE = 60;
  private static final int PADDING = 30;
  private static final int BESIDE_LABEL = 28;

  /** Of names below or beside symbols, which are usually short. */
  private static final int NAME_WIDTH = 110;

  /** The least room below a symbol for its name. */
  static final int NAME_HEIGHT = 30;

  /** Heights of the first line of a label and of each more, with what keeps others off. */
  private static final int LINE = 16;

  private static final int MORE = 24;

  static Rooms of(Lifecycle lifecycle, Manner manner) {
    Map<Element, ShapeLayout> known = new HashMap<>();
    if (lifecycle.getLayout() != null) {
      lifecycle
          .getLayout()
          .getShapes()
          .forEach(shape -> known.putIfAbsent(shape.getElement(), shape));
    }
    return new Rooms(known, manner);
  }

  /** Where something stands that has a place. */
  ShapeLayout place(Element element) {
    ShapeLayout shape = known.get(element);
    if (shape == null) {
      throw new IllegalArgumentException("'" + element.getId() + "' has no place on the drawing");
    }
    return shape;
  }

  ElkNode page() {
    ElkNode page = ElkGraphUtil.createGraph();
    layered(page, Direction.DOWN);
    return page;
  }

  /** Stages beside each other; all rows are of one width, so that they begin below each other. */
  ElkNode row(ElkNode page, double width) {
    ElkNode row = ElkGraphUtil.createNode(page);
    row.setProperty(
        CoreOptions.NODE_SIZE_CONSTRAINTS,
        EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
    row.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(width, 0));
    row.setProperty(CoreOptions.CONTENT_ALIGNMENT, ContentAlignment.topLeft());
    layered(row, Direction.RIGHT);
    row.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    row.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    return row;
  }

  ElkNode frame(ElkNode row, Element container) {
    ElkNode frame = ElkGraphUtil.createNode(row);
    layered(frame, manner.heading().direction());
    fit(frame, Scale.of(Containers.in(container)));
    frame.setProperty(CoreOptions.PADDING, new ElkPadding(TITLE, PADDING, PADDING, PADDING));
    frame.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    if (Containers.in(container).isEmpty()) {
      frame.setDimensions(200, 120);
    }
    return frame;
  }

  /** Arranges what is large in a manner that takes no more time than it must. */
  void fit(ElkNode graph, Scale scale) {
    if (scale.isMany()) {
      graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
    }
    if (scale.isBroad()) {
      order(graph, false);
    }
  }

  /** Whether the lines of nodes pass by more, as they are arranged, than all of them can be led. */
  boolean isCrowded(List<? extends Element> nodes) {
    Scale scale = Scale.of(nodes);
    boolean keepsOrder = manner.keepOrder() && !scale.isBroad();
    return (keepsOrder ? scale : Scale.of(Onward.sorted(nodes))).isCrowded();
  }

  private static void order(ElkNode graph, boolean isKept) {
    graph.setProperty(
        LayeredOptions.CYCLE_BREAKING_STRATEGY,
        isKept ? CycleBreakingStrategy.MODEL_ORDER : CycleBreakingStrategy.DEPTH_FIRST);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
        isKept ? OrderingStrategy.PREFER_NODES : OrderingStrategy.NONE);
  }

  /** Labels that stand beside lines which lead down need more room between these. */
  private void layered(ElkNode graph, Direction direction) {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, direction);
    graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.SEPARATE_CHILDREN);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    order(graph, manner.keepOrder() || isOfStages(graph));
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY,
        graph.getParent() == null
            ? NodePlacementStrategy.SIMPLE
            : NodePlacementStrategy.BRANDES_KOEPF);
    boolean beside = direction == Direction.DOWN && !isOfStages(graph);
    space(graph, LayeredOptions.SPACING_NODE_NODE, beside ? 90.0 : 40.0);
    space(graph, LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 48.0);
    space(graph, LayeredOptions.SPACING_EDGE_NODE, beside ? 40.0 : 18.0);
    space(graph, LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    space(graph, LayeredOptions.SPACING_EDGE_EDGE, beside ? 30.0 : 14.0);
    space(graph, LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
    space(graph, LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
  }

  /** Stages always stand in their order. */
  private static boolean isOfStages(ElkNode graph) {
    return graph.getParent() == null || graph.getParent().getParent() == null;
  }

  private void space(ElkNode graph, IProperty<Double> kind, double usual) {
    graph.setProperty(kind, manner.density().of(usual));
  }

  /** A node of the size that it has, or the usual one of its kind. */
  ElkNode shape(ElkNode frame, Element element) {
    ElkNode shape = ElkGraphUtil.createNode(frame);
    Figure figure = Figure.of(element.eClass());
    Optional.ofNullable(known.get(element))
        .filter(has -> has.getWidth() > 0 && has.getHeight() > 0)
        .ifPresentOrElse(
            has -> shape.setDimensions(has.getWidth(), has.getHeight()),
            () -> shape.setDimensions(figure.width, figure.height));
    shape.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    if (element instanceof Node node) {
      addRoom(shape, node, figure);
    }
    return shape;
  }

  private void addRoom(ElkNode shape, Node node, Figure figure) {
    if (!figure.holdsText()) {
      addName(shape, LabelText.shown(Elements.label(node)));
    }
    if (node instanceof HumanStep step
        && (step.getRemindAfter() != null || step.getEscalateAfter() != null)) {
      room(shape, 40, 76, NodeLabelPlacement.V_TOP, NodeLabelPlacement.H_CENTER);
    }
    if (!node.getWhen().isEmpty()) {
      room(shape, 100, 30, NodeLabelPlacement.V_CENTER, NodeLabelPlacement.H_LEFT);
    }
  }

  private void addName(ElkNode shape, LabelText name) {
    int height = Math.max(NAME_HEIGHT, name.height() + NameSide.FARTHEST);
    if (manner.heading() == Manner.Heading.RIGHT) {
      room(shape, NAME_WIDTH, height, NodeLabelPlacement.V_BOTTOM, NodeLabelPlacement.H_CENTER);
    } else {
      int width = name.width() + NameSide.FARTHEST;
      room(shape, width, height, NodeLabelPlacement.V_CENTER, NodeLabelPlacement.H_RIGHT);
    }
  }

  private static void room(
      ElkNode shape, int width, int height, NodeLabelPlacement one, NodeLabelPlacement other) {
    ElkLabel label = ElkGraphUtil.createLabel(shape);
    label.setText(" ");
    label.setDimensions(width, height);
    label.setProperty(
        CoreOptions.NODE_LABELS_PLACEMENT, EnumSet.of(NodeLabelPlacement.OUTSIDE, one, other));
  }

  static void label(ElkEdge edge, Transition transition) {
    edge.setProperty(
        LayeredOptions.PRIORITY_STRAIGHTNESS,
        transition.getKind() == TransitionKind.FAILURE ? 1 : 10);
    String text = Elements.caption(transition);
    if (!text.isEmpty()) {
      ElkLabel label = ElkGraphUtil.createLabel(edge);
      label.setText(text);
      LabelText shown = LabelText.shown(text);
      label.setDimensions(shown.width() + BESIDE_LABEL, LINE + (shown.lines().size() - 1) * MORE);
      label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
    }
  }
}
