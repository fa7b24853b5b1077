package org.orrery.workbench.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.designer.guide.GuideView;

/** Shows help about what is selected beside it; the keys stay where they are. */
public final class HelpHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    IWorkbenchPart worked = page.getActivePart();
    try {
      GuideView guide = (GuideView) page.showView(GuideView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
      if (worked != guide) {
        guide.tellAbout(worked);
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
