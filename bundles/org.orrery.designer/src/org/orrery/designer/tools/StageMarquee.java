package org.orrery.designer.tools;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.MarqueeSelectionTool;

/** Selects the shapes whose outlines lie in a rectangle. */
public final class StageMarquee extends MarqueeSelectionTool implements DragTracker {
  private final boolean isTracker;
  private Enclosed enclosed;

  /** The tool, which gives way to the ordinary one when it is done. */
  public StageMarquee() {
    this(false);
  }

  private StageMarquee(boolean isTracker) {
    this.isTracker = isTracker;
  }

  /** A drag with the ordinary tool. */
  public static DragTracker tracker() {
    return new StageMarquee(true);
  }

  @Override
  protected void handleFinished() {
    if (!isTracker) {
      super.handleFinished();
    }
  }

  @Override
  protected boolean handleButtonDown(int button) {
    enclosed = new Enclosed(getCurrentViewer(), getLocation());
    return super.handleButtonDown(button);
  }

  @Override
  protected boolean handleButtonUp(int button) {
    boolean isDrawn = isInState(STATE_DRAG_IN_PROGRESS);
    Rectangle drawn = new Rectangle(getStartLocation(), getLocation());
    boolean isHandled = super.handleButtonUp(button);
    if (isDrawn) {
      enclosed.select(drawn::contains, getCurrentInput());
    }
    return isHandled;
  }
}
