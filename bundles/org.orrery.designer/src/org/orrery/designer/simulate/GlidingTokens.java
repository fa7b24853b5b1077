package org.orrery.designer.simulate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.parts.Overlay;
import org.orrery.designer.theme.ColorRoles;

/** Tokens on their way along lines, above the drawing. UI thread. */
final class GlidingTokens {
  private static final double MILLIS = 450;
  private static final int MOST = 80;
  private static final int RADIUS = 6;

  private final LifecycleEditor editor;
  private final Overlay overlay;
  private final List<Token> tokens = new ArrayList<>();

  GlidingTokens(LifecycleEditor editor) {
    this.editor = editor;
    overlay = new Overlay(editor.viewer(), editor.drawing());
  }

  /** Lets a token go along a line; nothing happens where the line is not seen. */
  void start(String transition) {
    Object line = editor.drawing().byId().get(transition);
    if (tokens.size() < MOST
        && editor.viewer().getEditPartRegistry().get(line) instanceof GraphicalEditPart part
        && part.getFigure() instanceof Connection connection
        && connection.isShowing()) {
      Token token = new Token(overlay.course(connection));
      tokens.add(token);
      overlay.add(token);
    }
  }

  /** Moves all to where they are now and takes away those that have come. */
  void move() {
    long now = System.nanoTime();
    for (Iterator<Token> each = tokens.iterator(); each.hasNext(); ) {
      Token token = each.next();
      double way = (now - token.started) / 1e6 / MILLIS;
      if (way >= 1) {
        overlay.remove(token);
        each.remove();
      } else {
        token.place(way);
      }
    }
  }

  void clear() {
    overlay.clear();
    tokens.clear();
  }

  private static final class Token extends Figure {
    private final long started = System.nanoTime();
    private final PointList course;
    private final double length;

    Token(PointList course) {
      this.course = course;
      double sum = 0;
      for (int i = 1; i < course.size(); i++) {
        sum += course.getPoint(i).getDistance(course.getPoint(i - 1));
      }
      length = sum;
      place(0);
    }

    void place(double way) {
      double left = way * length;
      Point at = course.getFirstPoint();
      for (int i = 1; i < course.size(); i++) {
        Point from = course.getPoint(i - 1);
        Point to = course.getPoint(i);
        double part = from.getDistance(to);
        double share = part == 0 ? 1 : Math.min(1, left / part);
        at =
            new Point(
                (int) Math.round(from.x + share * (to.x - from.x)),
                (int) Math.round(from.y + share * (to.y - from.y)));
        left -= part;
        if (left <= 0) {
          break;
        }
      }
      setBounds(new Rectangle(at, at).expand(RADIUS + 1, RADIUS + 1));
    }

    @Override
    protected void paintFigure(Graphics g) {
      ColorRoles colors = ColorRoles.now();
      g.setAntialias(SWT.ON);
      g.setBackgroundColor(colors.active);
      g.setForegroundColor(colors.node);
      Rectangle disk = getBounds().getCopy().shrink(1, 1);
      g.fillOval(disk);
      g.drawOval(disk);
    }

    @Override
    public boolean containsPoint(int x, int y) {
      return false;
    }
  }
}
