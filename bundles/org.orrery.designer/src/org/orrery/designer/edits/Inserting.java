package org.orrery.designer.edits;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/**
 * Puts a new node on a transition: the transition leads to it, with the outcome that it carries,
 * another one leads on, and what lies behind in the stage is pushed along.
 */
public final class Inserting {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final int GAP = 50;

  private Inserting() {}

  /** Whether a node can be put on a transition. */
  public static boolean canInsert(Element element, Transition line) {
    return element instanceof Node
        && Connecting.canLeave(element)
        && line.getSource() != null
        && line.getTarget() != null
        && Connecting.canJoin(line.getSource(), element);
  }

  /** Puts a node in the stage from which the transition comes, around a place of that stage. */
  public static Command command(
      Drawing drawing, Element element, Transition line, Rectangle bounds) {
    if (!canInsert(element, line)) {
      return UnexecutableCommand.INSTANCE;
    }
    Node next = line.getTarget();
    Stage stage = (Stage) line.getSource().eContainer();
    Edits edits = new Edits(Messages.get("edit.insert", Kinds.of(element).label()));
    Room room = new Room(drawing);
    push(drawing, edits, room, line, bounds);
    Creating.add(drawing, edits, room, element, stage, bounds);
    room.add(edits);
    edits.setAnyway(line, L.getTransition_Target(), element);
    EdgeLayout bends = drawing.edgeOf(line);
    if (bends != null) {
      edits.remove(bends.eContainer(), L.getLayout_Edges(), bends);
    }
    Connecting.addLine(drawing, edits, element, next, TransitionKind.NORMAL);
    return edits.command();
  }

  /** The stage that takes a node which is put on a transition. */
  public static Element home(Transition line) {
    return line.getSource() == null ? null : (Element) line.getSource().eContainer();
  }

  /**
   * Puts a node on a transition, right behind its source and off what stays where it is.
   *
   * @see #command(Drawing, Element, Transition, Rectangle)
   */
  public static Command behindSource(Drawing drawing, Element element, Transition line) {
    if (!canInsert(element, line)) {
      return UnexecutableCommand.INSTANCE;
    }
    Shape shape = Kinds.of(element).shape();
    Rectangle before = drawing.boundsOf(line.getSource());
    Rectangle place =
        new Rectangle(
            before.right() + GAP,
            before.getCenter().y - shape.height / 2,
            shape.width,
            shape.height);
    int pushed = pushedFrom(drawing, line);
    List<Rectangle> staying =
        Graph.nodesIn(home(line)).stream()
            .map(drawing::boundsOf)
            .filter(other -> other.x < pushed)
            .toList();
    while (staying.stream().anyMatch(other -> other.getExpanded(8, 8).intersects(place))) {
      place.translate(0, place.height + Places.PADDING);
    }
    return command(drawing, element, line, place);
  }

  /**
   * The only ordinary way of a node without a choice, where another node can be put on it: what
   * comes next stands between.
   */
  public static Optional<Transition> wayBehind(Element source, Element element) {
    return source instanceof Node node
        ? Optional.ofNullable(WayOn.only(node)).filter(way -> canInsert(element, way))
        : Optional.empty();
  }

  private static void push(
      Drawing drawing, Edits edits, Room room, Transition line, Rectangle bounds) {
    Element stage = home(line);
    bounds.x = Math.max(bounds.x, drawing.boundsOf(line.getSource()).right() + GAP);
    int from = pushedFrom(drawing, line);
    int distance = bounds.right() + GAP - from;
    if (distance > 0) {
      for (Element node : Graph.nodesIn(stage)) {
        Rectangle place = drawing.boundsOf(node);
        if (place.x >= from) {
          place.translate(distance, 0);
          Placing.place(drawing, edits, node, place);
          room.need(stage, place);
        }
      }
    }
  }

  /** From where on what is in the stage may be pushed; nothing where the target is elsewhere. */
  private static int pushedFrom(Drawing drawing, Transition line) {
    int after = drawing.boundsOf(line.getTarget()).x;
    boolean isBehind =
        line.getTarget().eContainer() == home(line)
            && after >= drawing.boundsOf(line.getSource()).right();
    return isBehind ? after : Integer.MAX_VALUE;
  }
}
