package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;

/**
 * Leads lines through the borders of stages and rows. A line leaves its stage to the right, or
 * below where the flow leads down and it goes on in a row below; it enters from the left when it
 * goes on, from below when it goes back.
 */
record Doors(Manner.Heading heading) {
  /**
   * The pieces of a line between two nodes, in its direction: one within a stage. What goes wrong
   * leaves aside of the flow: below, where BPMN has its events.
   */
  List<ElkEdge> lead(Transition line, ElkNode from, ElkNode to) {
    List<ElkConnectableShape> stops = new ArrayList<>();
    boolean down = heading == Manner.Heading.DOWN;
    stops.add(Elements.isAside(line) ? door(from, down ? PortSide.EAST : PortSide.SOUTH) : from);
    ElkNode source = from.getParent();
    ElkNode target = to.getParent();
    if (source != target) {
      stops.add(door(source, leave(source.getParent(), target.getParent())));
      stops.add(enter(source.getParent(), target.getParent(), stops, source, target));
    }
    stops.add(to);
    List<ElkEdge> pieces = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      pieces.add(ElkGraphUtil.createSimpleEdge(stops.get(i - 1), stops.get(i)));
    }
    return pieces;
  }

  private PortSide leave(ElkNode row, ElkNode other) {
    boolean below = heading == Manner.Heading.DOWN && isBefore(row, other);
    return below ? PortSide.SOUTH : PortSide.EAST;
  }

  /** The door of the target's stage, after those between the rows. */
  private static ElkPort enter(
      ElkNode row, ElkNode other, List<ElkConnectableShape> stops, ElkNode source, ElkNode target) {
    if (row == other) {
      return door(target, isBefore(source, target) ? PortSide.WEST : PortSide.SOUTH);
    }
    boolean down = isBefore(row, other);
    stops.add(door(row, down ? PortSide.SOUTH : PortSide.NORTH));
    stops.add(door(other, down ? PortSide.NORTH : PortSide.SOUTH));
    boolean first = other.getChildren().getFirst() == target;
    return door(target, !down ? PortSide.SOUTH : first ? PortSide.WEST : PortSide.NORTH);
  }

  private static boolean isBefore(ElkNode one, ElkNode other) {
    List<ElkNode> siblings = one.getParent().getChildren();
    return siblings.indexOf(one) < siblings.indexOf(other);
  }

  private static ElkPort door(ElkNode container, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(container);
    port.setProperty(CoreOptions.PORT_SIDE, side);
    return port;
  }
}
