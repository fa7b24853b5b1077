package org.orrery.compiler;

import java.util.ArrayList;
import java.util.List;

/** Points, boxes and where lines leave them; pixels of the drawing. */
final class Geometry {
  private Geometry() {}

  record Point(int x, int y) {}

  record Bounds(int x, int y, int width, int height) {
    Point centre() {
      return new Point(x + width / 2, y + height / 2);
    }

    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    Bounds moved(int dx, int dy) {
      return new Bounds(x + dx, y + dy, width, height);
    }

    Bounds grown(int by) {
      return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The largest square in the middle of the box. */
    Bounds square() {
      int side = Math.min(width, height);
      return new Bounds(x + (width - side) / 2, y + (height - side) / 2, side, side);
    }

    /** The box of a given size around the same centre. */
    Bounds resized(int newWidth, int newHeight) {
      return new Bounds(
          x + (width - newWidth) / 2, y + (height - newHeight) / 2, newWidth, newHeight);
    }

    Bounds union(Bounds other) {
      int left = Math.min(x, other.x);
      int top = Math.min(y, other.y);
      return new Bounds(
          left,
          top,
          Math.max(right(), other.right()) - left,
          Math.max(bottom(), other.bottom()) - top);
    }
  }

  /** How a shape's border runs. */
  enum Outline {
    RECTANGLE,
    ELLIPSE,
    DIAMOND
  }

  /** Course of a line between two shapes, from border to border. */
  static List<Point> course(
      Bounds from, Outline fromOutline, List<Point> bends, Bounds to, Outline toOutline) {
    Point first = bends.isEmpty() ? to.centre() : bends.get(0);
    Point last = bends.isEmpty() ? from.centre() : bends.get(bends.size() - 1);
    List<Point> points = new ArrayList<>();
    points.add(border(from, fromOutline, first));
    points.addAll(bends);
    points.add(border(to, toOutline, last));
    return points;
  }

  /** Where the line from a shape's centre towards a point crosses its border. */
  static Point border(Bounds box, Outline outline, Point towards) {
    Point centre = box.centre();
    double dx = towards.x() - centre.x();
    double dy = towards.y() - centre.y();
    if (dx == 0 && dy == 0) {
      return new Point(centre.x(), box.bottom());
    }
    double rx = Math.max(1, box.width() / 2.0);
    double ry = Math.max(1, box.height() / 2.0);
    double reach =
        switch (outline) {
          case RECTANGLE -> Math.max(Math.abs(dx) / rx, Math.abs(dy) / ry);
          case ELLIPSE -> Math.sqrt(dx * dx / (rx * rx) + dy * dy / (ry * ry));
          case DIAMOND -> Math.abs(dx) / rx + Math.abs(dy) / ry;
        };
    return new Point(
        (int) Math.round(centre.x() + dx / reach), (int) Math.round(centre.y() + dy / reach));
  }

  /** The point half way along a course. */
  static Point middle(List<Point> course) {
    double half = length(course) / 2;
    for (int i = 1; i < course.size(); i++) {
      Point a = course.get(i - 1);
      Point b = course.get(i);
      double part = Math.sqrt(square(b.x() - a.x()) + square(b.y() - a.y()));
      if (part >= half && part > 0) {
        return new Point(
            (int) Math.round(a.x() + (b.x() - a.x()) * half / part),
            (int) Math.round(a.y() + (b.y() - a.y()) * half / part));
      }
      half -= part;
    }
    return course.get(0);
  }

  private static double length(List<Point> course) {
    double sum = 0;
    for (int i = 1; i < course.size(); i++) {
      Point a = course.get(i - 1);
      Point b = course.get(i);
      sum += Math.sqrt(square(b.x() - a.x()) + square(b.y() - a.y()));
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }
}
