package org.orrery.designer.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts a line's label on its first long piece, so that it is read where the choice is made. */
final class LabelLocator implements Locator {
  private final Connection connection;

  LabelLocator(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void relocate(IFigure label) {
    PointList points = connection.getPoints();
    if (points.size() < 2) {
      return;
    }
    Dimension size = label.getPreferredSize();
    int best = 0;
    double longest = 0;
    for (int i = 0; i < points.size() - 1; i++) {
      double length = points.getPoint(i).getDistance(points.getPoint(i + 1));
      if (length > longest + 1) {
        longest = length;
        best = i;
      }
      if (length >= size.width + 24) {
        best = i;
        break;
      }
    }
    Point a = points.getPoint(best);
    Point b = points.getPoint(best + 1);
    int x = (a.x + b.x) / 2;
    int y = (a.y + b.y) / 2;
    label.setBounds(
        new Rectangle(x - size.width / 2, y - size.height / 2, size.width, size.height));
  }
}
