package org.orrery.designer.editor;

import org.eclipse.gef.tools.SelectionTool;

/**
 * The tool that is active while no other is chosen. It also takes grips by keys: a full stop goes
 * from grip to grip, arrows move one, Enter lets it go; while it does so it has all keys for
 * itself.
 */
final class SelectingTool extends SelectionTool {
  private static final int AT_GRIP =
      STATE_TRAVERSE_HANDLE | STATE_ACCESSIBLE_DRAG | STATE_ACCESSIBLE_DRAG_IN_PROGRESS;

  private final Runnable changed;

  /**
   * @param changed told when a grip is taken or let go
   */
  SelectingTool(Runnable changed) {
    this.changed = changed;
  }

  /** Whether a grip is taken by keys. */
  boolean isAtGrip() {
    return isInState(AT_GRIP);
  }

  @Override
  protected void setState(int state) {
    boolean before = isAtGrip();
    super.setState(state);
    if (before != isAtGrip()) {
      changed.run();
    }
  }
}
