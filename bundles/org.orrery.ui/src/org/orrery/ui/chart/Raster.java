package org.orrery.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Pixels that AWT draws without a screen, so it is made before any part of a chart; touches no SWT
 * device. Any thread but the UI's.
 */
final class Raster {
  static {
    System.setProperty("java.awt.headless", "true");
  }

  private final BufferedImage image;
  private final double scale;

  /** {@code width} by {@code height} points with {@code zoom} per cent of pixels. */
  Raster(int width, int height, int zoom) {
    scale = zoom / 100.0;
    image =
        new BufferedImage(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)),
            BufferedImage.TYPE_INT_RGB);
  }

  void draw(Consumer<Graphics2D> drawing) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.transform(AffineTransform.getScaleInstance(scale, scale));
      drawing.accept(graphics);
    } finally {
      graphics.dispose();
    }
  }

  ImageData data() {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    ImageData data =
        new ImageData(
            image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
    for (int y = 0; y < image.getHeight(); y++) {
      data.setPixels(0, y, image.getWidth(), pixels, y * image.getWidth());
    }
    return data;
  }
}
