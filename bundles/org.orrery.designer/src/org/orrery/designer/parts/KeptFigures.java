package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/**
 * Figures of a canvas whose picture is kept: what has changed is painted anew as soon as nothing
 * else is to be done, and not only with the next frame of the display, which then shows it; what is
 * scrolled is moved. Where a point has several pixels all is painted with the frame. UI thread.
 */
final class KeptFigures extends LightweightSystem {
  /** Of more places the two are painted as one that lose the least by it. */
  private static final int MOST_PLACES = 4;

  private static final int ONE_PIXEL = 100;

  /** What of the picture is out of date. */
  private final List<Rectangle> stale = new ArrayList<>();

  private Canvas canvas;
  private Image picture;

  /** The picture to paint with; as an image it would be read back from the display. */
  private Pattern ground;

  private boolean isKept;
  private int right;
  private int down;
  private boolean isPainting;
  private boolean isAhead;

  @Override
  public void setControl(Canvas control) {
    super.setControl(control);
    canvas = control;
    control.addDisposeListener(event -> forget());
    control.addListener(SWT.ZoomChanged, event -> keep());
    keep();
    getUpdateManager().addUpdateListener(new Changes());
  }

  private void keep() {
    forget();
    isKept = canvas.getMonitor().getZoom() == ONE_PIXEL;
  }

  /** All figures have moved by so many pixels. */
  void scrolled(int toRight, int toDown) {
    right += toRight;
    down += toDown;
    stale.forEach(place -> place.translate(toRight, toDown));
    canvas.redraw();
    paintAhead();
  }

  @Override
  public void paint(GC gc) {
    if (isPainting || !isKept) {
      super.paint(gc);
      return;
    }
    refresh();
    gc.setBackgroundPattern(ground);
    gc.fillRectangle(picture.getBounds());
    gc.setBackgroundPattern(null);
  }

  private void paintAhead() {
    if (picture != null && !isAhead) {
      isAhead = true;
      canvas.getDisplay().asyncExec(this::ahead);
    }
  }

  private void ahead() {
    isAhead = false;
    if (picture != null && !isPainting && canvas.isVisible()) {
      refresh();
    }
  }

  /** Brings the picture up to date. */
  private void refresh() {
    isPainting = true;
    try {
      fit();
      move();
      for (Rectangle place : stale) {
        paint(place);
      }
      stale.clear();
    } finally {
      isPainting = false;
    }
  }

  private void paint(Rectangle place) {
    GC pen = new GC(picture);
    try {
      pen.setBackground(canvas.getBackground());
      pen.setForeground(canvas.getForeground());
      pen.setFont(canvas.getFont());
      pen.setClipping(place.x, place.y, place.width, place.height);
      super.paint(pen);
    } finally {
      pen.dispose();
    }
  }

  /** Has a picture that is as large as the canvas. */
  private void fit() {
    Point size = canvas.getSize();
    int width = Math.max(1, size.x);
    int height = Math.max(1, size.y);
    if (picture == null || !picture.getBounds().equals(bounds(width, height))) {
      forget();
      picture = new Image(canvas.getDisplay(), width, height);
      ground = new Pattern(canvas.getDisplay(), picture);
      stale.add(new Rectangle(0, 0, width, height));
    }
  }

  private static org.eclipse.swt.graphics.Rectangle bounds(int width, int height) {
    return new org.eclipse.swt.graphics.Rectangle(0, 0, width, height);
  }

  /** Moves the picture by what was scrolled since. */
  private void move() {
    if (right == 0 && down == 0) {
      return;
    }
    Rectangle all = new Rectangle(picture.getBounds());
    GC pen = new GC(picture);
    pen.copyArea(0, 0, all.width, all.height, right, down, false);
    pen.dispose();
    int width = Math.min(all.width, Math.abs(right));
    int height = Math.min(all.height, Math.abs(down));
    add(new Rectangle(right > 0 ? 0 : all.width - width, 0, width, all.height));
    add(new Rectangle(0, down > 0 ? 0 : all.height - height, all.width, height));
    right = 0;
    down = 0;
  }

  /** Notes a place, as one with another where that is painted sooner. */
  private void add(Rectangle place) {
    if (place.isEmpty()) {
      return;
    }
    Rectangle near = null;
    long least = Long.MAX_VALUE;
    for (Rectangle other : stale) {
      long lost = area(place.getUnion(other)) - area(place) - area(other);
      if (lost < least) {
        near = other;
        least = lost;
      }
    }
    if (least <= 0 || stale.size() >= MOST_PLACES) {
      stale.remove(near);
      add(place.getUnion(near));
    } else {
      stale.add(place);
    }
  }

  private static long area(Rectangle place) {
    return (long) place.width * place.height;
  }

  private void forget() {
    if (picture != null) {
      ground.dispose();
      picture.dispose();
      picture = null;
    }
    stale.clear();
    right = 0;
    down = 0;
  }

  /** Hears what figures change; all of it as one place would reach to the corner of the canvas. */
  private final class Changes implements UpdateListener {
    @Override
    @SuppressWarnings("rawtypes")
    public void notifyPainting(Rectangle damage, Map regions) {
      if (!isPainting && picture != null) {
        regions.values().forEach(region -> add(((Rectangle) region).getCopy()));
        paintAhead();
      }
    }

    @Override
    public void notifyValidating() {
      // figures that are placed anew tell what has to be painted
    }
  }
}
