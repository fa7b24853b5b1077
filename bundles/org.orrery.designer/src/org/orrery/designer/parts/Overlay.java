package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.HandleBounds;
import org.orrery.designer.figures.NodeFigure;
import org.orrery.designer.model.Drawing;

/**
 * Figures that lie above a drawing and do not belong to it, and where its elements are. Places are
 * those of the overlay, which zooms with the drawing. UI thread.
 */
public final class Overlay {
  private final GraphicalViewer viewer;
  private final Drawing drawing;
  private final List<IFigure> shown = new ArrayList<>();

  public Overlay(GraphicalViewer viewer, Drawing drawing) {
    this.viewer = viewer;
    this.drawing = drawing;
  }

  public void add(IFigure figure) {
    layer().add(figure);
    shown.add(figure);
  }

  public void remove(IFigure figure) {
    shown.remove(figure);
    if (figure.getParent() != null) {
      figure.getParent().remove(figure);
    }
  }

  /** Takes away all that was added. */
  public void clear() {
    List.copyOf(shown).forEach(this::remove);
  }

  /** What shows an element: itself, or what it is folded into; null when nothing does. */
  public GraphicalEditPart part(String id) {
    for (EObject at = drawing.byId().get(id); at != null; at = at.eContainer()) {
      if (viewer.getEditPartRegistry().get(at) instanceof GraphicalEditPart part
          && part.getFigure().isShowing()) {
        return part;
      }
    }
    return null;
  }

  /** The box of what shows an element. */
  public Rectangle bounds(GraphicalEditPart part) {
    Rectangle bounds =
        part.getFigure() instanceof NodeFigure node
            ? node.seen()
            : part.getFigure().getBounds().getCopy();
    part.getFigure().translateToAbsolute(bounds);
    layer().translateToRelative(bounds);
    return bounds;
  }

  /** The box of what is seen of an element: its outline, without the room for badges and names. */
  public Rectangle outline(GraphicalEditPart part) {
    if (!(part.getFigure() instanceof HandleBounds figure)) {
      return bounds(part);
    }
    Rectangle bounds = figure.getHandleBounds().getCopy();
    part.getFigure().translateToAbsolute(bounds);
    layer().translateToRelative(bounds);
    return bounds;
  }

  /** How many figures there are. */
  public int count() {
    return shown.size();
  }

  /** The course of a line. */
  public PointList course(Connection connection) {
    PointList points = connection.getPoints().getCopy();
    connection.translateToAbsolute(points);
    layer().translateToRelative(points);
    return points;
  }

  private IFigure layer() {
    LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
    return layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
  }
}
