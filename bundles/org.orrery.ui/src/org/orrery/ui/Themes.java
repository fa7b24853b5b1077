package org.orrery.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * The two themes of Orrery on the workbench's CSS engine; {@link ColorRole} follows the active one.
 * To be used on the UI thread, but for {@link #isDark}.
 */
public final class Themes {
  public static final String LIGHT = "org.orrery.ui.theme.light";
  public static final String DARK = "org.orrery.ui.theme.dark";

  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static volatile boolean dark;
  private static boolean following;

  private Themes() {}

  /** Whether the active theme is dark; may be asked on any thread. */
  public static boolean isDark() {
    return dark;
  }

  /**
   * Makes {@code id} the active theme; {@code remembered} when the next start shall have it too.
   */
  public static void activate(String id, boolean remembered) {
    follow();
    engine().setTheme(id, remembered);
  }

  /**
   * Makes sure that one of the two themes is active: the one asked for, else the remembered one,
   * else what the desktop prefers.
   *
   * @param asked {@code light}, {@code dark} or null
   */
  public static void initialize(String asked) {
    follow();
    if ("light".equals(asked) || "dark".equals(asked)) {
      activate("dark".equals(asked) ? DARK : LIGHT, false);
      return;
    }
    ITheme active = engine().getActiveTheme();
    if (active == null || !isOurs(active.getId())) {
      activate(Display.isSystemDarkTheme() ? DARK : LIGHT, false);
    } else {
      changed(active);
    }
  }

  /** Runs {@code action} on the UI thread after each change of theme while {@code owner} lives. */
  public static void onChange(Widget owner, Runnable action) {
    Runnable guarded =
        () -> {
          if (!owner.isDisposed()) {
            action.run();
          }
        };
    LISTENERS.add(guarded);
    owner.addListener(SWT.Dispose, e -> LISTENERS.remove(guarded));
  }

  /** Styles what was added to a window after it opened, with all that is in it. */
  public static void style(Widget added) {
    engine().applyStyles(added, true);
  }

  /** Number of listeners, for the test that nothing leaks. */
  public static int listeners() {
    return LISTENERS.size();
  }

  private static boolean isOurs(String id) {
    return LIGHT.equals(id) || DARK.equals(id);
  }

  private static IThemeEngine engine() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }

  private static void follow() {
    if (following) {
      return;
    }
    following = true;
    PlatformUI.getWorkbench()
        .getService(IEventBroker.class)
        .subscribe(
            IThemeEngine.Events.THEME_CHANGED,
            event -> changed((ITheme) event.getProperty(IThemeEngine.Events.THEME)));
  }

  private static void changed(ITheme theme) {
    dark = theme.getId().contains("dark");
    preferDarkWidgets(dark);
    for (Runnable listener : LISTENERS) {
      listener.run();
    }
  }

  /**
   * Asks the window system for dark native widgets. GTK's switch is not in SWT's API, and the
   * platform's own fragment that flips it is not on Maven Central; elsewhere CSS suffices.
   */
  private static void preferDarkWidgets(boolean wanted) {
    if (!"gtk".equals(SWT.getPlatform())) {
      return;
    }
    try {
      Class<?> os = Display.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk.OS");
      os.getMethod("setDarkThemePreferred", boolean.class).invoke(null, wanted);
    } catch (ReflectiveOperationException e) {
      ILog.of(Themes.class).warn("Native widgets keep their theme", e);
    }
  }
}
