package org.orrery.journeys.designer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * A small picture that is compared block by block, so that letters may lie a pixel aside, as other
 * versions of a font have it, but no outline, icon or colour may change.
 */
record GoldenPicture(BufferedImage image) {
  private static final int BLOCK = 4;

  /** How far a block's mean colour may be off, of 1. */
  private static final double TOLERANCE = 0.15;

  /** How far the whole picture may be off, of 1. */
  private static final double TOLERANCE_OF_ALL = 0.005;

  static GoldenPicture of(byte[] png) {
    try {
      return new GoldenPicture(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isLike(GoldenPicture other) {
    return isOfSize(other) && worst(other) <= TOLERANCE && distance(other) <= TOLERANCE_OF_ALL;
  }

  private boolean isOfSize(GoldenPicture other) {
    return Math.abs(image.getWidth() - other.image.getWidth()) <= 2
        && Math.abs(image.getHeight() - other.image.getHeight()) <= 2;
  }

  /** The largest difference between the mean colours of two blocks, of 1. */
  double worst(GoldenPicture other) {
    return Arrays.stream(differences(other)).max().orElse(0);
  }

  /** The mean difference of all blocks, of 1. */
  double distance(GoldenPicture other) {
    return Arrays.stream(differences(other)).average().orElse(0);
  }

  private double[] differences(GoldenPicture other) {
    int columns = Math.max(image.getWidth(), other.image.getWidth()) / BLOCK;
    int rows = Math.max(image.getHeight(), other.image.getHeight()) / BLOCK;
    double[] differences = new double[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double[] mine = mean(image, column * BLOCK, row * BLOCK);
        double[] its = mean(other.image, column * BLOCK, row * BLOCK);
        double most = 0;
        for (int part = 0; part < mine.length; part++) {
          most = Math.max(most, Math.abs(mine[part] - its[part]) / 255);
        }
        differences[row * columns + column] = most;
      }
    }
    return differences;
  }

  private static double[] mean(BufferedImage image, int left, int top) {
    double[] sum = new double[3];
    int count = 0;
    for (int y = top; y < Math.min(top + BLOCK, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + BLOCK, image.getWidth()); x++) {
        int pixel = image.getRGB(x, y);
        sum[0] += pixel >> 16 & 0xFF;
        sum[1] += pixel >> 8 & 0xFF;
        sum[2] += pixel & 0xFF;
        count++;
      }
    }
    for (int part = 0; part < sum.length; part++) {
      sum[part] = count == 0 ? 0 : sum[part] / count;
    }
    return sum;
  }
}
