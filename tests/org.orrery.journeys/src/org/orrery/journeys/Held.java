package org.orrery.journeys;

import java.time.Duration;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Frees a journey that one event holds: a dialog that opened unexpectedly lives in a loop of its
 * own and would never give the event back. What it closes is logged, which fails the journey.
 */
final class Held implements Runnable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

  private final Display display;

  private Held(Display display) {
    this.display = display;
  }

  /** Dispatches one event, if there is one. */
  static boolean dispatch(Display display) {
    Held held = new Held(display);
    display.timerExec((int) PATIENCE.toMillis(), held);
    try {
      return display.readAndDispatch();
    } finally {
      display.timerExec(-1, held);
    }
  }

  @Override
  public void run() {
    for (Shell shell : display.getShells()) {
      if (!shell.isDisposed() && shell.isVisible() && (shell.getStyle() & MODAL) != 0) {
        ILog.of(Held.class)
            .error(
                "'%s' held the journey; the screen is in %s"
                    .formatted(shell.getText(), FailurePicture.take(display)));
        shell.dispose();
      }
    }
  }
}
