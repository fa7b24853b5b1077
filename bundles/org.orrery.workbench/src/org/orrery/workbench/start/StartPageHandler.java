package org.orrery.workbench.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.workbench.Ids;

/** Shows the start page. */
public final class StartPageHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      IWorkbenchPage page =
          PlatformUI.getWorkbench()
              .showPerspective(Ids.ARCHITECT, HandlerUtil.getActiveWorkbenchWindowChecked(event));
      StartPages.open(page);
      return null;
    } catch (WorkbenchException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
