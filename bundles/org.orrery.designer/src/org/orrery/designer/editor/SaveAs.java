package org.orrery.designer.editor;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.orrery.designer.Messages;

/** Asks where else a drawing shall be saved. */
final class SaveAs {
  private SaveAs() {}

  /** The input of the new file, or null when the user thinks better of it. */
  static IEditorInput ask(Shell shell, Document document) {
    return document.file() != null ? inWorkspace(shell, document.file()) : outside(shell, document);
  }

  private static IEditorInput inWorkspace(Shell shell, IFile file) {
    SaveAsDialog dialog = new SaveAsDialog(shell);
    dialog.setOriginalFile(file);
    if (dialog.open() != Window.OK || dialog.getResult() == null) {
      return null;
    }
    return new FileEditorInput(
        ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult()));
  }

  private static IEditorInput outside(Shell shell, Document document) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(Messages.get("save.as"));
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[] {"*.lifecycle"});
    dialog.setFilterPath(String.valueOf(document.path().getParent()));
    dialog.setFileName(document.path().getFileName().toString());
    String chosen = dialog.open();
    return chosen == null
        ? null
        : new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(Path.of(chosen).toUri()));
  }
}
