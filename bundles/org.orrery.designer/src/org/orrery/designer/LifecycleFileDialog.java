package org.orrery.designer;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for the file of a life cycle that is somewhere on the disk. UI thread. */
public final class LifecycleFileDialog {
  private LifecycleFileDialog() {}

  /**
   * The file that is chosen, or null.
   *
   * @param near a file in whose folder the search begins; null to begin in that of the user
   */
  public static Path open(Shell shell, String title, Path near) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText(title);
    dialog.setFilterExtensions(new String[] {"*.lifecycle"});
    dialog.setFilterPath(
        near == null ? System.getProperty("user.home") : String.valueOf(near.getParent()));
    String chosen = dialog.open();
    return chosen == null ? null : Path.of(chosen);
  }
}
