package org.orrery.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Begins a class of journeys at a fresh desk, and fails a journey when an error was logged by us or
 * with our code on its stack; use it with {@code @ExtendWith(LogWatch.class)}.
 */
public final class LogWatch implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
  private final ILogListener listener = (status, plugin) -> note(status);

  @Override
  public void beforeAll(ExtensionContext context) {
    FreshDesk.prepare();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    errors.clear();
    Platform.addLogListener(listener);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Ui.settle();
    Platform.removeLogListener(listener);
    if (!errors.isEmpty()) {
      throw new AssertionError("errors were logged during the journey: " + errors);
    }
  }

  private void note(IStatus status) {
    if (status.getSeverity() == IStatus.ERROR && isOurs(status)) {
      errors.add(status + trace(status.getException()));
    }
  }

  private static boolean isOurs(IStatus status) {
    return status.getPlugin().startsWith("org.orrery")
        || trace(status.getException()).contains("org.orrery.");
  }

  private static String trace(Throwable thrown) {
    if (thrown == null) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n").append(thrown);
    for (StackTraceElement frame : thrown.getStackTrace()) {
      text.append("\n  at ").append(frame);
    }
    return text.append(trace(thrown.getCause())).toString();
  }
}
