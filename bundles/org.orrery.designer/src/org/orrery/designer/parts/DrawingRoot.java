package org.orrery.designer.parts;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.orrery.designer.theme.ColorRoles;

/** The zoomable ground of a viewer, with a grid of dots. */
public final class DrawingRoot extends ScalableFreeformRootEditPart {
  /** Takes the keys itself: the toolkit walks through all figures for one that wants them. */
  @Override
  protected IFigure createFigure() {
    IFigure ground = super.createFigure();
    ground.setFocusTraversable(true);
    return ground;
  }

  @Override
  protected GridLayer createGridLayer() {
    return new Dots();
  }

  private final class Dots extends GridLayer {
    @Override
    protected void paintGrid(Graphics g) {
      Context context = Context.of(getViewer());
      if (context == null) {
        return;
      }
      ColorRoles colors = context.style().colors;
      int step = g.getAbsoluteScale() < 0.45 ? 80 : 20;
      Rectangle clip = g.getClip(Rectangle.SINGLETON).getCopy();
      g.setBackgroundColor(colors.grid);
      int left = Math.floorDiv(clip.x, step) * step;
      int top = Math.floorDiv(clip.y, step) * step;
      for (int x = left; x <= clip.right(); x += step) {
        for (int y = top; y <= clip.bottom(); y += step) {
          g.fillRectangle(x - 1, y - 1, 2, 2);
        }
      }
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
      return new Dimension();
    }
  }
}
