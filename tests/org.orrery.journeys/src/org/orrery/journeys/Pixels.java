package org.orrery.journeys;

import java.util.stream.IntStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** What the screen shows where a control is. */
public final class Pixels {
  private Pixels() {}

  /** How many pixels of a control have a colour. */
  public static long of(Control control, RGB colour) {
    Point size = control.getSize();
    Image image = new Image(control.getDisplay(), size.x, size.y);
    GC gc = new GC(control);
    try {
      gc.copyArea(image, 0, 0);
      ImageData data = image.getImageData();
      return IntStream.range(0, size.x * size.y)
          .filter(i -> data.palette.getRGB(data.getPixel(i % size.x, i / size.x)).equals(colour))
          .count();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
