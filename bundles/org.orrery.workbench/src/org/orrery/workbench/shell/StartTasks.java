package org.orrery.workbench.shell;

import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Messages;
import org.orrery.workbench.StartOptions;
import org.orrery.workbench.connect.Connections;
import org.orrery.workbench.files.Drawings;
import org.orrery.workbench.files.LifecycleProject;
import org.orrery.workbench.files.Notices;
import org.orrery.workbench.preferences.HousePacks;

/** Does what the start options ask for, once the window is open; a failure is told in a dialog. */
final class StartTasks {
  private final StartOptions options;

  StartTasks(StartOptions options) {
    this.options = options;
  }

  void run() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    HousePacks.useChosen(window.getShell());
    try {
      WorkbenchAdvice.configureWorkspace();
      LifecycleProject.ensure();
      if (options.perspective() != null) {
        PlatformUI.getWorkbench().showPerspective(perspective(), window);
      }
      if (options.open() != null) {
        open(window.getActivePage(), options.open());
      }
    } catch (CoreException e) {
      Notices.error(window.getShell(), Messages.start_failed, Failures.of(e));
    }
    if (options.tellShown() != null) {
      ShownWords.keep(window.getShell(), window.getActivePage(), options.tellShown());
    }
    if (options.server() != null) {
      Connections.signInAtStart(options);
    } else {
      Connections.signInAsRemembered();
    }
  }

  private String perspective() {
    return "org.orrery.workbench." + options.perspective();
  }

  private void open(IWorkbenchPage page, Path path) throws CoreException {
    IFile file = LifecycleProject.link(path);
    IDE.openEditor(page, file, true);
    if (options.exportSvg() != null) {
      Drawings.exportSvg(file, options.exportSvg());
    }
  }
}
