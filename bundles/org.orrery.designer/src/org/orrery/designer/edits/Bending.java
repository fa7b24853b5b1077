package org.orrery.designer.edits;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;

/** Makes, moves and removes bend points. */
public final class Bending {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  /** How far off a node may be to be brought in line, in pixels. */
  private static final int JOG = 30;

  private Bending() {}

  public static Command add(Drawing drawing, Transition transition, int index, Point at) {
    Edits edits = new Edits(Messages.get("edit.bend.add"));
    Bendpoint bend = LifecycleFactory.eINSTANCE.createBendpoint();
    bend.setX(at.x);
    bend.setY(at.y);
    EdgeLayout edge = drawing.edgeOf(transition);
    if (edge == null) {
      edge = LifecycleFactory.eINSTANCE.createEdgeLayout();
      edge.setTransition(transition);
      edge.getBendpoints().add(bend);
      edits.add(Placing.layout(drawing, edits), L.getLayout_Edges(), edge);
    } else {
      int place = Math.min(index, edge.getBendpoints().size());
      edits.add(edge, L.getEdgeLayout_Bendpoints(), bend, place);
    }
    return edits.command();
  }

  public static Command move(Drawing drawing, Transition transition, int index, Point to) {
    Bendpoint bend = drawing.edgeOf(transition).getBendpoints().get(index);
    return new Edits(Messages.get("edit.bend.move"))
        .set(bend, L.getBendpoint_X(), to.x)
        .set(bend, L.getBendpoint_Y(), to.y)
        .command();
  }

  public static Command remove(Drawing drawing, Transition transition, int index) {
    EdgeLayout edge = drawing.edgeOf(transition);
    Edits edits = new Edits(Messages.get("edit.bend.remove"));
    if (edge.getBendpoints().size() == 1) {
      edits.remove(edge.eContainer(), L.getLayout_Edges(), edge);
    } else {
      edits.remove(edge, L.getEdgeLayout_Bendpoints(), edge.getBendpoints().get(index));
    }
    return edits.command();
  }

  /**
   * Takes all bend points away, so that the lines find their own courses again, and brings a node
   * that a line reaches with a small jog in line with the node that it leaves.
   */
  public static Command straighten(Drawing drawing, Collection<Transition> transitions) {
    Edits edits = new Edits(Messages.get("edit.bend.straighten"));
    Set<Element> moved = new HashSet<>();
    for (Transition transition : transitions) {
      EdgeLayout edge = drawing.edgeOf(transition);
      if (edge != null) {
        edits.remove(edge.eContainer(), L.getLayout_Edges(), edge);
      }
      Node source = transition.getSource();
      Node target = transition.getTarget();
      if (source != null && target != null && !moved.contains(source) && moved.add(target)) {
        bringInLine(drawing, edits, source, target);
      }
    }
    return edits.command();
  }

  private static void bringInLine(Drawing drawing, Edits edits, Node source, Node target) {
    Point from = Aligning.onDrawing(drawing, source).getCenter();
    Point to = Aligning.onDrawing(drawing, target).getCenter();
    int dx = from.x - to.x;
    int dy = from.y - to.y;
    Rectangle place = drawing.boundsOf(target);
    if (Math.abs(dy) <= JOG && Math.abs(dx) > Math.abs(dy)) {
      place.translate(0, dy);
    } else if (Math.abs(dx) <= JOG && Math.abs(dy) > Math.abs(dx)) {
      place.translate(dx, 0);
    }
    if (!place.equals(drawing.boundsOf(target))) {
      Placing.place(drawing, edits, target, Places.inside(target, place));
    }
  }
}
