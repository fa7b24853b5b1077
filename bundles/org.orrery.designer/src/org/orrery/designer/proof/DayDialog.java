package org.orrery.designer.proof;

import java.time.LocalDate;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;

/** Asks for any day by a calendar. UI thread. */
final class DayDialog extends Dialog {
  private LocalDate day;
  private DateTime calendar;

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
    calendar = new DateTime(area, SWT.CALENDAR);
    calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(calendar);
    return area;
  }

  @Override
  protected void okPressed() {
    day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    super.okPressed();
  }
}
