package org.orrery.designer.policies;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Grips of a selected line that a hand can hit: the toolkit's own are down to 5 pixels. */
public final class LineGrips {
  private static final Dimension SIZE = new Dimension(10, 10);

  private LineGrips() {}

  /** Makes grips large enough; their middle stays where it is. */
  static List<?> enlarged(List<?> grips) {
    grips.forEach(grip -> ((IFigure) grip).setPreferredSize(SIZE));
    return grips;
  }

  /** Moves the ends of a line to other nodes. */
  public static final class Ends extends ConnectionEndpointEditPolicy {
    @Override
    protected List<?> createSelectionHandles() {
      return enlarged(super.createSelectionHandles());
    }
  }
}
