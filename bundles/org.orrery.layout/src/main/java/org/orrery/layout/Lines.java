package org.orrery.layout;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.orrery.lifecycle.Bendpoint;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.picture.Spot;

/** Courses of lines on the drawing. */
final class Lines {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  private Lines() {}

  /** The spots of a piece of a line, from its beginning to its end. */
  static List<Spot> spots(ElkEdge edge, Spot origin) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Spot> spots = new ArrayList<>();
    spots.add(spot(section.getStartX(), section.getStartY(), origin));
    section.getBendPoints().forEach(bend -> spots.add(spot(bend.getX(), bend.getY(), origin)));
    spots.add(spot(section.getEndX(), section.getEndY(), origin));
    return spots;
  }

  static EdgeLayout layout(Transition transition, List<Spot> course) {
    EdgeLayout edge = NEW.createEdgeLayout();
    edge.setTransition(transition);
    for (Spot spot : Corners.of(squared(course))) {
      Bendpoint bend = NEW.createBendpoint();
      bend.setX(spot.x());
      bend.setY(spot.y());
      edge.getBendpoints().add(bend);
    }
    return edge;
  }

  /** Pieces of a line are rounded each for itself: where they meet none is aslant by a pixel. */
  private static List<Spot> squared(List<Spot> course) {
    List<Spot> spots = new ArrayList<>(course);
    for (int i = 0; i + 1 < spots.size(); i++) {
      Spot at = spots.get(i);
      Spot before = spots.get(Math.max(0, i - 1));
      Spot after = spots.get(i + 1);
      boolean isAslant = at.x() != after.x() && at.y() != after.y();
      if (isAslant && Math.abs(at.y() - after.y()) == 1 && before.x() == at.x()) {
        spots.set(i, new Spot(at.x(), after.y()));
      } else if (isAslant && Math.abs(at.x() - after.x()) == 1 && before.y() == at.y()) {
        spots.set(i, new Spot(after.x(), at.y()));
      }
    }
    return spots;
  }

  private static Spot spot(double x, double y, Spot origin) {
    return new Spot((int) Math.round(x) + origin.x(), (int) Math.round(y) + origin.y());
  }
}
