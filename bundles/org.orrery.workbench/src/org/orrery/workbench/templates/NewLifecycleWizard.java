package org.orrery.workbench.templates;

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
import org.orrery.workbench.files.LifecycleProject;
import org.orrery.workbench.files.Notices;

/** Makes a life cycle file of a template and opens it. */
public final class NewLifecycleWizard extends Wizard implements INewWizard {
  private final NamePage names = new NamePage();
  private final TemplatePage templates = new TemplatePage(Templates.ofWorkspace(), names::suggest);
  private IWorkbench workbench;

  @Override
  public void init(IWorkbench owner, IStructuredSelection selection) {
    this.workbench = owner;
    setWindowTitle(Messages.new_title);
    addPage(templates);
    addPage(names);
  }

  @Override
  public boolean performFinish() {
    Lifecycle drawing = templates.chosen().named(names.id(), names.name());
    try {
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
