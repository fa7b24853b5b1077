package org.orrery.designer.editor;

import java.util.List;

/** Shows the drawing again from which the one on top was entered, also where that is unreadable. */
final class LeaveAction extends EditorAction {
  LeaveAction(LifecycleEditor editor) {
    super(editor, EditorActions.LEAVE, null, each -> true, LeaveAction::leave);
  }

  @Override
  protected boolean calculateEnabled() {
    return true;
  }

  private static void leave(LifecycleEditor editor) {
    List<OpenDrawing> trail = editor.levels().trail();
    if (trail.size() > 1) {
      editor.body().show(trail.get(trail.size() - 2));
    }
  }
}
