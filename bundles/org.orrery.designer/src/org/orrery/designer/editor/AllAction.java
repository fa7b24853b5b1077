package org.orrery.designer.editor;

import org.eclipse.gef.ui.actions.SelectAllAction;

/** Selects all of the drawing, or of the text that has the keys beside it or in its place. */
final class AllAction extends SelectAllAction {
  private final LifecycleEditor editor;

  AllAction(LifecycleEditor editor) {
    super(editor);
    this.editor = editor;
  }

  @Override
  public void run() {
    if (editor.viewer() == null) {
      editor.body().selectText();
    } else if (FieldAction.isTaken(editor, getId())) {
      FieldAction.run(editor, getId());
    } else {
      super.run();
    }
  }
}
