package org.orrery.designer.editor;

import org.eclipse.gef.ui.actions.SelectAllAction;

/** Selects all of the drawing, or of the text in a field beside it. */
final class AllAction extends SelectAllAction {
  private final LifecycleEditor editor;

  AllAction(LifecycleEditor editor) {
    super(editor);
    this.editor = editor;
  }

  @Override
  public void run() {
    if (editor.viewer() != null && FieldAction.isTaken(editor, getId())) {
      FieldAction.run(editor, getId());
    } else {
      super.run();
    }
  }
}
