package org.orrery.designer.export;

import java.util.Locale;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.orrery.designer.theme.DrawnFonts;
import org.orrery.designer.theme.Icons;

/** Writes what figures paint as SVG: shapes as shapes, text as text, icons as curves. */
final class SvgGraphics extends VectorGraphics {
  private final StringBuilder out = new StringBuilder();

  SvgGraphics(Rectangle area, Color foreground, Color background, Font font) {
    super(area, foreground, background, font);
  }

  /** What was painted so far. */
  String content() {
    return out.toString();
  }

  @Override
  void icon(String name, Color color, double x, double y, double size) {
    out.append(
            "<g transform=\"translate(%s %s) scale(%s)\" color=\"%s\" fill=\"none\""
                .formatted(number(x), number(y), number(size / 16.0), Icons.hex(color)))
        .append(" stroke=\"currentColor\" stroke-width=\"1.4\"")
        .append(" stroke-linecap=\"round\" stroke-linejoin=\"round\">")
        .append(Icons.inner(name))
        .append("</g>\n");
  }

  @Override
  void text(String text, double x, double y, Font as, Ink ink) {
    FontData data = as.getFontData()[0];
    FontMetrics metrics = FigureUtilities.getFontMetrics(as);
    double size = DrawnFonts.pixels(as);
    out.append(
        ("<text x=\"%s\" y=\"%s\" font-family=\"%s, 'DejaVu Sans', sans-serif\" font-size=\"%s\""
                + " font-weight=\"%s\" textLength=\"%d\" fill=\"%s\"%s>%s</text>\n")
            .formatted(
                number(x),
                number(y + metrics.getAscent() + metrics.getLeading()),
                escape(data.getName()),
                number(size),
                (data.getStyle() & SWT.BOLD) != 0 ? "bold" : "normal",
                FigureUtilities.getTextWidth(text, as),
                Icons.hex(ink.color()),
                opacity(ink),
                escape(text)));
  }

  @Override
  void rectangle(double x, double y, double width, double height, double radius, Ink ink) {
    double round = Math.min(radius, Math.min(width, height) / 2);
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>\n"
            .formatted(
                number(x),
                number(y),
                number(Math.max(0, width)),
                number(Math.max(0, height)),
                number(round),
                paint(ink)));
  }

  @Override
  void ellipse(double x, double y, double width, double height, Ink ink) {
    out.append(
        "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"%s/>\n"
            .formatted(
                number(x + width / 2),
                number(y + height / 2),
                number(width / 2),
                number(height / 2),
                paint(ink)));
  }

  @Override
  void poly(double[] points, boolean isClosed, Ink ink) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      list.append(number(points[i])).append(',').append(number(points[i + 1])).append(' ');
    }
    out.append(
        "<%s points=\"%s\"%s/>\n"
            .formatted(isClosed ? "polygon" : "polyline", list.toString().strip(), paint(ink)));
  }

  private static String paint(Ink ink) {
    if (ink.isFilled()) {
      return " fill=\"%s\"%s".formatted(Icons.hex(ink.color()), opacity(ink));
    }
    String dash = ink.isDashed() ? " stroke-dasharray=\"5 3\"" : "";
    return " fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" stroke-linejoin=\"round\"%s%s"
        .formatted(Icons.hex(ink.color()), ink.width(), dash, opacity(ink));
  }

  private static String opacity(Ink ink) {
    return ink.alpha() == 255 ? "" : " opacity=\"%s\"".formatted(number(ink.alpha() / 255.0));
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
