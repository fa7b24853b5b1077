package org.orrery.designer.figures;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.orrery.designer.LiveState;
import org.orrery.designer.theme.Style;
import org.orrery.rules.Severity;

/** A line between nodes with round corners, an arrow and a label. */
public final class LineFigure extends PolylineConnection {
  /** How a line is drawn: why it is taken. */
  public enum Pattern {
    PLAIN,
    DEFAULT,
    FAILURE,
    TIMEOUT,
    CONDITIONAL
  }

  private static final int RADIUS = 7;
  private static final int STEPS = 4;

  /** From far, where names of stages matter. */
  private static final int FAR_ALPHA = 110;

  private final Style style;
  private final LineLabel label;
  private final LabelLocator locator = new LabelLocator(this);
  private final LateTip tip = new LateTip();
  private String caption = "";
  private Pattern pattern = Pattern.PLAIN;
  private Severity severity;
  private boolean isSelected;
  private boolean isFaded;

  public LineFigure(Style style) {
    this.style = style;
    PolygonDecoration arrow = new PolygonDecoration();
    arrow.setScale(8, 4);
    setTargetDecoration(arrow);
    label = new LineLabel(style);
    add(label, locator);
    colorize();
  }

  public IFigure label() {
    return label;
  }

  public void show(String text, Pattern now) {
    if (!text.equals(caption)) {
      caption = text;
      label.show(text);
    }
    if (now != pattern) {
      pattern = now;
      setSourceDecoration(sourceDecoration());
    }
    colorize();
  }

  public void annotate(Severity gravest, LiveState live) {
    if (severity != gravest) {
      severity = gravest;
      colorize();
    }
  }

  /** Its label finds its place anew. */
  void placeLabel() {
    Rectangle all = getBounds();
    Rectangle before = label.getBounds().getCopy();
    locator.relocate(label);
    if (getParent() != null && !label.getBounds().equals(before)) {
      getParent().repaint(all);
      bounds = null;
      repaint();
    }
  }

  /** What the pointer over it is told, made when it is asked for. */
  public void explain(Supplier<IFigure> explanation) {
    tip.by(explanation);
  }

  @Override
  public IFigure getToolTip() {
    return tip.figure();
  }

  /** Steps back behind the other lines. */
  public void fade(boolean now) {
    if (isFaded != now) {
      isFaded = now;
      colorize();
    }
  }

  public void select(boolean now) {
    isSelected = now;
    colorize();
  }

  /** With room for the jumps. */
  @Override
  public Rectangle getBounds() {
    boolean isNew = bounds == null;
    Rectangle all = super.getBounds();
    return isNew ? all.expand(Crossings.RADIUS, Crossings.RADIUS) : all;
  }

  @Override
  public void setPoints(PointList points) {
    super.setPoints(points);
    if (getConnectionRouter() instanceof LineRouter router) {
      router.ran(this);
    }
  }

  @Override
  public void setVisible(boolean isSeen) {
    boolean isOther = isSeen != isVisible();
    super.setVisible(isSeen);
    if (isOther && getConnectionRouter() instanceof LineRouter router) {
      router.ran(this);
    }
  }

  @Override
  protected void outlineShape(Graphics g) {
    g.setAntialias(SWT.ON);
    if (!Texts.isLegible(g)) {
      g.setAlpha(FAR_ALPHA);
    }
    if (pattern == Pattern.FAILURE || pattern == Pattern.TIMEOUT) {
      g.setLineStyle(Graphics.LINE_DASH);
    }
    g.drawPolyline(jumping(g, rounded(getPoints())));
    g.setLineStyle(Graphics.LINE_SOLID);
    g.setAlpha(255);
  }

