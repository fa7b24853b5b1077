package org.orrery.designer.export;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.theme.Icons;
import org.orrery.designer.theme.Style;

/** Makes an SVG document of painted figures. */
public final class SvgDocument {
  private SvgDocument() {}

  /** The part {@code area} of a figure on a coloured ground. */
  public static String of(IFigure figure, Rectangle area, Color ground, Style style) {
    SvgGraphics graphics = new SvgGraphics(area, style.colors.text, style.colors.node, style.title);
    figure.paint(graphics);
    String content = graphics.content();
    graphics.dispose();
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="%d %d %d %d">
        <rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>
        %s</svg>
        """
        .formatted(
            area.width,
            area.height,
            area.x,
            area.y,
            area.width,
            area.height,
            area.x,
            area.y,
            area.width,
            area.height,
            Icons.hex(ground),
            content);
  }
}
