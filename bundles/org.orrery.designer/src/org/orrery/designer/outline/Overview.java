package org.orrery.designer.outline;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Graph;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.Element;

/** The whole drawing in small; a frame shows the part that is seen, and can be dragged. */
final class Overview extends Canvas {
  private static final int MARGIN = 8;

  private final LifecycleEditor editor;
  private final Runnable redrawing = this::redraw;
  private boolean isHeld;
  private final java.beans.PropertyChangeListener scrolled = event -> redrawSoon();

  Overview(Composite parent, LifecycleEditor editor) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.editor = editor;
    setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, this::scrollTo);
    addListener(SWT.MouseMove, this::scrollTo);
    addListener(SWT.MouseUp, this::scrollTo);
    Viewport viewport = viewport();
    viewport.getHorizontalRangeModel().addPropertyChangeListener(scrolled);
    viewport.getVerticalRangeModel().addPropertyChangeListener(scrolled);
    addDisposeListener(
        event -> {
          viewport.getHorizontalRangeModel().removePropertyChangeListener(scrolled);
          viewport.getVerticalRangeModel().removePropertyChangeListener(scrolled);
        });
  }

  private void redrawSoon() {
    editor.followers().post(this, redrawing);
  }

  private Viewport viewport() {
    GraphicalViewer viewer = editor.viewer();
    return ((FigureCanvas) viewer.getControl()).getViewport();
  }

  private void paint(GC gc) {
    ColorRoles colors = ColorRoles.now();
    gc.setBackground(colors.canvas);
    gc.fillRectangle(getClientArea());
    Drawing drawing = editor.drawing();
    if (drawing == null || editor.viewer() == null) {
      return;
    }
    gc.setAntialias(SWT.ON);
    Rectangle all = area(drawing);
    double scale = scale(all);
    for (Element element : Graph.topLevel(drawing.lifecycle())) {
      Rectangle frame = drawing.boundsOf(element);
      fill(gc, frame, all, scale, colors.stage, colors.stageBorder);
      for (Element node : Graph.nodesIn(element)) {
        Color color = colors.strong(Kinds.of(node).family());
        Rectangle bounds = drawing.boundsOf(node).getTranslated(frame.x, frame.y);
        if (!drawing.isCollapsed(element)) {
          fill(gc, bounds, all, scale, color, null);
        }
      }
    }
    fillSeen(gc, all, scale, colors);
  }

  private void fillSeen(GC gc, Rectangle all, double scale, ColorRoles colors) {
    Rectangle seen = seen();
    int[] box = box(seen, all, scale);
    gc.setAlpha(40);
    gc.setBackground(colors.selection);
    gc.fillRectangle(box[0], box[1], box[2], box[3]);
    gc.setAlpha(255);
    gc.setForeground(colors.selection);
    gc.drawRectangle(box[0], box[1], box[2], box[3]);
  }

  private static void fill(
      GC gc, Rectangle bounds, Rectangle all, double scale, Color fill, Color rim) {
    int[] box = box(bounds, all, scale);
    gc.setBackground(fill);
    gc.fillRectangle(box[0], box[1], Math.max(2, box[2]), Math.max(2, box[3]));
    if (rim != null) {
      gc.setForeground(rim);
      gc.drawRectangle(box[0], box[1], box[2], box[3]);
    }
  }

  private static int[] box(Rectangle bounds, Rectangle all, double scale) {
    return new int[] {
      MARGIN + (int) ((bounds.x - all.x) * scale),
      MARGIN + (int) ((bounds.y - all.y) * scale),
      (int) (bounds.width * scale),
      (int) (bounds.height * scale)
    };
  }

  private double scale(Rectangle all) {
    org.eclipse.swt.graphics.Rectangle room = getClientArea();
    return Math.min(
        0.5,
        Math.min(
            (room.width - 2.0 * MARGIN) / Math.max(1, all.width),
            (room.height - 2.0 * MARGIN) / Math.max(1, all.height)));
  }

  private static Rectangle area(Drawing drawing) {
    Rectangle all = null;
    for (Element element : Graph.topLevel(drawing.lifecycle())) {
      Rectangle bounds = drawing.boundsOf(element);
      all = all == null ? bounds.getCopy() : all.union(bounds);
    }
    return all == null ? new Rectangle(0, 0, 400, 300) : all;
  }

  private double zoom() {
    return ((org.eclipse.gef.editparts.ScalableFreeformRootEditPart)
            editor.viewer().getRootEditPart())
        .getZoomManager()
        .getZoom();
  }

  /** The seen part, in pixels of the drawing. */
  private Rectangle seen() {
    Viewport viewport = viewport();
    double zoom = zoom();
    return new Rectangle(
        (int) (viewport.getHorizontalRangeModel().getValue() / zoom),
        (int) (viewport.getVerticalRangeModel().getValue() / zoom),
        (int) (viewport.getHorizontalRangeModel().getExtent() / zoom),
        (int) (viewport.getVerticalRangeModel().getExtent() / zoom));
  }

  /** Moves while the button is held do not always tell of the button, so it is remembered. */
  private void scrollTo(Event event) {
    boolean follows = isHeld || event.type == SWT.MouseDown;
    isHeld = follows && event.type != SWT.MouseUp;
    if (!follows || editor.drawing() == null || editor.viewer() == null) {
      return;
    }
    Rectangle all = area(editor.drawing());
    double scale = scale(all);
    double zoom = zoom();
    Rectangle seen = seen();
    double x = all.x + (event.x - MARGIN) / scale - seen.width / 2.0;
    double y = all.y + (event.y - MARGIN) / scale - seen.height / 2.0;
    viewport().setViewLocation((int) (x * zoom), (int) (y * zoom));
  }
}
