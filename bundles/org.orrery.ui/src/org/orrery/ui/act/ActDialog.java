package org.orrery.ui.act;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.ui.Letters;
import org.orrery.ui.Messages;
import org.orrery.ui.Spoken;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;

/**
 * Asks for what an act on the server needs and does it in the background. When it fails, the dialog
 * stays with what was written and says why; while it runs, Cancel gives up waiting.
 */
public abstract class ActDialog extends TitleAreaDialog {
  private static final int FIELD_WIDTH = 360;

  private final String title;
  private final String message;
  private final String verb;
  private ViewLoader loader;
  private ViewLoader.Slot<Object> slot;
  private boolean running;

  /**
   * @param verb label of the button that does it
   */
  protected ActDialog(Shell shell, String title, String message, String verb) {
    super(shell);
    this.title = title;
    this.message = message;
    this.verb = verb;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** Builds the fields in a grid of two columns: labels and controls. */
  protected abstract void createForm(Composite form);

  /** What is still missing or wrong, or an empty string when it can be done. */
  protected abstract String missing();

  /** The call; made on the UI thread from what is written, run in the background. */
  protected abstract Callable<?> act();

  /** It is done; the dialog closes. */
  protected abstract void done();

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected final Control createDialogArea(Composite parent) {
    setTitle(title);
    setMessage(message);
    Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 14;
    layout.marginHeight = 12;
    layout.verticalSpacing = 9;
    form.setLayout(layout);
    loader = new ViewLoader(form, "act");
    slot = loader.slot(this::answered);
    createForm(form);
    return form;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, verb, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    getButton(IDialogConstants.OK_ID).setEnabled(missing().isEmpty());
  }

  /** For what the form itself has to load. */
  protected final ViewLoader loader() {
    return loader;
  }

  /** Says what is missing; to be called after each change of a field. */
  protected final void check() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok == null || running) {
      return;
    }
    String missing = missing();
    ok.setEnabled(missing.isEmpty());
    setMessage(missing.isEmpty() ? message : missing);
  }

  @Override
  protected final void okPressed() {
    Callable<?> call = act();
    slot.load(call::call);
  }

  @Override
  protected final void cancelPressed() {
    if (running) {
      slot.cancel();
    } else {
      super.cancelPressed();
    }
  }

  private void answered(LoadState<Object> state) {
    running = state instanceof LoadState.Loading;
    switch (state) {
      case LoadState.Loading<Object> loading -> {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setMessage(Messages.act_running, IMessageProvider.INFORMATION);
      }
      case LoadState.Done<Object> done -> {
        done();
        super.okPressed();
      }
      case LoadState.Failed<Object> failed -> refused(words(failed.failure()));
      case LoadState.Offline<Object> offline -> refused(words(offline.failure()));
      case LoadState.Cancelled<Object> cancelled -> refused(Messages.act_cancelled);
    }
  }

  /** What went wrong and what helps, in one text. */
  public static String words(Failure failure) {
    return (failure.message() + " " + failure.hint()).strip();
  }

  private void refused(String why) {
    setMessage(why, IMessageProvider.ERROR);
    getButton(IDialogConstants.OK_ID).setEnabled(missing().isEmpty());
  }

  /** A line of text under its label; {@code style} as SWT.PASSWORD or SWT.NONE. */
  protected final Text line(Composite form, String label, int style) {
    Label name = label(form, label, SWT.CENTER);
    Text text = new Text(form, SWT.BORDER | style);
    Spoken.by(name, text);
    text.setLayoutData(wide(false));
    text.addListener(SWT.Modify, e -> check());
    return text;
  }

  /** Some lines of text; Tab leaves them, Ctrl+Enter does the act. */
  protected final Text lines(Composite form, String label) {
    Label name = label(form, label, SWT.TOP);
    Text text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    Spoken.by(name, text);
    GridData data = wide(true);
    data.heightHint = Letters.room(80);
    text.setLayoutData(data);
    text.addListener(
        SWT.Traverse,
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    text.addListener(SWT.Modify, e -> check());
    text.addListener(
        SWT.KeyDown,
        e -> {
          boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
          if (enter && e.stateMask == SWT.MOD1 && getButton(IDialogConstants.OK_ID).isEnabled()) {
            e.doit = false;
            okPressed();
          }
        });
    return text;
  }

  /** A choice of one of several values, the first at the beginning. */
  protected final Combo choice(Composite form, String label, List<String> values) {
    Label name = label(form, label, SWT.CENTER);
    Combo combo = new Combo(form, SWT.READ_ONLY);
    Spoken.by(name, combo);
    combo.setItems(values.toArray(String[]::new));
    combo.select(0);
    combo.setLayoutData(wide(false));
    combo.addListener(SWT.Selection, e -> check());
    return combo;
  }

  /** A label of the form's first column. */
  protected static Label label(Composite form, String words, int vertical) {
    Label label = new Label(form, SWT.NONE);
    label.setText(words);
    label.setLayoutData(new GridData(SWT.LEFT, vertical, false, false));
    return label;
  }

  private static GridData wide(boolean tall) {
    GridData data = new GridData(SWT.FILL, tall ? SWT.FILL : SWT.CENTER, true, tall);
    data.widthHint = Letters.room(FIELD_WIDTH);
    return data;
  }
}
