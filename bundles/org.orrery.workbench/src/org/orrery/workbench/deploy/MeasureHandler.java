package org.orrery.workbench.deploy;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.orrery.client.OrreryClient;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.SimulationException;
import org.orrery.simulation.Surroundings;
import org.orrery.ui.UiThread;
import org.orrery.ui.text.Counted;
import org.orrery.workbench.Messages;

/** Lays beside the drawing what its runs took on the server, for the simulation. */
public final class MeasureHandler extends AtServer {
  private static final int DAYS = 365;

  @Override
  void ask(OrreryClient client, LifecycleEditor editor, IWorkbenchPage page) {
    String lifecycle = editor.drawing().lifecycle().getId();
    Path target = Surroundings.measuredOf(editor.path()).orElseThrow();
    IFile drawing = editor.getEditorInput().getAdapter(IFile.class);
    Control shell = page.getWorkbenchWindow().getShell();
    IJobFunction measure =
        monitor -> {
          String told = measured(client, lifecycle, target, drawing);
          UiThread.post(
              shell,
              () ->
                  MessageDialog.openInformation(
                      shell.getShell(), Messages.server_measureTitle, told));
          return Status.OK_STATUS;
        };
    Job.create(NLS.bind(Messages.server_measuring, lifecycle), measure).schedule();
  }

  /** What there is to say of it, whether it went well or not. */
  private static String measured(
      OrreryClient client, String lifecycle, Path target, IFile drawing) {
    try {
      String json = client.measuredScenario(lifecycle, DAYS);
      Scenario scenario = Surroundings.keepMeasured(target, json);
      if (scenario.steps().isEmpty()) {
        return NLS.bind(Messages.server_nothingMeasured, lifecycle, client.server());
      }
      refresh(drawing);
      return Counted.say(Messages.server_measured, scenario.steps().size(), target.getFileName());
    } catch (IOException | SimulationException | RuntimeException e) {
      return NLS.bind(Messages.server_notMeasured, e.getMessage());
    }
  }

  private static void refresh(IFile drawing) {
    if (drawing != null) {
      try {
        drawing.getParent().refreshLocal(1, null);
      } catch (CoreException e) {
        ILog.of(MeasureHandler.class).log(e.getStatus());
      }
    }
  }
}
