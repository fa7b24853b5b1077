package org.orrery.designer.find;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.Context;
import org.orrery.designer.parts.Overlay;
import org.orrery.designer.theme.Style;

/** Marks on the drawing where something was found, the one that is gone to more than the others. */
final class FindMarks {
  private static final int ROOM = 5;
  private static final int LINE_WIDTH = 9;
  private static final int LINE_ALPHA = 90;
  private static final int CURRENT_ALPHA = 180;

  private final GraphicalViewer viewer;
  private final Overlay overlay;

  FindMarks(GraphicalViewer viewer, Drawing drawing) {
    this.viewer = viewer;
    overlay = new Overlay(viewer, drawing);
  }

  void show(List<Hit> hits, Hit current) {
    overlay.clear();
    viewer.flush();
    Style style = Context.of(viewer).style();
    GraphicalEditPart at = current == null ? null : part(current);
    Set<GraphicalEditPart> parts = new LinkedHashSet<>();
    hits.forEach(hit -> parts.add(part(hit)));
    parts.remove(null);
    parts.remove(viewer.getContents());
    for (GraphicalEditPart part : parts) {
      if (part.getFigure() instanceof Connection line) {
        overlay.add(course(line, style, part == at));
      } else {
        Mark mark = new Mark(style, part == at);
        mark.setBounds(place(part));
        overlay.add(mark);
      }
    }
  }

  void clear() {
    overlay.clear();
  }

  private GraphicalEditPart part(Hit hit) {
    return overlay.part(hit.element().getId());
  }

  private Rectangle place(GraphicalEditPart part) {
    return overlay.outline(part).expand(ROOM, ROOM);
  }

  private Polyline course(Connection line, Style style, boolean isCurrent) {
    Polyline mark =
        new Polyline() {
          @Override
          protected void outlineShape(Graphics g) {
            g.setAlpha(isCurrent ? CURRENT_ALPHA : LINE_ALPHA);
            super.outlineShape(g);
            g.setAlpha(255);
          }

          @Override
          public boolean containsPoint(int x, int y) {
            return false;
          }
        };
    mark.setPoints(overlay.course(line));
    mark.setForegroundColor(style.colors.warning);
    mark.setLineWidth(LINE_WIDTH);
    return mark;
  }

  private static final class Mark extends Figure {
    private static final int CORNER = 16;
    private final Style style;
    private final boolean isCurrent;

    Mark(Style style, boolean isCurrent) {
      this.style = style;
      this.isCurrent = isCurrent;
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      Rectangle r = getBounds().getCopy().shrink(2, 2);
      g.setBackgroundColor(style.colors.warning);
      g.setForegroundColor(style.colors.warning);
      g.setAlpha(isCurrent ? 70 : 35);
      g.fillRoundRectangle(r, CORNER, CORNER);
      g.setAlpha(255);
      g.setLineWidth(isCurrent ? 3 : 1);
      g.drawRoundRectangle(r, CORNER, CORNER);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }
  }
}
