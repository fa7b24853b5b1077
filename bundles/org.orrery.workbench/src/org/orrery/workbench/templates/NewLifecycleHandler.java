package org.orrery.workbench.templates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orrery.ui.Letters;

/** Opens the wizard for a new life cycle. */
public final class NewLifecycleHandler extends AbstractHandler {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 520;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    NewLifecycleWizard wizard = new NewLifecycleWizard();
    wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
    WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
    dialog.setPageSize(Letters.room(WIDTH), Letters.room(HEIGHT));
    dialog.open();
    return null;
  }
}
