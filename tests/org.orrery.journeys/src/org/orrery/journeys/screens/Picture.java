package org.orrery.journeys.screens;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * What the screen shows in a rectangle of it, as 0xRRGGBB row by row; places are points of the
 * screen, which may be several pixels.
 */
final class Picture {
  private static final int SCALE = Integer.getInteger("orrery.scale", 1);

  private final Rectangle place;
  private final int[] pixels;

  private Picture(Rectangle place, int[] pixels) {
    this.place = place;
    this.pixels = pixels;
  }

  /** Takes what is on the screen now; UI thread. */
  static Picture take(Display display, Rectangle wanted) {
    Rectangle place = wanted.intersection(display.getBounds());
    Image image = new Image(display, place.width, place.height);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, place.x, place.y);
      ImageData data = image.getImageData(SCALE * 100);
      int[] pixels = new int[data.width * data.height];
      for (int y = 0; y < data.height; y++) {
        data.getPixels(0, y, data.width, pixels, y * data.width);
      }
      toRgb(pixels, data.palette);
      return new Picture(place, pixels);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  private static void toRgb(int[] pixels, PaletteData palette) {
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      pixels[i] =
          part(pixel, palette.redMask, palette.redShift) << 16
              | part(pixel, palette.greenMask, palette.greenShift) << 8
              | part(pixel, palette.blueMask, palette.blueShift);
    }
  }

  private static int part(int pixel, int mask, int shift) {
    int part = pixel & mask;
    return (shift < 0 ? part >>> -shift : part << shift) & 0xFF;
  }

  boolean contains(int x, int y) {
    return place.contains(x, y);
  }

  int at(int x, int y) {
    return pixels[((y - place.y) * place.width * SCALE + x - place.x) * SCALE];
  }

  boolean isSame(Picture other) {
    return place.equals(other.place) && Arrays.equals(pixels, other.pixels);
  }

  /** Writes a PNG; any thread. */
  void save(Path file) {
    int width = place.width * SCALE;
    int height = place.height * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
