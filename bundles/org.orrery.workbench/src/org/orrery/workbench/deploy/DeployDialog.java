package org.orrery.workbench.deploy;

import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.orrery.ui.Letters;
import org.orrery.workbench.Messages;

/** The wizard's window; its last button says what it does: deploy, then close. */
final class DeployDialog extends WizardDialog {
  private static final Point SIZE = new Point(1000, 660);

  DeployDialog(Shell parent, DeployWizard wizard) {
    super(parent, wizard);
    setHelpAvailable(false);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Letters.room(SIZE.x), Letters.room(SIZE.y));
  }

  @Override
  public void updateButtons() {
    super.updateButtons();
    boolean ended = ((DeployWizard) getWizard()).isEnded();
    boolean open = !ended && !((DeployWizard) getWizard()).isRunning();
    if (getButton(IDialogConstants.FINISH_ID) != null) {
      getButton(IDialogConstants.FINISH_ID).setText(ended ? IDialogConstants.CLOSE_LABEL : verb());
      getButton(IDialogConstants.CANCEL_ID).setEnabled(open);
      getButton(IDialogConstants.BACK_ID)
          .setEnabled(getCurrentPage().getPreviousPage() != null && open);
      offerTheNext();
    }
  }

  private String verb() {
    return ((DeployWizard) getWizard()).isToBeProposed()
        ? Messages.deploy_propose
        : Messages.deploy_deploy;
  }

  /** While a page works, the keys can only be at Back or Cancel; Enter shall do neither then. */
  private void offerTheNext() {
    Button cancel = getButton(IDialogConstants.CANCEL_ID);
    Control focus = cancel.getDisplay().getFocusControl();
    boolean left =
        focus == null
            || focus == cancel
            || focus == getButton(IDialogConstants.BACK_ID)
            || !focus.isEnabled();
    if (left) {
      Stream.of(IDialogConstants.NEXT_ID, IDialogConstants.FINISH_ID)
          .map(this::getButton)
          .filter(Button::isEnabled)
          .findFirst()
          .ifPresent(Button::setFocus);
    }
  }
}
