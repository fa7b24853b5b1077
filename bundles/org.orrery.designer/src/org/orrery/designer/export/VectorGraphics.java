package org.orrery.designer.export;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;
import org.orrery.designer.figures.IconPainter;

/**
 * Takes what figures paint as shapes, text and icons, for a picture that is made of them. Bitmaps
 * are refused, because the designer's figures paint none.
 */
abstract class VectorGraphics extends Graphics implements IconPainter.Vector {
  /** What a figure may change and take back. */
  private record State(
      double dx,
      double dy,
      Color foreground,
      Color background,
      Font font,
      int lineWidth,
      int lineStyle,
      int alpha,
      Rectangle clip) {}

  private final Deque<State> stack = new ArrayDeque<>();
  private double dx;
  private double dy;
  private Color foreground;
  private Color background;
  private Font font;
  private int lineWidth = 1;
  private int lineStyle = LINE_SOLID;
  private int alpha = 255;
  private Rectangle clip;

  VectorGraphics(Rectangle area, Color foreground, Color background, Font font) {
    this.clip = area.getCopy();
    this.foreground = foreground;
    this.background = background;
    this.font = font;
  }

  /** How a shape is painted: filled, or as a line of a width. */
  record Ink(Color color, boolean isFilled, int width, boolean isDashed, int alpha) {}

  /** A rectangle with round corners, in pixels of the drawing, as in all these. */
  abstract void rectangle(double x, double y, double width, double height, double radius, Ink ink);

  /** An ellipse in a rectangle. */
  abstract void ellipse(double x, double y, double width, double height, Ink ink);

  abstract void poly(double[] points, boolean isClosed, Ink ink);

  /** One line of text; {@code y} is its upper edge. */
  abstract void text(String text, double x, double y, Font as, Ink ink);

  abstract void icon(String name, Color color, double x, double y, double size);

  @Override
  public void drawIcon(String name, Color color, int x, int y, int size) {
    if (isHidden(x, y, size, size)) {
      return;
    }
    icon(name, color, x + dx, y + dy, size);
  }

  @Override
  public void fillRectangle(int x, int y, int width, int height) {
    rectangle(x + dx, y + dy, width, height, 0, fill());
  }

  @Override
  public void drawRectangle(int x, int y, int width, int height) {
    rectangle(x + dx + 0.5, y + dy + 0.5, width, height, 0, stroke());
  }

