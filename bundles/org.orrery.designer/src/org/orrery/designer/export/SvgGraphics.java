package org.orrery.designer.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Image;
import org.orrery.designer.figures.IconPainter;
import org.orrery.designer.theme.Icons;

/**
 * Writes what figures paint as SVG: shapes as shapes, text as text, icons as curves. Bitmaps are
 * refused, because the designer's figures paint none.
 */
final class SvgGraphics extends Graphics implements IconPainter.Vector {
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

  private final StringBuilder out = new StringBuilder();
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

  SvgGraphics(Rectangle area, Color foreground, Color background, Font font) {
    this.clip = area.getCopy();
    this.foreground = foreground;
    this.background = background;
    this.font = font;
  }

  /** What was painted so far. */
  String content() {
    return out.toString();
  }

  @Override
  public void drawIcon(String name, Color color, int x, int y, int size) {
    if (isHidden(x, y, size, size)) {
      return;
    }
    out.append(
            "<g transform=\"translate(%s %s) scale(%s)\" color=\"%s\" fill=\"none\""
                .formatted(number(x + dx), number(y + dy), number(size / 16.0), Icons.hex(color)))
        .append(" stroke=\"currentColor\" stroke-width=\"1.4\"")
        .append(" stroke-linecap=\"round\" stroke-linejoin=\"round\">")
        .append(Icons.inner(name))
        .append("</g>\n");
  }

  @Override
  public void fillRectangle(int x, int y, int width, int height) {
    rectangle(x, y, width, height, 0, fill());
  }

  @Override
  public void drawRectangle(int x, int y, int width, int height) {
    rectangle(x + 0.5, y + 0.5, width, height, 0, stroke());
  }

  @Override
  public void fillRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
    rectangle(r.x, r.y, r.width, r.height, arcWidth / 2.0, fill());
  }

  @Override
  public void drawRoundRectangle(Rectangle r, int arcWidth, int arcHeight) {
    rectangle(r.x + 0.5, r.y + 0.5, r.width, r.height, arcWidth / 2.0, stroke());
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    ellipse(x, y, width, height, fill());
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    ellipse(x + 0.5, y + 0.5, width, height, stroke());
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    drawPolyline(new int[] {x1, y1, x2, y2});
  }

  @Override
  public void drawPolyline(int[] points) {
    poly("polyline", points, stroke());
  }

  @Override
  public void drawPolyline(PointList points) {
    drawPolyline(points.toIntArray());
  }

  @Override
  public void drawPolygon(PointList points) {
    poly("polygon", points.toIntArray(), stroke());
  }

  @Override
  public void drawPolygon(int[] points) {
    poly("polygon", points, stroke());
  }

  @Override
  public void fillPolygon(PointList points) {
    poly("polygon", points.toIntArray(), fill());
  }

  @Override
  public void fillPolygon(int[] points) {
    poly("polygon", points, fill());
  }

  @Override
  public void drawString(String text, int x, int y) {
    if (text.isEmpty()) {
      return;
    }
    FontData data = font.getFontData()[0];
    FontMetrics metrics = FigureUtilities.getFontMetrics(font);
    int width = FigureUtilities.getTextWidth(text, font);
    double size = data.getHeight() * 96 / 72.0;
    if (isHidden(x, y, width, metrics.getHeight())) {
      return;
    }
    out.append(
        ("<text x=\"%s\" y=\"%s\" font-family=\"%s, 'DejaVu Sans', sans-serif\" font-size=\"%s\""
                + " font-weight=\"%s\" textLength=\"%d\" fill=\"%s\"%s>%s</text>\n")
            .formatted(
                number(x + dx),
                number(y + dy + metrics.getAscent() + metrics.getLeading()),
                escape(data.getName()),
                number(size),
                (data.getStyle() & SWT.BOLD) != 0 ? "bold" : "normal",
                width,
                Icons.hex(foreground),
                opacity(),
                escape(text)));
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

  private void rectangle(
      double x, double y, double width, double height, double radius, String paint) {
    double round = Math.min(radius, Math.min(width, height) / 2);
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>\n"
            .formatted(
                number(x + dx),
                number(y + dy),
                number(Math.max(0, width)),
                number(Math.max(0, height)),
                number(round),
                paint));
  }

  private void ellipse(double x, double y, double width, double height, String paint) {
    out.append(
        "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"%s/>\n"
            .formatted(
                number(x + width / 2 + dx),
                number(y + height / 2 + dy),
                number(width / 2),
                number(height / 2),
                paint));
  }

  private void poly(String tag, int[] points, String paint) {
    StringBuilder list = new StringBuilder();
    double shift = paint.contains("stroke=") ? 0.5 : 0;
    for (int i = 0; i < points.length; i += 2) {
      list.append(number(points[i] + dx + shift))
          .append(',')
          .append(number(points[i + 1] + dy + shift))
          .append(' ');
    }
    out.append("<%s points=\"%s\"%s/>\n".formatted(tag, list.toString().strip(), paint));
  }

  private String fill() {
    return " fill=\"%s\"%s".formatted(Icons.hex(background), opacity());
  }

  private String stroke() {
    String dash = lineStyle == LINE_SOLID ? "" : " stroke-dasharray=\"5 3\"";
    return " fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" stroke-linejoin=\"round\"%s%s"
        .formatted(Icons.hex(foreground), lineWidth, dash, opacity());
  }

  private String opacity() {
    return alpha == 255 ? "" : " opacity=\"%s\"".formatted(number(alpha / 255.0));
  }

  private boolean isHidden(int x, int y, int width, int height) {
    return !clip.intersects(new Rectangle(x + (int) dx, y + (int) dy, width, height));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\t' || c >= 0x20 && c != 0xfffe && c != 0xffff)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
