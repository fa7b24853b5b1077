package org.orrery.designer.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.Overlay;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Change.Kind;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.ui.Fonts;

/**
 * Marks above a drawing what was added (a plus), removed (a minus, behind a veil) and changed (a
 * tilde), each also by its colour and kind of line; what is not shown itself marks what holds it.
 * The drawing is not touched. UI thread.
 */
public final class ChangeMarks {
  private static final int BADGE = 20;

  private final Overlay overlay;

  public ChangeMarks(GraphicalViewer viewer, Drawing drawing) {
    overlay = new Overlay(viewer, drawing);
  }

  /** Marks these changes instead of the former; the figures have their places. */
  public void show(List<ElementChange> changes) {
    overlay.clear();
    Map<GraphicalEditPart, Kind> marked = new LinkedHashMap<>();
    for (ElementChange change : changes) {
      GraphicalEditPart part = overlay.part(change.element());
      if (part != null && !(part.getModel() instanceof Lifecycle)) {
        boolean isWhole =
            part.getModel() instanceof org.orrery.lifecycle.Element element
                && element.getId().equals(change.element());
        Kind kind = isWhole ? change.kind() : Kind.CHANGED;
        marked.merge(part, kind, (old, now) -> old == Kind.CHANGED ? now : old);
      }
    }
    marked.forEach(this::mark);
  }

  /** How many parts bear a mark. */
  public int count() {
    return overlay.count();
  }

  public void clear() {
    overlay.clear();
  }

  private void mark(GraphicalEditPart part, Kind kind) {
    if (part.getFigure() instanceof Connection connection) {
      overlay.add(new LineMark(overlay.course(connection), kind));
    } else {
      overlay.add(new BoxMark(overlay.outline(part), kind));
    }
  }

  private static Color color(Kind kind) {
    ColorRoles colors = ColorRoles.now();
    return switch (kind) {
      case ADDED -> colors.completed;
      case REMOVED -> colors.error;
      default -> colors.warning;
    };
  }

  private static void paintBadge(Graphics g, Kind kind, int x, int y) {
    String sign =
        switch (kind) {
          case ADDED -> "+";
          case REMOVED -> "\u2212";
          default -> "~";
        };
    g.setBackgroundColor(color(kind));
    g.fillOval(x - BADGE / 2, y - BADGE / 2, BADGE, BADGE);
    g.setForegroundColor(ColorRoles.now().canvas);
    g.setFont(Fonts.STRONG.font());
    int width = FigureUtilities.getTextWidth(sign, g.getFont());
    int height = FigureUtilities.getFontMetrics(g.getFont()).getHeight();
    g.drawText(sign, x - width / 2, y - height / 2);
  }

  /** Around a step, a stage or a note. */
  private static final class BoxMark extends Figure {
    private static final int VEIL = 150;

    private final Rectangle frame;
    private final Kind kind;

    BoxMark(Rectangle outline, Kind kind) {
      frame = outline.getExpanded(3, 3);
      this.kind = kind;
      setBounds(frame.getExpanded(BADGE, BADGE));
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      if (kind == Kind.REMOVED) {
        g.setAlpha(VEIL);
        g.setBackgroundColor(ColorRoles.now().stage);
        g.fillRectangle(frame);
        g.setAlpha(255);
        g.setLineStyle(Graphics.LINE_DASH);
      }
      g.setForegroundColor(color(kind));
      g.setLineWidth(3);
      g.drawRoundRectangle(frame, 14, 14);
      g.setLineStyle(Graphics.LINE_SOLID);
      paintBadge(g, kind, frame.x, frame.y);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }
  }

  /** Along a line. */
  private static final class LineMark extends Figure {
    private final PointList course;
    private final Kind kind;

    LineMark(PointList course, Kind kind) {
      this.course = course;
      this.kind = kind;
      setBounds(course.getBounds().getExpanded(BADGE, BADGE));
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      g.setForegroundColor(color(kind));
      g.setLineWidth(3);
      g.setLineStyle(kind == Kind.REMOVED ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
      g.drawPolyline(course);
      g.setLineStyle(Graphics.LINE_SOLID);
      paintBadge(g, kind, course.getMidpoint().x, course.getMidpoint().y);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }
  }
}
