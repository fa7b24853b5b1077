package org.orrery.workbench.files;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Ids;
import org.orrery.workbench.Messages;

/** Opens the credit-risk life cycle that comes with the product. */
public final class OpenSampleHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    try {
      IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(Ids.ARCHITECT, window);
      IDE.openEditor(page, Samples.CREDIT_RISK.open(), true);
    } catch (CoreException e) {
      Notices.error(window.getShell(), Messages.files_notOpened, Failures.of(e));
    }
    return null;
  }
}
