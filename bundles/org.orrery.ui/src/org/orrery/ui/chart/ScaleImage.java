package org.orrery.ui.chart;

import java.awt.geom.Rectangle2D;
import org.eclipse.swt.graphics.ImageData;
import org.jfree.data.Range;

/**
 * A painted scale and where its values lie, in points.
 *
 * @param zoom per cent of pixels per point that {@code data} has
 */
record ScaleImage(ImageData data, int zoom, Rectangle2D plot, Range range) {
  double value(int x) {
    double share = (x - plot.getX()) / plot.getWidth();
    return range.getLowerBound() + Math.clamp(share, 0.0, 1.0) * range.getLength();
  }

  int x(double value) {
    double share = (value - range.getLowerBound()) / range.getLength();
    return (int) Math.round(plot.getX() + share * plot.getWidth());
  }

  /** How much a value changes between two points of the scale. */
  double step() {
    return range.getLength() / plot.getWidth();
  }
}
