package org.orrery.designer.policies;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.designer.parts.Context;

/**
 * Where a shape that is moved or drawn would come to lie; what is below stays seen in both themes.
 */
final class Ghost extends RectangleFigure {
  private static final int ALPHA = 60;
  private static final int OPAQUE = 255;

  Ghost(Context context, Rectangle place) {
    setForegroundColor(context.style().colors.selection);
    setBackgroundColor(context.style().colors.selection);
    setBounds(place);
    validate();
  }

  @Override
  protected void fillShape(Graphics g) {
    g.setAlpha(ALPHA);
    super.fillShape(g);
    g.setAlpha(OPAQUE);
  }
}
