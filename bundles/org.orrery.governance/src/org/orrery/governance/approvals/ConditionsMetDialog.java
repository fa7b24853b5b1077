package org.orrery.governance.approvals;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.api.Approval;
import org.orrery.client.OrreryClient;
import org.orrery.governance.Messages;
import org.orrery.ui.act.ActDialog;

/** Says that all conditions of an approval are met, and how. */
final class ConditionsMetDialog extends ActDialog {
  private static final int MOST_LINES = 8;

  private final OrreryClient client;
  private final Approval approval;
  private final Runnable after;
  private Text how;

  /**
   * @param after runs on the UI thread when it is said
   */
  ConditionsMetDialog(Shell shell, OrreryClient client, Approval approval, Runnable after) {
    super(
        shell,
        Messages.conditions_title,
        NLS.bind(Messages.conditions_message, approval.name()),
        Messages.conditions_verb);
    this.client = client;
    this.approval = approval;
    this.after = after;
  }

  @Override
  protected void createForm(Composite form) {
    Text conditions = lines(form, Messages.conditions_list);
    conditions.setEditable(false);
    conditions.setText(
        ApprovalTexts.openConditions(approval).stream()
            .map(condition -> "• " + condition)
            .collect(Collectors.joining("\n")));
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.widthHint = ((GridData) conditions.getLayoutData()).widthHint;
    data.heightHint =
        conditions.getLineHeight() * Math.clamp(conditions.getLineCount(), 2, MOST_LINES);
    conditions.setLayoutData(data);
    how = lines(form, Messages.conditions_how);
    how.setFocus();
  }

  @Override
  protected String missing() {
    return how.getText().isBlank() ? Messages.conditions_needHow : "";
  }

  @Override
  protected Callable<?> act() {
    String words = how.getText().strip();
    return () -> client.conditionsMet(approval.id(), words);
  }

  @Override
  protected void done() {
    after.run();
  }
}
