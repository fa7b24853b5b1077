package org.orrery.designer.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;

/**
 * Which part of a drawing a viewer shows. UI thread.
 *
 * @param location the left upper corner, in pixels of the screen
 */
record Seen(double zoom, Point location) {
  static Seen in(GraphicalViewer viewer) {
    Point corner = ((FigureCanvas) viewer.getControl()).getViewport().getViewLocation();
    return new Seen(zoom(viewer).getZoom(), corner.getCopy());
  }

  /** Shows the same part again. */
  void show(GraphicalViewer viewer) {
    zoom(viewer).setZoom(zoom);
    viewer.flush();
    ((FigureCanvas) viewer.getControl()).scrollTo(location.x, location.y);
  }

  private static ZoomManager zoom(GraphicalViewer viewer) {
    return (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
  }
}
