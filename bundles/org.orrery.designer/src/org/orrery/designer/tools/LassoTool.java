package org.orrery.designer.tools;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Polygon;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.orrery.designer.Messages;
import org.orrery.designer.parts.Context;

/** Selects the shapes round which a line of any form is drawn; its ends are joined. */
public final class LassoTool extends AbstractTool {
  private static final int ALPHA = 40;
  private static final int LEAST_STEP = 3;
  private static final int LEAST_POINTS = 3;

  /** On the canvas, in pixels. */
  private final PointList drawn = new PointList();

  private Enclosed enclosed;
  private Loop loop;

  public LassoTool() {
    setDefaultCursor(SharedCursors.CROSS);
  }

  @Override
  public void deactivate() {
    erase();
    super.deactivate();
  }

  @Override
  protected String getCommandName() {
    return Messages.get("tool.lasso");
  }

  @Override
  protected boolean handleButtonDown(int button) {
    if (button != 1) {
      setState(STATE_INVALID);
      return true;
    }
    stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS);
    enclosed = new Enclosed(getCurrentViewer(), getLocation());
    drawn.addPoint(getLocation());
    loop = new Loop(Context.of(getCurrentViewer()).style().colors.selection);
    addFeedback(loop);
    return true;
  }

  @Override
  protected boolean handleDragInProgress() {
    if (isInState(STATE_DRAG_IN_PROGRESS)) {
      follow();
    }
    return true;
  }

  private void follow() {
    Point now = getLocation();
    if (drawn.getLastPoint().getDistance(now) >= LEAST_STEP) {
      drawn.addPoint(now);
      loop.show(drawn);
    }
  }

  @Override
  protected boolean handleButtonUp(int button) {
    if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL) && drawn.size() >= LEAST_POINTS) {
      enclosed.select(this::encloses, getCurrentInput());
    }
    erase();
    handleFinished();
    return true;
  }

  @Override
  protected boolean handleKeyDown(KeyEvent event) {
    if (event.keyCode == SWT.ESC) {
      setState(STATE_TERMINAL);
      erase();
      handleFinished();
      return true;
    }
    return super.handleKeyDown(event);
  }

  /** Whether all corners and the middle of a shape are inside. */
  private boolean encloses(Rectangle shape) {
    return isInside(shape.getTopLeft())
        && isInside(shape.getTopRight())
        && isInside(shape.getBottomLeft())
        && isInside(shape.getBottomRight())
        && isInside(shape.getCenter());
  }

  /** By the crossings of a ray to the right with the line. */
  private boolean isInside(Point point) {
    boolean isInside = false;
    for (int i = 0; i < drawn.size(); i++) {
      Point from = drawn.getPoint(i);
      Point to = drawn.getPoint((i + 1) % drawn.size());
      boolean isCrossed = from.y > point.y != to.y > point.y;
      if (isCrossed
          && point.x < from.x + (double) (to.x - from.x) * (point.y - from.y) / (to.y - from.y)) {
        isInside = !isInside;
      }
    }
    return isInside;
  }

  private void erase() {
    if (loop != null) {
      removeFeedback(loop);
      loop = null;
    }
    drawn.removeAllPoints();
  }

  /** What is drawn so far. */
  private static final class Loop extends Polygon {
    Loop(org.eclipse.swt.graphics.Color color) {
      setForegroundColor(color);
      setBackgroundColor(color);
      setLineStyle(SWT.LINE_DASH);
    }

    void show(PointList onCanvas) {
      PointList points = onCanvas.getCopy();
      translateToRelative(points);
      setPoints(points);
    }

    @Override
    protected void fillShape(Graphics g) {
      g.setAlpha(ALPHA);
      super.fillShape(g);
      g.setAlpha(255);
    }
  }
}
