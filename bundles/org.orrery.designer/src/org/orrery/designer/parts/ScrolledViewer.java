package org.orrery.designer.parts;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A viewer that keeps its picture, with scroll bars that may lie over the drawing. The toolkit
 * always takes room away for bars and gives it back at once; between the two every line is laid out
 * and everything painted, with each move of the mouse. UI thread only.
 */
public final class ScrolledViewer extends ScrollingGraphicalViewer {
  /** Makes the control, which shows nothing before the viewer has its root. */
  public void open(Composite parent) {
    setControl(new Surface(parent, getLightweightSystem()));
  }

  @Override
  protected LightweightSystem createLightweightSystem() {
    return new KeptFigures();
  }

  private static final class Surface extends FigureCanvas {
    Surface(Composite parent, LightweightSystem figures) {
      super(parent, figures);
    }

    @Override
    public void scrollToX(int x) {
      scroll(x, getViewport().getViewLocation().y);
    }

    @Override
    public void scrollToY(int y) {
      scroll(getViewport().getViewLocation().x, y);
    }

    /** Without the copies of the window that the toolkit makes, only to paint it whole behind. */
    private void scroll(int x, int y) {
      Viewport viewport = getViewport();
      Point before = viewport.getViewLocation();
      viewport.setIgnoreScroll(true);
      viewport.setViewLocation(x, y);
      viewport.setIgnoreScroll(false);
      Dimension moved = before.getDifference(viewport.getViewLocation());
      if (moved.width == 0 && moved.height == 0) {
        return;
      }
      ((KeptFigures) getLightweightSystem()).scrolled(moved.width, moved.height);
      for (Control child : getChildren()) {
        org.eclipse.swt.graphics.Point at = child.getLocation();
        child.setLocation(at.x + moved.width, at.y + moved.height);
      }
    }

    @Override
    public Rectangle computeTrim(int x, int y, int width, int height) {
      boolean isOver = (getScrollbarsMode() & SWT.SCROLLBAR_OVERLAY) != 0;
      return isOver ? new Rectangle(x, y, width, height) : super.computeTrim(x, y, width, height);
    }
  }
}
