package org.orrery.governance.approvals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orrery.api.Approval;
import org.orrery.client.Connection;
import org.orrery.governance.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Skin;
import org.orrery.ui.UiThread;

/**
 * What a person does about an approval besides deciding: hands it on while it is open, says that
 * its conditions are met afterwards. A button that cannot be pressed has the reason beside it.
 */
final class ApprovalActs extends Composite {
  private final Connection connection;
  private final Approval approval;
  private final Runnable onDone;
  private final Runnable onGrown;
  private final Button button;
  private final Label reason;

  /** Whether there is something to offer about an approval. */
  static boolean concern(Approval approval) {
    return approval.mayDecide() || ApprovalTexts.hasOpenConditions(approval);
  }

  /**
   * @param onDone called when something was done
   * @param onGrown called when this needs another height
   */
  ApprovalActs(
      Composite parent,
      Connection connection,
      Approval approval,
      Runnable onDone,
      Runnable onGrown) {
    super(parent, SWT.NONE);
    this.connection = connection;
    this.approval = approval;
    this.onDone = onDone;
    this.onGrown = onGrown;
    Skin.page(this);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.horizontalSpacing = 12;
    setLayout(layout);
    boolean conditional = ApprovalTexts.hasOpenConditions(approval);
    if (conditional) {
      Label title = Labels.of(this, Messages.conditions_title, Fonts.HEADING, ColorRole.TEXT);
      title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
      Label words =
          Labels.wrapped(
              this,
              ApprovalTexts.conditions(approval),
              Fonts.BODY,
              ApprovalTexts.isExpired(approval) ? ColorRole.CRITICAL : ColorRole.MUTED);
      ((GridData) words.getLayoutData()).horizontalSpan = 2;
    }
    button = new Button(this, SWT.PUSH);
    button.setText(conditional ? Messages.conditions_action : Messages.delegate_action);
    button.addListener(SWT.Selection, e -> act());
    reason = Labels.wrapped(this, "", Fonts.BODY, ColorRole.MUTED);
    ((GridData) reason.getLayoutData()).verticalAlignment = SWT.CENTER;
    Runnable leave = connection.onStatus(status -> UiThread.post(this, this::enable));
    addListener(SWT.Dispose, e -> leave.run());
    enable();
  }

  /** Asks to whom an approval shall be handed on. */
  static void handOn(Shell shell, Connection connection, Approval approval, Runnable after) {
    new DelegateDialog(shell, connection.client(), approval, after).open();
  }

  /** Asks how the conditions of an approval were met. */
  static void conditionsMet(Shell shell, Connection connection, Approval approval, Runnable after) {
    new ConditionsMetDialog(shell, connection.client(), approval, after).open();
  }

  /** Why the button cannot be pressed, or an empty string. */
  private String obstacle() {
    if (connection.status().state() == Connection.State.OFFLINE) {
      return Messages.acts_offline;
    }
    return ApprovalTexts.hasOpenConditions(approval)
        ? ApprovalTexts.whyNotMet(approval)
        : ApprovalTexts.whyNotDelegated(approval);
  }

  private void enable() {
    String obstacle = obstacle();
    button.setEnabled(obstacle.isEmpty());
    Labels.set(reason, obstacle);
    onGrown.run();
  }

  private void act() {
    if (ApprovalTexts.hasOpenConditions(approval)) {
      conditionsMet(getShell(), connection, approval, onDone);
    } else {
      handOn(getShell(), connection, approval, onDone);
    }
  }
}
