package org.orrery.designer.governance;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.edits.Inserting;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.model.Places;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;

/**
 * Puts a new approval into a stage for people who do not draw: on the way that leads out of the
 * stage, so that the flow stays whole, or beside what is in it where no way leads out.
 */
final class AddingApproval {
  private static final int GAP = 50;

  private AddingApproval() {}

  static ApprovalStep newStep() {
    return (ApprovalStep) Creating.element(Kinds.byKey("ApprovalStep"));
  }

  /** The command that adds {@code step}; a drawing without stages gets one around it. */
  static Command command(Drawing drawing, Element home, ApprovalStep step) {
    Kind kind = Kinds.byKey("ApprovalStep");
    Rectangle place = new Rectangle(0, 0, kind.shape().width, kind.shape().height);
    if (home instanceof Lifecycle) {
      return Creating.command(drawing, step, home, place.getTranslated(GAP, GAP));
    }
    Optional<Transition> way = wayOut(drawing.lifecycle(), (Stage) home, step);
    if (way.isPresent()) {
      return Inserting.behindSource(drawing, step, way.get());
    }
    int right = Places.PADDING;
    for (Element node : Graph.nodesIn(home)) {
      right = Math.max(right, drawing.boundsOf(node).right() + GAP);
    }
    place.setLocation(right, Places.HEADER + Places.PADDING);
    return Creating.command(drawing, step, home, place);
  }

  private static Optional<Transition> wayOut(Lifecycle lifecycle, Stage stage, ApprovalStep step) {
    return lifecycle.getTransitions().stream()
        .filter(way -> way.getKind() == TransitionKind.NORMAL)
        .filter(way -> way.getSource() != null && way.getSource().eContainer() == stage)
        .filter(way -> way.getTarget() != null && way.getTarget().eContainer() != stage)
        .filter(way -> Inserting.canInsert(step, way))
        .findFirst();
  }
}
