package org.orrery.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Gives a control the colours of two roles, now and after each change of theme. UI thread. */
public final class Skin {
  private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

  private Skin() {}

  /** Colours {@code control}, which the style sheet then leaves alone; returns it. */
  public static <C extends Control> C apply(C control, ColorRole background, ColorRole text) {
    leave(control);
    Runnable paint =
        () -> {
          control.setBackground(background.color());
          control.setForeground(text.color());
        };
    paint.run();
    Themes.onChange(control, paint);
    return control;
  }

  /** Colours the letters of a control, whose background stays that of what it lies on. */
  public static <C extends Control> C ink(C control, ColorRole text) {
    leave(control);
    Runnable paint = () -> control.setForeground(text.color());
    paint.run();
    Themes.onChange(control, paint);
    return control;
  }

  /** Makes the style sheet leave a widget alone. */
  public static void leave(Widget widget) {
    widget.setData(CSS_DISABLED, Boolean.TRUE);
  }

  /** A page: the background of what is read. */
  public static <C extends Control> C page(C control) {
    return apply(control, ColorRole.PAGE, ColorRole.TEXT);
  }

  /** A panel: the background of what frames a page. */
  public static <C extends Control> C panel(C control) {
    return apply(control, ColorRole.PANEL, ColorRole.TEXT);
  }
}
