package org.orrery.workbench.deploy;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.orrery.client.Connection;
import org.orrery.workbench.Messages;

/** Proof, changes, result: nothing is deployed before the person has seen the first two. */
final class DeployWizard extends Wizard {
  private final ProofPage proof;
  private final ChangesPage changes;
  private final ResultPage result;

  DeployWizard(IWorkbenchPage page, IFile file, Connection connection) {
    proof = new ProofPage(file);
    changes = new ChangesPage(connection, proof, new OpenEditor(page, file));
    result = new ResultPage(connection);
    setWindowTitle(NLS.bind(Messages.deploy_window, file.getName()));
  }

  @Override
  public void addPages() {
    addPage(proof);
    addPage(changes);
    addPage(result);
  }

  /** Whether the server's answer is there. */
  boolean isEnded() {
    return result.isEnded();
  }

  /** Whether the server deploys now. */
  boolean isRunning() {
    return result.isRunning();
  }

  /** Whether the last button proposes instead of deploying. */
  boolean isToBeProposed() {
    return changes.isToBeProposed();
  }

  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page == proof ? changes : null;
  }

  @Override
  public boolean canFinish() {
    IWizardPage page = getContainer().getCurrentPage();
    return page == changes && changes.isPageComplete() || page == result && result.isEnded();
  }

  @Override
  public boolean performCancel() {
    return !result.isRunning();
  }

  @Override
  public boolean performFinish() {
    if (result.isEnded()) {
      return true;
    }
    getContainer().showPage(result);
    if (changes.isToBeProposed()) {
      result.propose(proof.proven(), changes.reason());
    } else {
      result.deploy(proof.proven(), changes.release(), changes.reason());
    }
    return false;
  }
}
