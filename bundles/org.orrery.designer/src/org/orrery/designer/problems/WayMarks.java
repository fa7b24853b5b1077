package org.orrery.designer.problems;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.parts.Overlay;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.rules.Counterexample;
import org.orrery.ui.Fonts;

/**
 * Marks the steps of a run above the drawing: a frame and a number at each, a thick line where it
 * was left, and the last one in the colour of errors when the run ends there. The drawing is not
 * touched. UI thread.
 */
final class WayMarks {
  private final LifecycleEditor editor;
  private final Counterexample way;
  private final Overlay overlay;
  private int count;

  WayMarks(LifecycleEditor editor, Counterexample way) {
    this.editor = editor;
    this.way = way;
    overlay = new Overlay(editor.viewer(), editor.drawing());
  }

  /** Marks the steps up to one, from 0, and scrolls to it. */
  void show(int last) {
    clear();
    for (int i = 0; i < last; i++) {
      way.steps().get(i).left().forEach(this::line);
    }
    GraphicalEditPart at = null;
    for (int i = 0; i <= last; i++) {
      GraphicalEditPart part = overlay.part(way.steps().get(i).element());
      if (part != null) {
        mark(part, i + 1, i == last, i == way.steps().size() - 1);
        at = part;
        count++;
      }
    }
    if (at != null) {
      editor.viewer().reveal(at);
    }
  }

  void clear() {
    overlay.clear();
    count = 0;
  }

  int count() {
    return count;
  }

  private void line(String transition) {
    GraphicalEditPart part = overlay.part(transition);
    if (part != null && part.getFigure() instanceof Connection connection) {
      overlay.add(new Course(overlay.course(connection), ColorRoles.now().selection));
    }
  }

  private void mark(GraphicalEditPart part, int number, boolean isCurrent, boolean isEnd) {
    ColorRoles colors = ColorRoles.now();
    Color color = isEnd ? colors.error : colors.selection;
    if (part.getFigure() instanceof Connection connection) {
      PointList points = overlay.course(connection);
      overlay.add(new Course(points, color));
      Rectangle middle = new Rectangle(points.getMidpoint(), points.getMidpoint());
      overlay.add(new Frame(middle.expand(12, 12), number, color, isCurrent));
    } else {
      overlay.add(new Frame(overlay.bounds(part).expand(5, 5), number, color, isCurrent));
    }
  }

  /** A frame around a step with its number. */
  private static final class Frame extends Figure {
    private static final int BADGE = 20;

    private final Rectangle frame;
    private final String number;
    private final Color color;
    private final boolean isCurrent;

    Frame(Rectangle frame, int number, Color color, boolean isCurrent) {
      this.frame = frame;
      this.number = Integer.toString(number);
      this.color = color;
      this.isCurrent = isCurrent;
      setBounds(frame.getExpanded(BADGE, BADGE));
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      g.setForegroundColor(color);
      g.setLineWidth(isCurrent ? 4 : 2);
      g.drawRoundRectangle(frame, 14, 14);
      g.setFont(Fonts.STRONG.font());
      int width = Math.max(BADGE, FigureUtilities.getTextWidth(number, g.getFont()) + 10);
      Rectangle badge = new Rectangle(frame.x - width / 2, frame.y - BADGE / 2, width, BADGE);
      g.setBackgroundColor(color);
      g.fillRoundRectangle(badge, BADGE, BADGE);
      g.setForegroundColor(ColorRoles.now().canvas);
      int textWidth = FigureUtilities.getTextWidth(number, g.getFont());
      int textHeight = FigureUtilities.getFontMetrics(g.getFont()).getHeight();
      g.drawText(
          number,
          badge.x + (badge.width - textWidth) / 2,
          badge.y + (badge.height - textHeight) / 2);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }
  }

  /** The course of a line that the run takes. */
  private static final class Course extends Figure {
    private final PointList points;
    private final Color color;

    Course(PointList points, Color color) {
      this.points = points;
      this.color = color;
      setBounds(points.getBounds().getExpanded(6, 6));
    }

    @Override
    protected void paintFigure(Graphics g) {
      g.setAntialias(SWT.ON);
      g.setForegroundColor(color);
      g.setLineWidth(4);
      g.drawPolyline(points);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }
  }
}
