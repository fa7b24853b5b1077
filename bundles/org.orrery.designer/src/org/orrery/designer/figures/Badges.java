package org.orrery.designer.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.Annotations.Heat;
import org.orrery.designer.LiveState;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.designer.theme.Style;
import org.orrery.rules.Severity;

/**
 * The marks at the corners of a node: the gravest problem, the live state and the tokens of a run,
 * and around it what a simulation found.
 *
 * @param severity of the gravest problem, or null
 * @param live state of the run at the node, or null
 * @param tokens number of tokens, 0 for none
 * @param heat of a simulation, or null
 */
public record Badges(Severity severity, LiveState live, int tokens, Heat heat) {
  public static final Badges NONE = new Badges(null, null, 0, null);
  private static final int HALO = 7;
  private static final int LEAST_ALPHA = 40;
  private static final int MOST_ALPHA = 190;
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

  /** Paints what lies behind the node. */
  void paintHalo(Graphics g, NodeFigure figure, Style style) {
    if (heat != null) {
      g.setAlpha(LEAST_ALPHA + (int) Math.round((MOST_ALPHA - LEAST_ALPHA) * heat.share()));
      g.setBackgroundColor(style.colors.heat);
      int corner = figure.corner() + 2 * HALO;
      g.fillRoundRectangle(figure.shape().getExpanded(HALO, HALO), corner, corner);
      g.setAlpha(255);
    }
  }

  void paint(Graphics g, NodeFigure figure, Style style) {
    Rectangle shape = figure.shape();
    if (heat != null && Texts.isLegible(g)) {
      paintHeat(g, style, shape);
    }
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

  private void paintHeat(Graphics g, Style style, Rectangle shape) {
    int width = FigureUtilities.getTextWidth(heat.figure(), style.small) + 10;
    Rectangle pill = new Rectangle(shape.right() - width + 7, shape.bottom() - 9, width, SIZE);
    g.setBackgroundColor(style.colors.heat);
    g.setFont(style.small);
    g.fillRoundRectangle(pill, SIZE, SIZE);
    g.setForegroundColor(style.colors.isDark ? style.colors.canvas : style.colors.node);
    Texts.centered(g, heat.figure(), style.small, pill);
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
