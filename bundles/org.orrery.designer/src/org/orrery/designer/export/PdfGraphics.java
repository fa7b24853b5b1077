package org.orrery.designer.export;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/**
 * Paints figures onto a page of a PDF document as shapes; letters are curves, so that every script
 * looks as on the screen and no font must be there. The page's space is that of the drawing. UI
 * thread.
 */
final class PdfGraphics extends VectorGraphics {
  /** How far control points of a quarter circle lie from its ends, by its radius. */
  private static final double ROUND = 0.5522847;

  private final PDPageContentStream page;
  private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
  private final IconBitmaps icons;

  /** {@code page} has been turned so that y grows downward. */
  PdfGraphics(
      PDPageContentStream page,
      IconBitmaps icons,
      Rectangle area,
      Color ink,
      Color ground,
      Font font) {
    super(area, ink, ground, font);
    this.page = page;
    this.icons = icons;
  }

  /** What writes to the page. */
  private interface Writing {
    void write() throws IOException;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void rectangle(double x, double y, double width, double height, double radius, Ink ink) {
    double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
    double k = r * (1 - ROUND);
    write(
        () -> {
          begin(ink);
          if (r == 0) {
            page.addRect((float) x, (float) y, (float) width, (float) height);
          } else {
            move(x + r, y);
            line(x + width - r, y);
            curve(x + width - k, y, x + width, y + k, x + width, y + r);
            line(x + width, y + height - r);
            curve(x + width, y + height - k, x + width - k, y + height, x + width - r, y + height);
            line(x + r, y + height);
            curve(x + k, y + height, x, y + height - k, x, y + height - r);
            line(x, y + r);
            curve(x, y + k, x + k, y, x + r, y);
            page.closePath();
          }
          end(ink);
        });
  }

  @Override
  void ellipse(double x, double y, double width, double height, Ink ink) {
    double rx = width / 2;
    double ry = height / 2;
    double cx = x + rx;
    double cy = y + ry;
    double kx = rx * ROUND;
    double ky = ry * ROUND;
    write(
        () -> {
          begin(ink);
          move(cx + rx, cy);
          curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
          curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy);
          curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
          curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy);
          page.closePath();
          end(ink);
        });
  }

  @Override
  void poly(double[] points, boolean isClosed, Ink ink) {
    if (points.length < 4) {
      return;
    }
    write(
        () -> {
          begin(ink);
          move(points[0], points[1]);
          for (int i = 2; i < points.length; i += 2) {
            line(points[i], points[i + 1]);
          }
          if (isClosed) {
            page.closePath();
          }
          end(ink);
        });
  }

  @Override
  void text(String text, double x, double y, Font as, Ink ink) {
    write(
        () -> {
          begin(ink);
          if (trace(TextOutlines.of(text, x, y, as))) {
            page.fill();
          }
        });
  }

  /** Whether there is anything to fill. */
  private boolean trace(PathIterator outline) throws IOException {
    boolean isAny = false;
    float[] p = new float[6];
    float x = 0;
    float y = 0;
    for (; !outline.isDone(); outline.next()) {
      isAny = true;
      int type = outline.currentSegment(p);
      switch (type) {
        case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> quad(x, y, p);
        case PathIterator.SEG_CUBICTO -> page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> page.closePath();
      }
      int end = last(type);
      if (end >= 0) {
        x = p[end];
        y = p[end + 1];
      }
    }
    return isAny;
  }

  /** Where the coordinates of a segment's end stand; none for one that closes. */
  private static int last(int type) {
    return switch (type) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      default -> -1;
    };
  }

  /** A curve with one control point, as one with two. */
  private void quad(float x, float y, float[] p) throws IOException {
    page.curveTo(
        x + 2 * (p[0] - x) / 3,
        y + 2 * (p[1] - y) / 3,
        p[2] + 2 * (p[0] - p[2]) / 3,
        p[3] + 2 * (p[1] - p[3]) / 3,
        p[2],
        p[3]);
  }

  @Override
  void icon(String name, Color color, double x, double y, double size) {
    write(
        () -> {
          PDImageXObject image = icons.get(name, color);
          // a bitmap stands upside down in a space whose y grows downward
          page.drawImage(
              image, new Matrix((float) size, 0, 0, (float) -size, (float) x, (float) (y + size)));
        });
  }

  private void begin(Ink ink) throws IOException {
    PDExtendedGraphicsState state = alphas.get(ink.alpha());
    if (state == null) {
      state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(ink.alpha() / 255f);
      state.setStrokingAlphaConstant(ink.alpha() / 255f);
      alphas.put(ink.alpha(), state);
    }
    page.setGraphicsStateParameters(state);
    float red = ink.color().getRed() / 255f;
    float green = ink.color().getGreen() / 255f;
    float blue = ink.color().getBlue() / 255f;
    if (ink.isFilled()) {
      page.setNonStrokingColor(red, green, blue);
    } else {
      page.setStrokingColor(red, green, blue);
      page.setLineWidth(ink.width());
      page.setLineDashPattern(ink.isDashed() ? new float[] {5, 3} : new float[0], 0);
    }
  }

  private void end(Ink ink) throws IOException {
    if (ink.isFilled()) {
      page.fill();
    } else {
      page.stroke();
    }
  }

  private void move(double x, double y) throws IOException {
    page.moveTo((float) x, (float) y);
  }

  private void line(double x, double y) throws IOException {
    page.lineTo((float) x, (float) y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3)
      throws IOException {
    page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
  }
}