  @Override
  public void fillRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
    rectangle(r.x + dx, r.y + dy, r.width, r.height, arcWidth / 2.0, fill());
  }

  @Override
  public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
    rectangle(r.x + dx + 0.5, r.y + dy + 0.5, r.width, r.height, arcWidth / 2.0, stroke());
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    ellipse(x + dx, y + dy, width, height, fill());
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    ellipse(x + dx + 0.5, y + dy + 0.5, width, height, stroke());
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    drawPolyline(new int[] {x1, y1, x2, y2});
  }

  @Override
  public void drawPolyline(int[] points) {
    poly(shifted(points, 0.5), false, stroke());
  }

  @Override
  public void drawPolyline(PointList points) {
    drawPolyline(points.toIntArray());
  }

  @Override
  public void drawPolygon(PointList points) {
    drawPolygon(points.toIntArray());
  }

  @Override
  public void drawPolygon(int[] points) {
    poly(shifted(points, 0.5), true, stroke());
  }

  @Override
  public void fillPolygon(PointList points) {
    fillPolygon(points.toIntArray());
  }

  @Override
  public void fillPolygon(int[] points) {
    poly(shifted(points, 0), true, fill());
  }

  @Override
  public void drawString(String text, int x, int y) {
    if (text.isEmpty()) {
      return;
    }
    int width = FigureUtilities.getTextWidth(text, font);
    if (!isHidden(x, y, width, FigureUtilities.getFontMetrics(font).getHeight())) {
      text(text, x + dx, y + dy, font, new Ink(foreground, true, 0, false, alpha));
    }
  }

  @Override
  public void drawText(String text, int x, int y) {
    int height = FigureUtilities.getTextExtents("X", font).height;
    int at = y;
    for (String line : text.split("\\R", -1)) {
      drawString(line, x, at);
      at += height;
    }
  }

  @Override
  public void fillString(String text, int x, int y) {
    fillRectangle(
        x,
        y,
        FigureUtilities.getTextWidth(text, font),
        FigureUtilities.getTextExtents(text, font).height);
    drawString(text, x, y);
  }

  @Override
  public void fillText(String text, int x, int y) {
    fillString(text, x, y);
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int offset, int length) {
    throw new UnsupportedOperationException("no figure paints arcs");
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int offset, int length) {
    throw new UnsupportedOperationException("no figure paints arcs");
  }

  @Override
  public void drawFocus(int x, int y, int width, int height) {
    // the focus belongs to the screen
  }

  @Override
  public void drawImage(Image image, int x, int y) {
    throw new UnsupportedOperationException("no figure paints bitmaps");
  }

  @Override
  public void drawImage(
      Image image, int sx, int sy, int sw, int sh, int tx, int ty, int tw, int th) {
    throw new UnsupportedOperationException("no figure paints bitmaps");
  }

  @Override
  public void fillGradient(int x, int y, int width, int height, boolean vertical) {
    throw new UnsupportedOperationException("no figure paints gradients");
  }

  @Override
  public void clipRect(Rectangle r) {
    clip = clip.getIntersection(r.getTranslated((int) dx, (int) dy));
  }

  @Override
  public void setClip(Rectangle r) {
    clip = r.getTranslated((int) dx, (int) dy);
  }

  @Override
  public Rectangle getClip(Rectangle result) {
    result.setBounds(clip.getTranslated((int) -dx, (int) -dy));
    return result;
  }

  @Override
  public void translate(int x, int y) {
    dx += x;
    dy += y;
  }

  @Override
  public void scale(double amount) {
    if (amount != 1) {
      throw new UnsupportedOperationException("drawings are exported at their full size");
    }
  }

  @Override
  public void pushState() {
    stack.push(state());
  }

  @Override
  public void popState() {
    restore(stack.pop());
  }

  @Override
  public void restoreState() {
    restore(stack.peek());
  }

  @Override
  public void dispose() {
    stack.clear();
  }

  @Override
  public Color getBackgroundColor() {
    return background;
  }

  @Override
  public void setBackgroundColor(Color color) {
    background = color;
  }

  @Override
  public Color getForegroundColor() {
    return foreground;
  }

  @Override
  public void setForegroundColor(Color color) {
    foreground = color;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font now) {
    font = now;
  }

  @Override
  public FontMetrics getFontMetrics() {
    return FigureUtilities.getFontMetrics(font);
  }

  @Override
  public int getLineStyle() {
    return lineStyle;
  }

  @Override
  public void setLineStyle(int style) {
    lineStyle = style;
  }

  @Override
  public int getLineWidth() {
    return lineWidth;
  }

  @Override
  public void setLineWidth(int width) {
    lineWidth = Math.max(1, width);
  }

  @Override
  public int getAlpha() {
    return alpha;
  }

  @Override
  public void setAlpha(int value) {
    alpha = value;
  }

  @Override
  public void setAntialias(int value) {
    // curves are always smooth
  }

  @Override
  public void setTextAntialias(int value) {
    // curves are always smooth
  }

  @Override
  public boolean getXORMode() {
    return false;
  }

  @Override
  public void setXORMode(boolean isXor) {
    // nothing that is exported paints so
  }

  private State state() {
    return new State(
        dx, dy, foreground, background, font, lineWidth, lineStyle, alpha, clip.getCopy());
  }

  private void restore(State state) {
    dx = state.dx();
    dy = state.dy();
    foreground = state.foreground();
    background = state.background();
    font = state.font();
    lineWidth = state.lineWidth();
    lineStyle = state.lineStyle();
    alpha = state.alpha();
    clip = state.clip().getCopy();
  }

  private double[] shifted(int[] points, double by) {
    double[] shifted = new double[points.length];
    for (int i = 0; i < points.length; i += 2) {
      shifted[i] = points[i] + dx + by;
      shifted[i + 1] = points[i + 1] + dy + by;
    }
    return shifted;
  }

  private Ink fill() {
    return new Ink(background, true, 0, false, alpha);
  }

  private Ink stroke() {
    return new Ink(foreground, false, lineWidth, lineStyle != LINE_SOLID, alpha);
  }

  private boolean isHidden(int x, int y, int width, int height) {
    return !clip.intersects(new Rectangle(x + (int) dx, y + (int) dy, width, height));
  }
}
