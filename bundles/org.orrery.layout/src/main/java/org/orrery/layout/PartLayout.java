package org.orrery.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Box;
import org.orrery.lifecycle.picture.Spot;

/**
 * Arranges some of the nodes of a drawing where they stand: those of each stage or pipeline among
 * themselves. What stands right of them or below makes room; what else they would cover sends them
 * below it. Stages grow as they must. Sizes in pixels.
 */
public final class PartLayout {
  private final Lifecycle lifecycle;
  private final Rooms rooms;

  private PartLayout(Lifecycle lifecycle, Manner manner) {
    this.lifecycle = lifecycle;
    this.rooms = Rooms.of(lifecycle, manner);
  }

  /**
   * Changes the layout of a drawing in which every node has a place; any thread, while nobody else
   * uses the drawing.
   *
   * @param part nodes, or stages and pipelines with all their nodes
   */
  public static void arrange(Lifecycle lifecycle, Set<Element> part, Manner manner) {
    if (manner.fewMoves()) {
      FewMoves.arrange(lifecycle, part, manner);
      return;
    }
    PartLayout layout = new PartLayout(lifecycle, manner);
    for (Element container : Containers.of(lifecycle)) {
      List<Element> nodes = new ArrayList<>(Containers.in(container));
      nodes.removeIf(node -> !part.contains(container) && !part.contains(node));
      if (!nodes.isEmpty()) {
        layout.arrange(container, nodes);
      }
    }
  }

  private void arrange(Element container, List<Element> chosen) {
    ShapeLayout frame = rooms.place(container);
    Room inside = Room.of(Containers.in(container), rooms);
    Frame before = Room.of(chosen, rooms).around();
    ElkNode graph = rooms.page();
    graph.setProperty(CoreOptions.DIRECTION, rooms.manner().heading().direction());
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
    rooms.fit(graph, Scale.of(chosen));
    Map<Element, ElkNode> nodes = new LinkedHashMap<>();
    chosen.forEach(node -> nodes.put(node, rooms.shape(graph, node)));
    Map<Transition, ElkEdge> lines = lines(nodes, rooms.isCrowded(chosen));
    if (container instanceof Pipeline pipeline) {
      Containers.link(pipeline, nodes);
    }
    Kernel.layout(graph);
    Frame after = inside.make(before, chosen, size(graph));
    nodes.forEach(
        (node, found) ->
            inside.put(
                node,
                after.x() + (int) Math.round(found.getX()),
                after.y() + (int) Math.round(found.getY())));
    Places places = new Places(lifecycle);
    Map<Element, Box> standing = places.nodes();
    onPage().grow(container, inside.around());
    places.follow(standing);
    straighten(nodes);
    Spot origin = new Spot(frame.getX() + after.x(), frame.getY() + after.y());
    lines.forEach(
        (line, edge) ->
            lifecycle.getLayout().getEdges().add(Lines.layout(line, Lines.spots(edge, origin))));
  }

  /** What stands on the drawing itself. */
  private Room onPage() {
    return Room.of(
        rooms.known().keySet().stream()
            .filter(element -> element != null && element.eContainer() == lifecycle)
            .toList(),
        rooms);
  }

  /**
   * @param isCrowded whether only one line to each node is led
   */
  private Map<Transition, ElkEdge> lines(Map<Element, ElkNode> nodes, boolean isCrowded) {
    Map<Transition, ElkEdge> lines = new LinkedHashMap<>();
    Set<ElkNode> led = new HashSet<>();
    for (Transition transition : lifecycle.getTransitions()) {
      ElkNode from = nodes.get(transition.getSource());
      ElkNode to = nodes.get(transition.getTarget());
      if (from != null && to != null && (!isCrowded || led.add(to))) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        Rooms.label(edge, transition);
        lines.put(transition, edge);
      }
    }
    return lines;
  }

  private static Spot size(ElkNode graph) {
    return new Spot((int) Math.ceil(graph.getWidth()), (int) Math.ceil(graph.getHeight()));
  }

  /** Lines of nodes that moved lose their bends, which led elsewhere. */
  private void straighten(Map<Element, ElkNode> moved) {
    lifecycle
        .getLayout()
        .getEdges()
        .removeIf(
            edge ->
                edge.getTransition() != null
                    && (moved.containsKey(edge.getTransition().getSource())
                        || moved.containsKey(edge.getTransition().getTarget())));
  }

  /** A rectangle in a container. */
  record Frame(int x, int y, int width, int height) {
    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    boolean meets(Frame other) {
      return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    static Frame of(ShapeLayout shape) {
      return new Frame(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }

    Frame with(Frame other) {
      int left = Math.min(x, other.x);
      int top = Math.min(y, other.y);
      return new Frame(
          left,
          top,
          Math.max(right(), other.right()) - left,
          Math.max(bottom(), other.bottom()) - top);
    }

    static Optional<Frame> around(Collection<ShapeLayout> shapes) {
      return shapes.stream().map(Frame::of).reduce(Frame::with);
    }
  }
}
