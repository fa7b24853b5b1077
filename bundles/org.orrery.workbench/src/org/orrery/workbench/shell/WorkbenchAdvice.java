package org.orrery.workbench.shell;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.orrery.designer.editor.Warming;
import org.orrery.ui.Images;
import org.orrery.workbench.Ids;
import org.orrery.workbench.StartOptions;
import org.orrery.workbench.connect.Connections;

/** What the workbench does at its start and end. */
public final class WorkbenchAdvice extends WorkbenchAdvisor {
  private final StartOptions options = StartOptions.ofSystem();

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    IDE.registerAdapters();
    configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Images.OPEN.descriptor(), true);
    configurer.declareImage(
        IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Images.OPEN.descriptor(), true);
    IPreferenceStore preferences = PlatformUI.getPreferenceStore();
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_OPEN_ON_PERSPECTIVE_BAR, false);
    preferences.setDefault(
        IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
        String.join(",", Ids.ARCHITECT, Ids.GOVERNANCE, Ids.OPERATIONS));
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return switch (options.perspective() == null ? "" : options.perspective()) {
      case "governance" -> Ids.GOVERNANCE;
      case "operations" -> Ids.OPERATIONS;
      default -> Ids.ARCHITECT;
    };
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
    return new WindowAdvice(window, options);
  }

  @Override
  public void preStartup() {
    Connections.start();
  }

  @Override
  public void postStartup() {
    Warming.start();
    new StartTasks(options).run();
  }

  @Override
  public boolean preShutdown() {
    Warming.end();
    Connections.stop();
    return true;
  }

  @Override
  public void postShutdown() {
    Job save =
        Job.create(
            "Save workspace",
            monitor -> {
              IWorkspace workspace = ResourcesPlugin.getWorkspace();
              workspace.getRoot().refreshLocal(IResource.DEPTH_ZERO, monitor);
              workspace.save(true, monitor);
            });
    save.setSystem(true);
    save.schedule();
    try {
      save.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void eventLoopException(Throwable exception) {
    if (exception instanceof SWTException && PlatformUI.getWorkbench().isClosing()) {
      return;
    }
    ILog.of(WorkbenchAdvice.class).error("Unexpected on the UI thread", exception);
  }

  /** Makes sure that the workspace's description fits a program that is no IDE. */
  static void configureWorkspace() throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    var description = workspace.getDescription();
    description.setAutoBuilding(false);
    workspace.setDescription(description);
  }
}