  private org.eclipse.draw2d.RotatableDecoration sourceDecoration() {
    if (pattern == Pattern.DEFAULT) {
      PolylineDecoration slash = new PolylineDecoration();
      slash.setTemplate(new PointList(new int[] {-3, -1, -1, 1}));
      slash.setScale(5, 5);
      slash.setLineWidth(1);
      return slash;
    }
    if (pattern == Pattern.CONDITIONAL) {
      PolygonDecoration diamond = new PolygonDecoration();
      diamond.setTemplate(new PointList(new int[] {0, 0, -1, 1, -2, 0, -1, -1}));
      diamond.setScale(6, 4);
      diamond.setBackgroundColor(style.colors.node);
      return diamond;
    }
    return null;
  }

  private void colorize() {
    Color color =
        switch (pattern) {
          case FAILURE -> style.colors.failed;
          case TIMEOUT -> style.colors.waiting;
          default -> style.colors.line;
        };
    if (severity != null) {
      color = severity == Severity.ERROR ? style.colors.error : style.colors.warning;
    }
    if (isFaded) {
      color = style.colors.stageBorder;
    }
    label.setForegroundColor(isFaded ? color : style.colors.mutedText);
    setForegroundColor(isSelected ? style.colors.selection : color);
    setLineWidth(isSelected || severity == Severity.ERROR ? 2 : 1);
  }

  /** A course with a bow at each place where it jumps over another line. */
  private PointList jumping(Graphics g, PointList course) {
    List<Point> jumps =
        Texts.isLegible(g) && getConnectionRouter() instanceof LineRouter router
            ? router.jumps(this)
            : List.of();
    if (jumps.isEmpty()) {
      return course;
    }
    PointList points = new PointList();
    points.addPoint(course.getFirstPoint());
    for (int i = 1; i < course.size(); i++) {
      Point from = course.getPoint(i - 1);
      Point to = course.getPoint(i);
      if (from.y == to.y) {
        addBows(points, jumps, from, to);
      }
      points.addPoint(to);
    }
    return points;
  }

  private static void addBows(PointList points, List<Point> jumps, Point from, Point to) {
    int low = Math.min(from.x, to.x) + Crossings.RADIUS;
    int high = Math.max(from.x, to.x) - Crossings.RADIUS;
    int way = from.x < to.x ? 1 : -1;
    for (int i = 0; i < jumps.size(); i++) {
      Point jump = jumps.get(way > 0 ? i : jumps.size() - 1 - i);
      if (jump.y == from.y && jump.x >= low && jump.x <= high) {
        for (int step = 0; step <= 2 * STEPS; step++) {
          double angle = Math.PI * (1 - step / (2.0 * STEPS));
          points.addPoint(
              jump.x + (int) Math.round(way * Crossings.RADIUS * Math.cos(angle)),
              jump.y - (int) Math.round(Crossings.RADIUS * Math.sin(angle)));
        }
      }
    }
  }

  private static PointList rounded(PointList points) {
    if (points.size() < 3) {
      return points;
    }
    PointList round = new PointList(points.size() * (STEPS + 1));
    round.addPoint(points.getFirstPoint());
    for (int i = 1; i < points.size() - 1; i++) {
      addCorner(round, points.getPoint(i - 1), points.getPoint(i), points.getPoint(i + 1));
    }
    round.addPoint(points.getLastPoint());
    return round;
  }

  private static void addCorner(PointList round, Point before, Point corner, Point after) {
    double in = Math.min(RADIUS, before.getDistance(corner) / 2);
    double out = Math.min(RADIUS, corner.getDistance(after) / 2);
    double[] start = toward(corner, before, in);
    double[] end = toward(corner, after, out);
    for (int step = 0; step <= STEPS; step++) {
      double t = step / (double) STEPS;
      double x = blend(start[0], corner.x, end[0], t);
      double y = blend(start[1], corner.y, end[1], t);
      round.addPoint((int) Math.round(x), (int) Math.round(y));
    }
  }

  private static double blend(double start, double middle, double end, double t) {
    return (1 - t) * (1 - t) * start + 2 * t * (1 - t) * middle + t * t * end;
  }

  private static double[] toward(Point from, Point to, double distance) {
    double length = Math.max(1, from.getDistance(to));
    return new double[] {
      from.x + (to.x - from.x) * distance / length, from.y + (to.y - from.y) * distance / length
    };
  }
}
