package org.orrery.designer.edits;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Transition;

/** Makes, moves and removes bend points. */
public final class Bending {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

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

  /** Takes all bend points away, so that the line finds its own course again. */
  public static Command straighten(Drawing drawing, Transition transition) {
    EdgeLayout edge = drawing.edgeOf(transition);
    Edits edits = new Edits(Messages.get("edit.bend.straighten"));
    if (edge != null) {
      edits.remove(edge.eContainer(), L.getLayout_Edges(), edge);
    }
    return edits.command();
  }
}
