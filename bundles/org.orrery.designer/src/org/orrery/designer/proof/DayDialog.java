package org.orrery.designer.proof;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.ui.Spoken;

/**
 * Asks for any day, which is typed, or chosen in a calendar with the mouse: on GTK a calendar keeps
 * every key to itself, Tab and Esc among them, and therefore never has them. UI thread.
 */
final class DayDialog extends Dialog {
  private LocalDate day;
  private Text typed;
  private DateTime calendar;
  private Label complaint;

  private DayDialog(Shell parent, LocalDate day) {
    super(parent);
    this.day = day;
  }

  /** The chosen day, or null. */
  static LocalDate ask(Shell parent, LocalDate now) {
    DayDialog dialog = new DayDialog(parent, now);
    return dialog.open() == OK ? dialog.day : null;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("day.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    typed = new Text(area, SWT.BORDER);
    typed.setText(day.toString());
    typed.selectAll();
    Spoken.as(typed, () -> Messages.get("day.title"));
    calendar = new DateTime(area, SWT.CALENDAR);
    show(day);
    complaint = new Label(area, SWT.NONE);
    for (Control each : new Control[] {typed, calendar, complaint}) {
      GridDataFactory.fillDefaults().grab(true, each == calendar).applyTo(each);
    }
    typed.addListener(SWT.Modify, event -> take());
    calendar.addListener(SWT.Selection, event -> picked());
    area.setTabList(new Control[] {typed});
    return area;
  }

  private void take() {
    LocalDate read = read(typed.getText().strip());
    complaint.setText(read == null ? Messages.get("value.date") : "");
    getButton(IDialogConstants.OK_ID).setEnabled(read != null);
    if (read != null) {
      day = read;
      show(read);
    }
  }

  private static LocalDate read(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException typing) {
      return null;
    }
  }

  private void show(LocalDate now) {
    calendar.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
  }

  private void picked() {
    typed.setText(
        LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()).toString());
    typed.setFocus();
  }
}
