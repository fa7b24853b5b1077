package org.orrery.workbench.deploy;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.ToldFinding;
import org.orrery.ui.UiThread;

/** The editor that shows the drawing that is deployed, if there is one. UI thread. */
final class OpenEditor {
  private final IFile file;
  private final LifecycleEditor editor;

  OpenEditor(IWorkbenchPage page, IFile file) {
    this.file = file;
    editor =
        page.findEditor(new FileEditorInput(file)) instanceof LifecycleEditor open ? open : null;
  }

  boolean isThere() {
    return editor != null
        && editor.drawing() != null
        && editor.getEditorInput() instanceof IFileEditorInput shown
        && file.equals(shown.getFile());
  }

  /** Shows a finding on the drawing, as soon as the wizard is gone. */
  void show(ToldFinding finding) {
    UiThread.post(
        editor.getSite().getShell(),
        () -> {
          if (isThere()) {
            finding.show(editor);
          }
        });
  }
}
