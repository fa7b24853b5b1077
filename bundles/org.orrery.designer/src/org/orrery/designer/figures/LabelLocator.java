package org.orrery.designer.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.orrery.lifecycle.picture.Course;
import org.orrery.lifecycle.picture.Spot;

/** Puts a line's label where every picture has it, on its first piece with room. */
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
    List<Spot> course = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      course.add(new Spot(points.getPoint(i).x, points.getPoint(i).y));
    }
    Spot middle = Course.label(course, ((Label) label).getText());
    label.setBounds(
        new Rectangle(
            middle.x() - size.width / 2, middle.y() - size.height / 2, size.width, size.height));
  }
}
