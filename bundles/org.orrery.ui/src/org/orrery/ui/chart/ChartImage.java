package org.orrery.ui.chart;

import java.awt.geom.Rectangle2D;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.jfree.data.Range;

/**
 * A painted chart and where its values lie, in points.
 *
 * @param zoom per cent of pixels per point that {@code data} has
 */
record ChartImage(ImageData data, int zoom, Rectangle2D plot, Range time, Range values) {
  ImageDataProvider provider() {
    return provider(data, zoom);
  }

  /** The data at the zoom that they were painted for, scaled for others. */
  static ImageDataProvider provider(ImageData data, int zoom) {
    return wanted ->
        wanted == zoom
            ? data
            : data.scaledTo(data.width * wanted / zoom, data.height * wanted / zoom);
  }

  int x(long epochMillis) {
    return (int)
        Math.round(
            plot.getX()
                + (epochMillis - time.getLowerBound()) / time.getLength() * plot.getWidth());
  }

  int y(double value) {
    return (int)
        Math.round(
            plot.getMaxY()
                - (value - values.getLowerBound()) / values.getLength() * plot.getHeight());
  }
}
