package org.orrery.workbench;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.NativeLook;
import org.orrery.workbench.shell.WorkbenchAdvice;

/** The desktop application; one process for each data folder. */
public class WorkbenchApplication implements IApplication {
  @Override
  public Object start(IApplicationContext context) {
    NativeLook.prepare();
    Display.setAppName("Orrery");
    Display display = PlatformUI.createDisplay();
    Location data = Platform.getInstanceLocation();
    try {
      if (!lock(data, display)) {
        return EXIT_OK;
      }
      int code = PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvice());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
      if (data != null) {
        data.release();
      }
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(WorkbenchApplication::leave);
    }
  }

  /** The process is told to end: nobody is there to be asked, so that unsaved work is kept. */
  private static void leave() {
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      for (IWorkbenchPage page : window.getPages()) {
        for (IEditorReference editor : page.getEditorReferences()) {
          if (editor.getEditor(false) instanceof LifecycleEditor drawing) {
            drawing.leaveUnsaved();
          }
        }
      }
    }
    PlatformUI.getWorkbench().close();
  }

  private static boolean lock(Location data, Display display) {
    if (data == null || data.getURL() == null || data.isReadOnly()) {
      return true;
    }
    String folder = data.getURL().getPath();
    String message;
    try {
      if (data.lock()) {
        return true;
      }
      message = NLS.bind(Messages.start_dataInUse, folder);
    } catch (IOException e) {
      ILog.of(WorkbenchApplication.class).error("Data folder " + folder + " cannot be used", e);
      message = NLS.bind(Messages.start_dataUnusable, folder, e.getMessage());
    }
    Shell shell = new Shell(display);
    MessageDialog.openError(shell, Messages.start_dataTitle, message);
    shell.dispose();
    return false;
  }
}
