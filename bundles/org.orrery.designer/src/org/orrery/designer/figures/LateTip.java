package org.orrery.designer.figures;

import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;

/** A tooltip that is made when the pointer first asks for it: of thousands few are ever seen. */
final class LateTip {
  private Supplier<IFigure> maker = () -> null;
  private IFigure made;

  /** What was given last, though there may be another to give by now. */
  private IFigure told;

  void by(Supplier<IFigure> now) {
    maker = now;
    made = null;
  }

  /** Whether it is what the pointer was told last. */
  boolean isTold() {
    return told != null && told.getParent() != null;
  }

  IFigure figure() {
    if (made == null) {
      made = maker.get();
      told = made;
    }
    return made;
  }
}
