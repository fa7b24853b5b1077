package org.orrery.operations;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;

/**
 * Asks for a reason, and for one of several choices where there are any, before an act on the
 * server. The act runs in the background; when it fails the dialog stays with what was written.
 */
public final class ActDialog extends TitleAreaDialog {
  /**
   * What is asked.
   *
   * @param choices label of the choice and its values; no values for none
   * @param needsReason whether the reason may not be empty
   */
  public record Question(
      String title,
      String message,
      String verb,
      String choiceLabel,
      List<String> choices,
      boolean needsReason) {}

  private final Question question;
  private final BiFunction<String, String, Callable<?>> act;
  private final Runnable after;
  private Combo choice;
  private Text reason;
  private ViewLoader.Slot<Object> slot;

  /**
   * @param act makes the call of the choice and the reason; it runs in the background
   * @param after runs on the UI thread when the act is done
   */
  public ActDialog(
      Shell shell, Question question, BiFunction<String, String, Callable<?>> act, Runnable after) {
    super(shell);
    this.question = question;
    this.act = act;
    this.after = after;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(question.title());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(question.title());
    setMessage(question.message());
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    area.setLayout(layout);
    if (!question.choices().isEmpty()) {
      new Label(area, SWT.NONE).setText(question.choiceLabel());
      choice = new Combo(area, SWT.READ_ONLY);
      choice.setItems(question.choices().toArray(String[]::new));
      choice.select(0);
      choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
    Label label = new Label(area, SWT.NONE);
    label.setText(Messages.act_reason);
    label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
    reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.heightHint = 80;
    data.widthHint = 360;
    reason.setLayoutData(data);
    reason.addListener(
        SWT.Traverse,
        e -> {
          if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            e.doit = true;
          }
        });
    reason.addListener(SWT.Modify, e -> enable());
    reason.setFocus();
    slot = new ViewLoader(area, "act").slot(this::answered);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, question.verb(), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    enable();
  }

  @Override
  protected void okPressed() {
    Callable<?> call = act.apply(choice == null ? "" : choice.getText(), reason.getText().trim());
    slot.load(call::call);
  }

  private void answered(LoadState<Object> state) {
    switch (state) {
      case LoadState.Loading<Object> loading -> {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setMessage(Messages.act_running, IMessageProvider.INFORMATION);
      }
      case LoadState.Done<Object> done -> {
        after.run();
        super.okPressed();
      }
      case LoadState.Failed<Object> failed ->
          refused(failed.failure().message() + " " + failed.failure().hint());
      case LoadState.Offline<Object> offline ->
          refused(offline.failure().message() + " " + offline.failure().hint());
      case LoadState.Cancelled<Object> cancelled -> refused(Messages.act_cancelled);
    }
  }

  private void refused(String message) {
    setMessage(message.trim(), IMessageProvider.ERROR);
    enable();
  }

  private void enable() {
    getButton(IDialogConstants.OK_ID)
        .setEnabled(!question.needsReason() || !reason.getText().isBlank());
  }
}
