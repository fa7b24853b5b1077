package org.orrery.workbench.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page that lists all keys and lets them be changed. */
public final class KeysHandler extends AbstractHandler {
  private static final String PAGE = "org.orrery.workbench.keysPage";

  /** All of the page is seen. */
  private static final Point LEAST = new Point(1000, 880);

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
    PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window, PAGE, null, null);
    enlarge(dialog.getShell(), window.getMonitor().getClientArea());
    dialog.open();
    return null;
  }

  /** The dialog keeps the size of its former page, which may have been small. */
  private static void enlarge(Shell dialog, Rectangle screen) {
    Point size = dialog.getSize();
    int width = Math.min(screen.width, Math.max(size.x, LEAST.x));
    int height = Math.min(screen.height, Math.max(size.y, LEAST.y));
    dialog.setBounds(
        screen.x + (screen.width - width) / 2,
        screen.y + (screen.height - height) / 2,
        width,
        height);
  }
}
