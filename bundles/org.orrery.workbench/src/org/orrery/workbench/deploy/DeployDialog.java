package org.orrery.workbench.deploy;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.orrery.workbench.Messages;

/** The wizard's window; its last button says what it does: deploy, then close. */
final class DeployDialog extends WizardDialog {
  private static final Point SIZE = new Point(860, 640);

  DeployDialog(Shell parent, DeployWizard wizard) {
    super(parent, wizard);
    setHelpAvailable(false);
  }

  @Override
  protected Point getInitialSize() {
    return SIZE;
  }

  @Override
  public void updateButtons() {
    super.updateButtons();
    boolean ended = ((DeployWizard) getWizard()).isEnded();
    if (getButton(IDialogConstants.FINISH_ID) != null) {
      getButton(IDialogConstants.FINISH_ID)
          .setText(ended ? IDialogConstants.CLOSE_LABEL : Messages.deploy_deploy);
      getButton(IDialogConstants.CANCEL_ID).setEnabled(!ended);
      getButton(IDialogConstants.BACK_ID)
          .setEnabled(getCurrentPage().getPreviousPage() != null && !ended);
    }
  }
}
