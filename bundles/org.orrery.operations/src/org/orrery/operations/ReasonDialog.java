package org.orrery.operations;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.ui.act.ActDialog;

/** Asks for a reason, and for one of several choices where there are any, before an act. */
final class ReasonDialog extends ActDialog {
  /**
   * What is asked.
   *
   * @param choices values to choose from under their label; none when there is no choice
   */
  record Question(
      String title, String message, String verb, String choiceLabel, List<String> choices) {}

  private final Question question;
  private final BiFunction<String, String, Callable<?>> act;
  private final Runnable after;
  private Combo choice;
  private Text reason;

  /**
   * @param act makes the call of the choice and the reason; it runs in the background
   * @param after runs on the UI thread when the act is done
   */
  ReasonDialog(
      Shell shell, Question question, BiFunction<String, String, Callable<?>> act, Runnable after) {
    super(shell, question.title(), question.message(), question.verb().replace("…", ""));
    this.question = question;
    this.act = act;
    this.after = after;
  }

  @Override
  protected void createForm(Composite form) {
    if (!question.choices().isEmpty()) {
      choice = choice(form, question.choiceLabel(), question.choices());
    }
    reason = lines(form, Messages.act_reason);
    reason.setFocus();
  }

  @Override
  protected String missing() {
    return reason.getText().isBlank() ? Messages.act_reasonMissing : "";
  }

  @Override
  protected Callable<?> act() {
    return act.apply(choice == null ? "" : choice.getText(), reason.getText().strip());
  }

  @Override
  protected void done() {
    after.run();
  }
}
