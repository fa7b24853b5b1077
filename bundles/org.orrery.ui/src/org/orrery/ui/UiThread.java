package org.orrery.ui;

import org.eclipse.swt.widgets.Widget;

/** The one door back to the UI thread. */
public final class UiThread {
  private UiThread() {}

  /** Runs {@code update} on the UI thread, unless {@code widget} is disposed by then. */
  public static void post(Widget widget, Runnable update) {
    if (widget.isDisposed()) {
      return;
    }
    widget
        .getDisplay()
        .asyncExec(
            () -> {
              if (!widget.isDisposed()) {
                update.run();
              }
            });
  }
}
