package org.orrery.designer.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;

/** A tooltip that is made when the pointer first asks for it: of thousands few are ever seen. */
final class LateTip {
  private Supplier<IFigure> maker = () -> null;
  private IFigure made;

  void by(Supplier<IFigure> now) {
    maker = now;
    made = null;
  }

  /** Whether it is what the pointer was told last. */
  boolean isTold() {
    return made != null && made.getParent() != null;
  }

  IFigure figure() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
