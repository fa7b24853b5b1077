package org.orrery.designer.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.orrery.designer.theme.DrawnFonts;

/**
 * Letters as curves, in the order and form in which their script is written, as wide as they are on
 * the screen. SWT makes curves of letters near the origin only, so Java 2D does it.
 */
final class TextOutlines {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private TextOutlines() {}

  /**
   * The curves of one line of text.
   *
   * @param y its upper edge, in pixels
   */
  static PathIterator of(String text, double x, double y, org.eclipse.swt.graphics.Font as) {
    FontData data = as.getFontData()[0];
    boolean isBold = (data.getStyle() & SWT.BOLD) != 0;
    float size = (float) DrawnFonts.pixels(as);
    Font font =
        new Font(data.getName(), isBold ? Font.BOLD : Font.PLAIN, Math.round(size))
            .deriveFont(size);
    if (font.canDisplayUpTo(text) >= 0) {
      font = new Font(Font.DIALOG, font.getStyle(), Math.round(size)).deriveFont(size);
    }
    TextLayout layout = new TextLayout(text, font, EXACT);
    Rectangle2D bounds = layout.getBounds();
    double advance = Math.max(layout.getAdvance(), bounds.getWidth());
    double wide = FigureUtilities.getTextWidth(text, as);
    double narrowing = advance > 0 && wide > 0 ? wide / advance : 1;
    int ascent = FigureUtilities.getFontMetrics(as).getAscent();
    AffineTransform place = AffineTransform.getTranslateInstance(x, y + ascent);
    place.scale(narrowing, 1);
    return layout.getOutline(place).getPathIterator(null);
  }
}
