package org.orrery.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The theme of the widgets that the window system paints. GTK's switch is not in SWT's API, and the
 * platform's own fragment that flips it is not on Maven Central; on other systems CSS suffices. UI
 * thread.
 */
final class NativeTheme {
  private static final String HIGH_CONTRAST = "HighContrast";

  private NativeTheme() {}

  /** The theme that comes nearest to the desktop's. */
  static Theme ofDesktop() {
    if (Display.getDefault().getHighContrast() || name().startsWith(HIGH_CONTRAST)) {
      return Theme.CONTRAST;
    }
    return Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT;
  }

  /**
   * Has native widgets painted light or dark. GTK's theme itself is the desktop's: when it is
   * changed under a running workbench, lists and trees are not painted any more.
   */
  static void follow(Theme theme) {
    if (!Gtk.isHere()) {
      return;
    }
    try {
      Gtk.preferDark(theme.isDark());
    } catch (ReflectiveOperationException e) {
      ILog.of(NativeTheme.class).warn("Native widgets keep their theme", e);
    }
  }

  /**
   * Has windows that are open take their sizes anew: after a change of theme GTK was seen not to
   * paint what is added to them until they change their size.
   */
  static void settle() {
    if (!Gtk.isHere()) {
      return;
    }
    try {
      for (Shell shell : Display.getDefault().getShells()) {
        Gtk.allocate(shell);
      }
    } catch (ReflectiveOperationException e) {
      ILog.of(NativeTheme.class).warn("Windows keep their sizes", e);
    }
  }

  private static String name() {
    if (!Gtk.isHere()) {
      return "";
    }
    try {
      return Gtk.themeName();
    } catch (ReflectiveOperationException e) {
      ILog.of(NativeTheme.class).warn("The desktop's theme is not known", e);
      return "";
    }
  }
}
