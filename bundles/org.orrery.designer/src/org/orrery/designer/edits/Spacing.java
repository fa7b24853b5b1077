package org.orrery.designer.edits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Note;

/**
 * Makes or takes room in a whole drawing: what begins at or behind a line across it moves, and the
 * stages that the line crosses grow or shrink. Room is taken only as far as nothing is covered.
 */
public final class Spacing {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final int LEAST_FRAME = 120;
  private static final int LEAST_GAP = 10;

  private final Drawing drawing;
  private final boolean isAcross;
  private final int at;
  private final Set<Element> moving = new LinkedHashSet<>();
  private final Set<Element> growing = new LinkedHashSet<>();
  private int takable = -1;

  /**
   * @param at a point of the drawing, behind which everything moves
   * @param isAcross to the right, or else down
   */
  public Spacing(Drawing drawing, Point at, boolean isAcross) {
    this.drawing = drawing;
    this.isAcross = isAcross;
    this.at = isAcross ? at.x : at.y;
    for (Element shape : Graph.topLevel(drawing.lifecycle())) {
      Rectangle bounds = drawing.boundsOf(shape);
      if (low(bounds) >= this.at) {
        moving.add(shape);
      } else if (Graph.isFrame(shape) && !drawing.isCollapsed(shape) && high(bounds) > this.at) {
        growing.add(shape);
        int origin = low(bounds);
        Graph.nodesIn(shape).stream()
            .filter(node -> origin + low(drawing.boundsOf(node)) >= this.at)
            .forEach(moving::add);
      }
    }
  }

  /** A distance on the grid that can be moved; as much of a negative one as there is room. */
  public int allowed(int distance) {
    int snapped = Places.snap(distance);
    return snapped >= 0 ? snapped : Math.max(snapped, -takable());
  }

  /** One command for all; not executable when nothing moves. */
  public Command command(int distance) {
    int by = allowed(distance);
    Edits edits = new Edits(Messages.get(by < 0 ? "edit.room.take" : "edit.room.make"));
    Point move = isAcross ? new Point(by, 0) : new Point(0, by);
    for (Element shape : moving) {
      Placing.place(drawing, edits, shape, drawing.boundsOf(shape).getTranslated(move));
    }
    for (Element frame : growing) {
      Rectangle bounds = drawing.boundsOf(frame);
      bounds.resize(move.x, move.y);
      Placing.place(drawing, edits, frame, bounds);
    }
    if (drawing.lifecycle().getLayout() != null) {
      drawing.lifecycle().getLayout().getEdges().stream()
          .flatMap(edge -> edge.getBendpoints().stream())
          .forEach(bend -> shift(edits, bend, by));
    }
    return edits.command();
  }

  private void shift(Edits edits, Bendpoint bend, int by) {
    if (isAcross && bend.getX() >= at) {
      edits.set(bend, L.getBendpoint_X(), bend.getX() + by);
    } else if (!isAcross && bend.getY() >= at) {
      edits.set(bend, L.getBendpoint_Y(), bend.getY() + by);
    }
  }

  /** How much room can be taken. */
  private int takable() {
    if (takable < 0) {
      int least = Integer.MAX_VALUE;
      for (Element shape : moving) {
        least = Math.min(least, before(shape));
      }
      for (Element frame : growing) {
        least = Math.min(least, inside(frame));
      }
      takable = Math.max(0, least / Places.GRID * Places.GRID);
    }
    return takable;
  }

  /** The room between a shape that moves and what stays in front of it. */
  private int before(Element shape) {
    Rectangle bounds = drawing.boundsOf(shape);
    boolean isNode = Graph.isNode(shape);
    List<? extends Element> others =
        isNode ? Graph.nodesIn((Element) shape.eContainer()) : Graph.topLevel(drawing.lifecycle());
    int room =
        isNode ? low(bounds) - Places.RIM - (isAcross ? 0 : Places.HEADER) : Integer.MAX_VALUE;
    Predicate<Element> stays =
        other -> !moving.contains(other) && !growing.contains(other) && !(other instanceof Note);
    for (Element other : others) {
      Rectangle stay = drawing.boundsOf(other);
      if (isBeside(stay, bounds) && !(shape instanceof Note) && stays.test(other)) {
        room = Math.min(room, low(bounds) - high(stay) - LEAST_GAP);
      }
    }
    return room;
  }

  /** How much smaller a stage that the line crosses can become. */
  private int inside(Element frame) {
    Rectangle bounds = drawing.boundsOf(frame);
    int least = low(bounds) + (isAcross ? LEAST_FRAME : Places.HEADER + Places.PADDING);
    for (Element node : Graph.nodesIn(frame)) {
      if (!moving.contains(node)) {
        least = Math.max(least, low(bounds) + high(drawing.boundsOf(node)) + LEAST_GAP);
      }
    }
    return Math.max(at, high(bounds)) - least;
  }

  private boolean isBeside(Rectangle one, Rectangle other) {
    return isAcross
        ? one.y < other.bottom() && other.y < one.bottom()
        : one.x < other.right() && other.x < one.right();
  }

  private int low(Rectangle bounds) {
    return isAcross ? bounds.x : bounds.y;
  }

  private int high(Rectangle bounds) {
    return isAcross ? bounds.right() : bounds.bottom();
  }
}
