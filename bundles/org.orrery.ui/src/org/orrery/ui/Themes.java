package org.orrery.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * The themes of Orrery on the workbench's CSS engine; {@link ColorRole} follows the active one. To
 * be used on the UI thread, but for {@link #active}.
 */
public final class Themes {
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static volatile Theme active = Theme.LIGHT;
  private static boolean following;

  private Themes() {}

  /** The active theme; may be asked on any thread. */
  public static Theme active() {
    return active;
  }

  /** Makes a theme the active one; {@code remembered} when the next start shall have it too. */
  public static void activate(Theme theme, boolean remembered) {
    follow();
    engine().setTheme(theme.id(), remembered);
  }

  /**
   * Makes sure that one of the themes is active: the one asked for, else the remembered one, else
   * what the desktop prefers.
   *
   * @param asked {@code light}, {@code dark}, {@code contrast} or null
   */
  public static void initialize(String asked) {
    follow();
    ITheme remembered = engine().getActiveTheme();
    if (Theme.named(asked).isPresent()) {
      activate(Theme.named(asked).get(), false);
    } else if (remembered == null || Theme.named(remembered.getId()).isEmpty()) {
      activate(NativeTheme.ofDesktop(), false);
    } else {
      changed(remembered);
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
    active = Theme.named(theme.getId()).orElse(Theme.LIGHT);
    NativeTheme.follow(active);
    for (Runnable listener : LISTENERS) {
      listener.run();
    }
    Display.getDefault().asyncExec(NativeTheme::settle);
  }
}
