package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.format.LifecycleFileException;

/** Writes what an editor has open, and says so when that fails; nothing is lost then. UI thread. */
final class Saving {
  private final LifecycleEditor editor;

  Saving(LifecycleEditor editor) {
    this.editor = editor;
  }

  /** Whether the drawing was written. */
  boolean save(OpenDrawing open, IProgressMonitor monitor) {
    if (open.drawing() == null
        || !hasPlace(open.path().toAbsolutePath())
        || !mayOverwrite(open.document())) {
      return false;
    }
    try {
      commitTyping(open);
      open.save(monitor);
      editor.dirtyChanged();
      return true;
    } catch (IOException e) {
      complain(failure(open.path().toString(), e));
      return false;
    }
  }

  /** Says so where a file can be neither overwritten nor made. */
  private boolean hasPlace(Path file) {
    if (Files.isDirectory(file)) {
      complain(Messages.get("save.folder", file));
      return false;
    }
    if (!Files.isDirectory(file.getParent())) {
      complain(Messages.get("save.noFolder", file.getParent()));
      return false;
    }
    return true;
  }

  /** Asks before a file is written that somebody else has changed or deleted. */
  private boolean mayOverwrite(Document document) {
    String question = document.isGone() ? "outside.rewrite" : "outside.overwrite";
    return !document.isChangedOutside()
        || MessageDialog.openQuestion(
            editor.getSite().getShell(),
            Messages.get("outside.title"),
            Messages.get(question, document.path().getFileName()));
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
      complain(failure(target.getName(), e));
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

  private static String failure(String file, IOException cause) {
    String why =
        cause instanceof LifecycleFileException refused
            ? refused.problems().stream()
                .map(each -> each.in(Messages.locale()))
                .collect(Collectors.joining(" "))
            : Messages.of(cause);
    return Messages.get("save.failed", file, why);
  }

  private void complain(String words) {
    MessageDialog.openError(editor.getSite().getShell(), Messages.get("save.failed.title"), words);
  }
}
