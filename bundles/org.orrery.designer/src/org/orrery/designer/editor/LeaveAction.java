package org.orrery.designer.editor;

/** Shows the drawing again from which the one on top was entered, also where that is unreadable. */
final class LeaveAction extends EditorAction {
  LeaveAction(LifecycleEditor editor) {
    super(editor, EditorActions.LEAVE, null, LeaveAction::isEntered, LeaveAction::leave);
  }

  @Override
  protected boolean calculateEnabled() {
    return isEntered((LifecycleEditor) getWorkbenchPart());
  }

  private static boolean isEntered(LifecycleEditor editor) {
    return editor.levels().trail().size() > 1;
  }

  private static void leave(LifecycleEditor editor) {
    editor.body().show(editor.levels().trail().reversed().get(1));
  }
}
