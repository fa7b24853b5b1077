package org.orrery.designer.editor;

import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/**
 * What Cut, Copy, Paste, Delete and Select all do while a field beside the drawing has the keys.
 */
final class FieldAction {
  private FieldAction() {}

  /** Whether a field of the editor takes an action, so that the drawing must not. */
  static boolean isTaken(LifecycleEditor editor, String id) {
    return isOfFields(id)
        && editor.pages() != null
        && !editor.pages().isDrawing()
        && (editor.pages().typedIn() != null
            || editor.viewer().getControl().getDisplay().getFocusControl() instanceof Spinner);
  }

  /** Does it in the text field; a spinner has done what its keys mean itself. */
  static void run(LifecycleEditor editor, String id) {
    Text text = editor.pages().typedIn();
    if (text == null) {
      return;
    }
    if (id.equals(ActionFactory.CUT.getId())) {
      text.cut();
    } else if (id.equals(ActionFactory.COPY.getId())) {
      text.copy();
    } else if (id.equals(ActionFactory.PASTE.getId())) {
      text.paste();
    } else if (id.equals(ActionFactory.SELECT_ALL.getId())) {
      text.selectAll();
    }
  }

  private static boolean isOfFields(String id) {
    return id.equals(ActionFactory.CUT.getId())
        || id.equals(ActionFactory.COPY.getId())
        || id.equals(ActionFactory.PASTE.getId())
        || id.equals(ActionFactory.SELECT_ALL.getId())
        || id.equals(ActionFactory.DELETE.getId());
  }
}
