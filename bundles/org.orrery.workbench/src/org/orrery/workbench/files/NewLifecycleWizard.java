package org.orrery.workbench.files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.ui.state.Failures;
import org.orrery.workbench.Messages;

/** Makes a life cycle file, empty or from a sample, and opens it. */
public final class NewLifecycleWizard extends Wizard implements INewWizard {
  private final NewLifecyclePage page = new NewLifecyclePage();
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench owner, IStructuredSelection selection) {
    this.workbench = owner;
    setWindowTitle(Messages.new_title);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    try {
      Lifecycle drawing = page.drawing();
      IFile file =
          LifecycleProject.create(
              drawing.getId() + "." + LifecycleProject.EXTENSION, LifecycleFiles.toBytes(drawing));
      IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, true);
      return true;
    } catch (CoreException e) {
      Notices.error(getShell(), Messages.new_failed, Failures.of(e));
      return false;
    }
  }
}
