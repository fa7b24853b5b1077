package org.orrery.designer.editor;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.orrery.designer.Messages;

/** Writes what an editor has open, and says so when that fails; nothing is lost then. UI thread. */
final class Saving {
  private final LifecycleEditor editor;

  Saving(LifecycleEditor editor) {
    this.editor = editor;
  }

  void save(IProgressMonitor monitor) {
    if (editor.drawing() == null || !editor.services().mayOverwrite()) {
      monitor.setCanceled(true);
      return;
    }
    try {
      editor.pane().commitTyping();
      editor.opened().save(monitor);
      editor.dirtyChanged();
    } catch (IOException e) {
      monitor.setCanceled(true);
      failed(editor.path().toString(), e);
    }
  }

  /** Asks for another file and writes it; null when that was not done. */
  IEditorInput saveAs() {
    IEditorInput target = SaveAs.ask(editor.getSite().getShell(), editor.document());
    if (target == null) {
      return null;
    }
    try {
      editor.opened().saveAs(Document.of(target));
      editor.dirtyChanged();
      return target;
    } catch (IOException e) {
      failed(target.getName(), e);
      return null;
    }
  }

  /** Keeps what is not saved for the next start. */
  void leave() {
    if (!editor.isDirty()) {
      return;
    }
    try {
      editor.pane().commitTyping();
      editor.opened().leave();
      editor.dirtyChanged();
    } catch (IOException e) {
      ILog.of(Saving.class).error("Unsaved work of " + editor.path() + " could not be kept", e);
    }
  }

  private void failed(String file, IOException cause) {
    MessageDialog.openError(
        editor.getSite().getShell(),
        Messages.get("save.failed.title"),
        Messages.get("save.failed", file, cause.getMessage()));
  }
}
