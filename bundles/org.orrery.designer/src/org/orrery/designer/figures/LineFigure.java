package org.orrery.designer.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.draw2d.RotatableDecoration;
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

  /** Where it ran last; routers may change the points that it has. */
  private int[] course = {};

  /** Whether it is painted as it lies. */
  private boolean isSettled;

  /** Whether it is being laid out, and lies as before so far. */
  private boolean isStill;

  public LineFigure(Style style) {
    this.style = style;
    PolygonDecoration arrow = new PolygonDecoration();
    arrow.setScale(8, 4);
    setTargetDecoration(arrow);
    label = new LineLabel(style);
    colorize();
  }

  public IFigure label() {
    return label;
  }

  public void show(String text, Pattern now) {
    if (!text.equals(caption)) {
      caption = text;
      label.show(text);
      carryLabel();
    }
    if (now != pattern) {
      pattern = now;
      setSourceDecoration(sourceDecoration());
      isSettled = false;
    }
    colorize();
  }

  public void annotate(Severity gravest, LiveState live) {
    if (severity != gravest) {
      severity = gravest;
      colorize();
    }
  }

  /** An empty label, which stands nowhere, would stretch the line to the corner of the drawing. */
  private void carryLabel() {
    boolean isCarried = label.getParent() == this;
    if (label.isVisible() && !isCarried) {
      add(label, locator);
    } else if (!label.isVisible() && isCarried) {
      remove(label);
    }
  }

  /** Its label finds its place anew. */
  void placeLabel() {
    Rectangle before = label.getBounds().getCopy();
    locator.relocate(label);
    if (getParent() != null && !label.getBounds().equals(before)) {
      bounds = null;
      getBounds();
      getParent().repaint(before);
      getParent().repaint(label.getBounds());
    }
  }

  /** It may jump over other lines than before: where it is dashed, each dash behind moves. */
  void jump() {
    if (isDashed() && getParent() != null) {
      getParent().repaint(getBounds());
    }
  }

  private boolean isDashed() {
    return pattern == Pattern.FAILURE || pattern == Pattern.TIMEOUT;
  }

  /** What the pointer over it is told, made when it is asked for. */
  public void explain(Supplier<IFigure> explanation) {
    tip.by(explanation);
  }

  /** Whether it is what the pointer was told of last. */
  public boolean isTold() {
    return tip.isTold();
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

  /** With room for its jumps, and for those of other lines over it. */
  @Override
  public Rectangle getBounds() {
    boolean isNew = bounds == null;
    Rectangle all = super.getBounds();
    return isNew ? all.expand(Crossings.RADIUS, Crossings.RADIUS) : all;
  }

  /** Most lines that are laid out find that they lie as they did: then nothing is painted. */
  @Override
  public void layout() {
    Rectangle place = label.getBounds().getCopy();
    isStill = isSettled;
    getBounds(); // the toolkit compares with those that are known
    super.layout();
    if (isStill && getParent() != null && !label.getBounds().equals(place)) {
      getParent().repaint(place);
    }
    isStill = false;
    isSettled = true;
  }

  @Override
  public void repaint(int x, int y, int width, int height) {
    if (!isStill) {
      super.repaint(x, y, width, height);
    }
  }

  @Override
  public void setPoints(PointList points) {
    boolean isOther = !Arrays.equals(points.toIntArray(), course);
    if (course.length == 0) {
      gather(points.getFirstPoint());
    }
    if (isOther) {
      isStill = false;
      super.setPoints(points);
      course = points.toIntArray().clone();
    }
    ran(isOther);
  }

  /** What it bears stood at the corner of the drawing until now, which need not be painted. */
  private void gather(Point start) {
    for (Object child : getChildren()) {
      ((IFigure) child).setLocation(start);
    }
  }

  @Override
  public void setVisible(boolean isSeen) {
    boolean isOther = isSeen != isVisible();
    super.setVisible(isSeen);
    if (isOther) {
      ran(true);
    }
  }

  private void ran(boolean isOther) {
    if (getConnectionRouter() instanceof LineRouter router && router.ran(this, isOther)) {
      paintJumps();
    }
  }

  /** Others jump over it no more where it was, if it was anywhere. */
  @Override
  public void erase() {
    if (course.length > 0) {
      super.erase();
      paintJumps();
    }
  }

  /** Paints what jumps over it, with bolder pens than its own. */
  private void paintJumps() {
    if (getParent() != null && isVisible()) {
      getParent().repaint(getBounds().getExpanded(Crossings.PEN, Crossings.PEN));
    }
  }

  @Override
  protected void outlineShape(Graphics g) {
    g.setAntialias(SWT.ON);
    if (!Texts.isLegible(g)) {
      g.setAlpha(FAR_ALPHA);
    }
    if (isDashed()) {
      g.setLineStyle(Graphics.LINE_DASH);
    }
    g.drawPolyline(PaintedCourse.of(getPoints(), jumps(g)));
    g.setLineStyle(Graphics.LINE_SOLID);
    g.setAlpha(255);
  }

  private List<Point> jumps(Graphics g) {
    return Texts.isLegible(g) && getConnectionRouter() instanceof LineRouter router
        ? router.jumps(this)
        : List.of();
  }

  private RotatableDecoration sourceDecoration() {
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
}
