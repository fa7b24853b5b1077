package org.orrery.designer.parts;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A viewer with scroll bars that may lie over the drawing. The toolkit always takes room away for
 * bars and gives it back at once; between the two every line is laid out and everything painted,
 * with each move of the mouse. UI thread only.
 */
public final class ScrolledViewer extends ScrollingGraphicalViewer {
  /** Makes the control, which shows nothing before the viewer has its root. */
  public void open(Composite parent) {
    setControl(new Surface(parent, getLightweightSystem()));
  }

  private static final class Surface extends FigureCanvas {
    Surface(Composite parent, LightweightSystem figures) {
      super(parent, figures);
    }

    @Override
    public Rectangle computeTrim(int x, int y, int width, int height) {
      boolean isOver = (getScrollbarsMode() & SWT.SCROLLBAR_OVERLAY) != 0;
      return isOver ? new Rectangle(x, y, width, height) : super.computeTrim(x, y, width, height);
    }
  }
}
