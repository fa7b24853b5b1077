package org.orrery.designer.theme;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * Fonts of drawings. A drawing is the same on every desktop, so its letters are as large whatever
 * size the desktop gives to others; who wants them larger zooms.
 */
public final class DrawnFonts {
  private static final double POINTS_AN_INCH = 72;

  /** On which shapes and letters of a drawing fit each other. */
  public static final double DOTS_AN_INCH = 96;

  private static final int HEIGHT = 2;

  private DrawnFonts() {}

  /** The desktop's font, as high as so many points are without enlargement. */
  static FontData of(Device device, int points, int style) {
    FontData data = new FontData(device.getSystemFont().getFontData()[0].getName(), points, style);
    if (device.getDPI().x == DOTS_AN_INCH) {
      return data;
    }
    String[] written = written(data);
    written[HEIGHT] = String.valueOf(points * DOTS_AN_INCH / device.getDPI().x);
    return new FontData(String.join("|", written));
  }

  /** How high a font is in pixels of a drawing that is not zoomed. */
  public static double pixels(Font font) {
    double points = Double.parseDouble(written(font.getFontData()[0])[HEIGHT]);
    return points * font.getDevice().getDPI().x / POINTS_AN_INCH;
  }

  /** Only what is written of a font tells parts of a point: version, name, height, and the rest. */
  private static String[] written(FontData data) {
    return data.toString().split("\\|", -1);
  }
}
