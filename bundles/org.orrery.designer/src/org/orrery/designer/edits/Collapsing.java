package org.orrery.designer.edits;

import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.ShapeLayout;

/** Opens and closes stages. */
public final class Collapsing {
  private Collapsing() {}

  public static Command toggle(Drawing drawing, Element container) {
    boolean isCollapsed = drawing.isCollapsed(container);
    Edits edits = new Edits(Messages.get(isCollapsed ? "edit.expand" : "edit.collapse"));
    ShapeLayout shape = drawing.shapeOf(container);
    if (shape == null) {
      ShapeLayout fresh = Placing.newShape(container, drawing.boundsOf(container));
      fresh.setCollapsed(true);
      edits.add(
          Placing.layout(drawing, edits), LifecyclePackage.eINSTANCE.getLayout_Shapes(), fresh);
    } else {
      edits.set(shape, LifecyclePackage.eINSTANCE.getShapeLayout_Collapsed(), !isCollapsed);
    }
    return edits.command();
  }
}
