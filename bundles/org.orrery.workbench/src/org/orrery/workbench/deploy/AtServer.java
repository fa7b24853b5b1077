package org.orrery.workbench.deploy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.client.OrreryClient;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.workbench.Messages;
import org.orrery.workbench.connect.Connections;
import org.orrery.workbench.connect.SignInDialog;

/**
 * Asks a server something about the drawing that is edited; signs in first where that is needed.
 */
abstract class AtServer extends AbstractHandler {
  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Shell shell = window.getShell();
    IWorkbenchPage page = window.getActivePage();
    boolean isEdited =
        page != null
            && page.isEditorAreaVisible()
            && page.getActiveEditor() instanceof LifecycleEditor open
            && open.drawing() != null;
    if (!isEdited) {
      MessageDialog.openInformation(shell, Messages.server_title, Messages.server_noDrawing);
      return null;
    }
    if (!SignInDialog.isSignedIn(shell, Messages.server_signInFirst)) {
      return null;
    }
    try {
      ask(Connections.connection().client(), (LifecycleEditor) page.getActiveEditor(), page);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }

  /** Begins to ask; UI thread. */
  abstract void ask(OrreryClient client, LifecycleEditor editor, IWorkbenchPage page)
      throws PartInitException;
}
