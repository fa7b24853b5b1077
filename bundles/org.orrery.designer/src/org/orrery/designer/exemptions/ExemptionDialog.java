package org.orrery.designer.exemptions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RuleInfo;
import org.orrery.ui.Letters;
import org.orrery.ui.Spoken;

/**
 * The form of an exception from a rule: it is judged while it is typed, and nothing that the rules
 * would not count can be written. UI thread.
 */
final class ExemptionDialog extends TitleAreaDialog {
  private static final int WIDTH = 380;

  private final Annotations.Problem problem;
  private final RuleInfo rule;
  private final Lifecycle lifecycle;
  private final Exemption former;
  private Text reason;
  private Text control;
  private Combo owner;
  private Text expires;
  private Label day;
  private Wording written;

  private ExemptionDialog(
      Shell parent,
      Annotations.Problem problem,
      RuleInfo rule,
      Lifecycle lifecycle,
      Exemption former) {
    super(parent);
    this.problem = problem;
    this.rule = rule;
    this.lifecycle = lifecycle;
    this.former = former;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** What was written; null when it was given up. */
  static Wording ask(
      Shell parent,
      Annotations.Problem problem,
      RuleInfo rule,
      Lifecycle lifecycle,
      Exemption former) {
    ExemptionDialog dialog = new ExemptionDialog(parent, problem, rule, lifecycle, former);
    return dialog.open() == OK ? dialog.written : null;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("exempt.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.get("exempt.title"));
    Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 12).spacing(10, 8).applyTo(form);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
    told(form, "rule", Proving.texts(rule).title() + "\n" + Proving.source(rule));
    told(
        form,
        "element",
        Messages.get("problems.bearer", problem.bearer().name(), problem.bearer().kind()));
    told(form, "problem", problem.message());
    reason = lines(form, "reason", former == null ? "" : former.getReason());
    control = lines(form, "control", former == null ? "" : former.getCompensatingControl());
    owner = new Combo(labelled(form, "owner"), SWT.DROP_DOWN);
    lifecycle.getRoles().forEach(role -> owner.add(Names.of(role)));
    owner.setText(former == null ? "" : Objects.toString(former.getOwner(), ""));
    owner.addListener(SWT.Modify, event -> judge());
    name(form, owner);
    Composite line = new Composite(labelled(form, "expires"), SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    expires = new Text(line, SWT.BORDER);
    expires.setText(Exempting.proposed(rule, LocalDate.now()).toString());
    GridDataFactory.fillDefaults().hint(Letters.room(120), SWT.DEFAULT).applyTo(expires);
    expires.addListener(SWT.Modify, event -> judge());
    Spoken.as(expires, () -> Messages.get("exempt.expires"));
    day = new Label(line, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(day);
    reason.setFocus();
    return form;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.get("exempt.do"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    judge();
  }

  @Override
  protected Point getInitialSize() {
    Point needed = super.getInitialSize();
    return new Point(Math.max(620, needed.x), needed.y);
  }

  @Override
  protected void okPressed() {
    written = wording();
    super.okPressed();
  }

  private Wording wording() {
    return new Wording(reason.getText(), control.getText(), owner.getText(), expires.getText());
  }

  private void judge() {
    if (getButton(IDialogConstants.OK_ID) == null) {
      return;
    }
    LocalDate today = LocalDate.now();
    Wording now = wording();
    String wrongDay = now.dateComplaint(rule, today);
    String wrong = wrongDay.isEmpty() ? now.complaint(rule, today) : wrongDay;
    String doubt = now.doubt(today);
    getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    day.setText(
        wrongDay.isEmpty()
            ? DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .format(LocalDate.parse(expires.getText().strip()))
            : "");
    if (!wrongDay.isEmpty()) {
      setMessage(wrongDay, IMessageProvider.ERROR);
    } else if (!wrong.isEmpty()) {
      setMessage(wrong);
    } else if (!doubt.isEmpty()) {
      setMessage(doubt, IMessageProvider.WARNING);
    } else {
      setMessage(Messages.get("exempt.message"));
    }
  }

  private static void told(Composite form, String key, String words) {
    labelled(form, key);
    Label label = new Label(form, SWT.WRAP);
    label.setText(words.strip().replace("&", "&&"));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Letters.room(WIDTH), SWT.DEFAULT)
        .applyTo(label);
  }

  private Text lines(Composite form, String key, String now) {
    Text text = new Text(labelled(form, key), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    text.setText(Objects.toString(now, ""));
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Letters.room(WIDTH), text.getLineHeight() * 3)
        .applyTo(text);
    text.addListener(SWT.Modify, event -> judge());
    text.addListener(
        SWT.Traverse,
        event ->
            event.doit |=
                event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    name(form, text);
    return text;
  }

  private static Composite labelled(Composite form, String key) {
    Label label = new Label(form, SWT.NONE);
    label.setText(Messages.get("exempt." + key));
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
    return form;
  }

  /** A field is called what the label before it says. */
  private static void name(Composite form, Control field) {
    Control[] all = form.getChildren();
    Spoken.by(all[all.length - 2], field);
    if (field.getLayoutData() == null) {
      GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    }
  }
}
