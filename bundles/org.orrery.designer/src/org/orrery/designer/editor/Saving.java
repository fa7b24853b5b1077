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

  /** Whether the drawing was written. */
  boolean save(OpenDrawing open, IProgressMonitor monitor) {
    if (open.drawing() == null || !mayOverwrite(open.document())) {
      return false;
    }
    try {
      commitTyping(open);
      open.save(monitor);
      editor.dirtyChanged();
      return true;
    } catch (IOException e) {
      failed(open.path().toString(), e);
      return false;
    }
  }

  /** Asks before a file is overwritten that somebody else has changed. */
  private boolean mayOverwrite(Document document) {
    return !document.isChangedOutside()
        || MessageDialog.openQuestion(
            editor.getSite().getShell(),
            Messages.get("outside.title"),
            Messages.get("outside.overwrite", document.path().getFileName()));
  }

  /** Asks for another file and writes it; null when that was not done. */
  IEditorInput saveAs() {
    IEditorInput target = SaveAs.ask(editor.getSite().getShell(), editor.document());
    if (target == null) {
      return null;
    }
    try {
      editor.opened().saveAs(target);
      editor.dirtyChanged();
      return target;
    } catch (IOException e) {
      failed(target.getName(), e);
      return null;
    }
  }

  /** Keeps what is not saved of a drawing for the next start. */
  void leave(OpenDrawing open) {
    if (!open.isDirty()) {
      return;
    }
    try {
      commitTyping(open);
      open.leave();
      editor.dirtyChanged();
    } catch (IOException e) {
      ILog.of(Saving.class).error("Unsaved work of " + open.path() + " could not be kept", e);
    }
  }

  private void commitTyping(OpenDrawing open) {
    if (open == editor.opened() && editor.pane() != null) {
      editor.pane().commitTyping();
    }
  }

  private void failed(String file, IOException cause) {
    MessageDialog.openError(
        editor.getSite().getShell(),
        Messages.get("save.failed.title"),
        Messages.get("save.failed", file, Messages.of(cause)));
  }
}
