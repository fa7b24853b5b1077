package org.orrery.workbench.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the perspective that the extension names. */
public final class ShowPerspectiveHandler extends AbstractHandler implements IExecutableExtension {
  private String perspective;

  @Override
  public void setInitializationData(IConfigurationElement config, String name, Object data) {
    perspective = (String) data;
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      return PlatformUI.getWorkbench()
          .showPerspective(perspective, HandlerUtil.getActiveWorkbenchWindowChecked(event));
    } catch (WorkbenchException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }
}
