package org.orrery.designer.editor;

import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Finds the editor that has a file open, on top or entered from another drawing. UI thread. */
public final class LifecycleEditorMatch implements IEditorMatchingStrategy {
  @Override
  public boolean matches(IEditorReference reference, IEditorInput input) {
    if (reference.getEditor(false) instanceof LifecycleEditor editor && editor.levels() != null) {
      Path file = Document.pathOf(input);
      return file != null && editor.levels().of(file) != null;
    }
    try {
      return input.equals(reference.getEditorInput());
    } catch (PartInitException e) {
      return false;
    }
  }

  /** The editor of a page that has a file open, or null. */
  static LifecycleEditor holding(IWorkbenchPage page, IEditorInput input) {
    for (IEditorReference reference : page.getEditorReferences()) {
      if (reference.getEditor(false) instanceof LifecycleEditor editor
          && new LifecycleEditorMatch().matches(reference, input)) {
        return editor;
      }
    }
    return null;
  }
}
