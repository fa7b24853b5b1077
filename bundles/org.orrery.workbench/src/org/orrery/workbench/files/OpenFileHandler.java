package org.orrery.workbench.files;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.orrery.designer.LifecycleFileDialog;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Ids;
import org.orrery.workbench.Messages;

/** Opens a life cycle from anywhere on the disk; it stays where it is. */
public final class OpenFileHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Path near =
        HandlerUtil.getActiveEditor(event) instanceof LifecycleEditor editor ? editor.path() : null;
    Path chosen = LifecycleFileDialog.open(window.getShell(), Messages.files_open, near);
    if (chosen != null) {
      try {
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(Ids.ARCHITECT, window);
        IDE.openEditor(page, LifecycleProject.link(chosen), true);
      } catch (CoreException e) {
        Notices.error(window.getShell(), Messages.files_notOpened, Failures.of(e));
      }
    }
    return null;
  }
}
