package org.orrery.designer.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.LiveState;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.designer.theme.Style;
import org.orrery.rules.Severity;

/**
 * The marks at the corners of a node: the gravest problem, the live state and the tokens of a run.
 *
 * @param severity of the gravest problem, or null
 * @param live state of the run at the node, or null
 * @param tokens number of tokens, 0 for none
 */
public record Badges(Severity severity, LiveState live, int tokens) {
  public static final Badges NONE = new Badges(null, null, 0);
  private static final int SIZE = 16;

  /** The colour of the live state. */
  Color color(ColorRoles colors) {
    return switch (live) {
      case ACTIVE -> colors.active;
      case WAITING, RETRYING -> colors.waiting;
      case FAILED -> colors.failed;
      case COMPLETED -> colors.completed;
      case CANCELLED -> colors.cancelled;
    };
  }

  void paint(Graphics g, NodeFigure figure, Style style) {
    Rectangle shape = figure.shape();
    if (live != null) {
      paintLive(g, style, shape.x - 6, shape.y - 7);
    }
    if (tokens > 1) {
      paintTokens(g, style, shape.x + 12, shape.y - 7);
    }
    if (severity != null) {
      paintSeverity(g, style, new Point(shape.right() - SIZE + 7, shape.y - 7), severity);
    }
  }

  static void paintSeverity(Graphics g, Style style, Point at, Severity severity) {
    IconPainter.paint(g, style, Icons.of(severity), style.colors.of(severity), at.x, at.y, SIZE);
  }

  private void paintLive(Graphics g, Style style, int x, int y) {
    String icon =
        switch (live) {
          case ACTIVE -> "start";
          case WAITING -> "wait";
          case RETRYING -> "retrain";
          case FAILED, CANCELLED -> "end-rejected";
          case COMPLETED -> "end-released";
        };
    g.setBackgroundColor(color(style.colors));
    g.fillOval(x, y, SIZE, SIZE);
    Color ink = style.colors.isDark ? style.colors.canvas : style.colors.node;
    IconPainter.paint(g, style, icon, ink, x + 3, y + 3, SIZE - 6);
  }

  private void paintTokens(Graphics g, Style style, int x, int y) {
    String text = Integer.toString(tokens);
    g.setFont(style.small);
    int width = Math.max(SIZE, FigureUtilities.getTextWidth(text, style.small) + 8);
    Rectangle pill = new Rectangle(x, y, width, SIZE);
    g.setBackgroundColor(style.colors.text);
    g.fillRoundRectangle(pill, SIZE, SIZE);
    g.setForegroundColor(style.colors.canvas);
    Texts.centered(g, text, style.small, pill);
  }
}
