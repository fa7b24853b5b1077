package org.orrery.journeys;

import java.util.function.Predicate;
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
    return of(new GC(control), new Point(0, 0), control, colour::equals);
  }

  /** The same, of a mixed colour: each part may be one off. */
  public static long near(Control control, RGB colour) {
    return of(
        new GC(control),
        new Point(0, 0),
        control,
        seen ->
            Math.abs(seen.red - colour.red) <= 1
                && Math.abs(seen.green - colour.green) <= 1
                && Math.abs(seen.blue - colour.blue) <= 1);
  }

  /** The same, with what is painted over a list after its rows. */
  public static long onScreen(Control control, RGB colour) {
    return of(new GC(control.getDisplay()), control.toDisplay(0, 0), control, colour::equals);
  }

  private static long of(GC gc, Point from, Control control, Predicate<RGB> isCounted) {
    Point size = control.getSize();
    Image image = new Image(control.getDisplay(), size.x, size.y);
    try {
      gc.copyArea(image, from.x, from.y);
      ImageData data = image.getImageData();
      return IntStream.range(0, size.x * size.y)
          .filter(i -> isCounted.test(data.palette.getRGB(data.getPixel(i % size.x, i / size.x))))
          .count();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
