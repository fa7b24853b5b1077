package org.orrery.workbench.files;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.orrery.ui.state.Failure;

/** Tells a person in a dialog that something did not work. UI thread. */
public final class Notices {
  private Notices() {}

  /** Says what failed, with the remedy; details can be opened and copied. */
  public static void error(Shell shell, String title, Failure failure) {
    String words =
        failure.hint().isEmpty() ? failure.message() : failure.message() + "\n\n" + failure.hint();
    IStatus status =
        Status.error(failure.details().isEmpty() ? failure.message() : failure.details());
    ErrorDialog.openError(shell, title, words, status);
  }
}
