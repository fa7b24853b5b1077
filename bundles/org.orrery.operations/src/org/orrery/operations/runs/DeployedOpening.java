package org.orrery.operations.runs;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.orrery.client.Connection;
import org.orrery.client.OrreryClient;
import org.orrery.operations.Messages;
import org.orrery.ui.Services;
import org.orrery.ui.UiThread;

/** Opens the drawing of a definition as the server has it. */
public final class DeployedOpening {
  private DeployedOpening() {}

  /** Asks the server in the background, then opens the drawing or says why not. UI thread. */
  public static void open(IWorkbenchPage page, String definition) {
    OrreryClient client = Services.require(Connection.class).client();
    Shell shell = page.getWorkbenchWindow().getShell();
    IJobFunction ask =
        monitor -> {
          try {
            DeployedInput input =
                new DeployedInput(
                    client.server().toString(),
                    client.definition(definition),
                    client.drawing(definition));
            UiThread.post(shell, () -> show(page, shell, input));
          } catch (RuntimeException e) {
            UiThread.post(shell, () -> refused(shell, e));
          }
          return Status.OK_STATUS;
        };
    Job.create(Messages.deployed_opening, ask).schedule();
  }

  private static void show(IWorkbenchPage page, Shell shell, DeployedInput input) {
    try {
      page.openEditor(input, DeployedDrawing.ID);
    } catch (PartInitException e) {
      refused(shell, e);
    }
  }

  private static void refused(Shell shell, Exception cause) {
    MessageDialog.openError(shell, Messages.deployed_notShown, String.valueOf(cause.getMessage()));
  }
}
