package org.orrery.workbench.deploy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.workbench.Ids;
import org.orrery.workbench.Messages;
import org.orrery.workbench.connect.Connections;
import org.orrery.workbench.connect.SignInDialog;
import org.orrery.workbench.files.LifecycleProject;

/** Deploys the drawing of the active editor, or the file that is selected in the navigator. */
public final class DeployHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Shell shell = window.getShell();
    IFile file = file(event, window.getActivePage());
    if (file == null) {
      MessageDialog.openInformation(shell, Messages.deploy_title, Messages.deploy_noDrawing);
      return null;
    }
    if (!window.getActivePage().saveAllEditors(true)) {
      return null;
    }
    if (!SignInDialog.isSignedIn(shell, Messages.deploy_signInFirst)) {
      return null;
    }
    new DeployDialog(
            shell, new DeployWizard(window.getActivePage(), file, Connections.connection()))
        .open();
    return null;
  }

  private static IFile file(ExecutionEvent event, IWorkbenchPage page) {
    IWorkbenchPart part = HandlerUtil.getActivePart(event);
    if (part != null && Ids.NAVIGATOR.equals(part.getSite().getId())) {
      ISelection selection = HandlerUtil.getCurrentSelection(event);
      if (selection instanceof IStructuredSelection chosen && chosen.size() == 1) {
        IFile file = Adapters.adapt(chosen.getFirstElement(), IFile.class);
        if (file != null && LifecycleProject.EXTENSION.equals(file.getFileExtension())) {
          return file;
        }
      }
    }
    IEditorPart editor =
        page == null || !page.isEditorAreaVisible() ? null : page.getActiveEditor();
    return editor != null && Ids.EDITOR.equals(editor.getSite().getId())
        ? editor.getEditorInput().getAdapter(IFile.class)
        : null;
  }
}
