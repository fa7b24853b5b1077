package org.orrery.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** What GTK knows of the desktop and SWT's API does not tell. UI thread. */
final class Gtk {
  private static final byte[] ANIMATIONS = "gtk-enable-animations\0".getBytes();

  private Gtk() {}

  static boolean isHere() {
    return "gtk".equals(SWT.getPlatform());
  }

  /** The name of the theme of native widgets. */
  static String themeName() throws ReflectiveOperationException {
    return (String) type("OS").getMethod("getThemeName").invoke(null);
  }

  /** Has native widgets painted by the dark variant of their theme, or by the light one. */
  static void preferDark(boolean isDark) throws ReflectiveOperationException {
    type("OS").getMethod("setDarkThemePreferred", boolean.class).invoke(null, isDark);
  }

  /** Whether the desktop lets things move. */
  static boolean isAnimated() throws ReflectiveOperationException {
    int[] value = new int[1];
    type("OS")
        .getMethod("g_object_get", long.class, byte[].class, int[].class, long.class)
        .invoke(null, settings(), ANIMATIONS, value, 0L);
    return value[0] != 0;
  }

  /**
   * Has GTK size and paint a window anew with all that is in it. What GTK holds for sized already
   * is measured first, as it would not pass on that something in it has to be sized.
   */
  static void allocate(Control control) throws ReflectiveOperationException {
    measure(control);
    queue(control);
  }

  private static void measure(Control control) throws ReflectiveOperationException {
    long end = control.getParent() == null ? 0 : control.getParent().handle;
    for (long each = control.handle; each != 0 && each != end; each = parent(each)) {
      type("GTK")
          .getMethod(
              "gtk_widget_get_preferred_size",
              long.class,
              type("GtkRequisition"),
              type("GtkRequisition"))
          .invoke(null, each, null, null);
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        measure(child);
      }
    }
  }

  private static void queue(Control control) throws ReflectiveOperationException {
    type("GTK").getMethod("gtk_widget_queue_resize", long.class).invoke(null, control.handle);
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        queue(child);
      }
    }
  }

  private static long parent(long widget) throws ReflectiveOperationException {
    return (long) type("GTK").getMethod("gtk_widget_get_parent", long.class).invoke(null, widget);
  }

  private static long settings() throws ReflectiveOperationException {
    return (long) type("GTK").getMethod("gtk_settings_get_default").invoke(null);
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return internal("gtk." + name);
  }

  /** A class of SWT that its API does not have. */
  static Class<?> internal(String name) throws ClassNotFoundException {
    return Display.class.getClassLoader().loadClass("org.eclipse.swt.internal." + name);
  }
}
