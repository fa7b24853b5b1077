package org.orrery.workbench.tour;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.orrery.workbench.Ids;

/** Opens the sample and begins the tour beside it. */
public final class TourHandler extends AbstractHandler {
  private static final String SAMPLE = "org.orrery.workbench.sample";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      IWorkbenchPage page =
          PlatformUI.getWorkbench()
              .showPerspective(Ids.ARCHITECT, HandlerUtil.getActiveWorkbenchWindowChecked(event));
      page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(SAMPLE, null);
      TourView tour = (TourView) page.showView(TourView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
      tour.start();
      return null;
    } catch (WorkbenchException | CommandException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
