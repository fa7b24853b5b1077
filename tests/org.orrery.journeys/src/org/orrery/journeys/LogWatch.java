package org.orrery.journeys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Begins a class of journeys at a fresh desk, and fails a journey when an error was logged by us or
 * with our code on its stack, or an exception as a warning that the journey does not name in {@link
 * Warns}; use it with {@code @ExtendWith(LogWatch.class)}.
 */
public final class LogWatch implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  private record Heard(boolean warning, String said, String told) {}

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final ILogListener listener = (status, plugin) -> note(status);

  @Override
  public void beforeAll(ExtensionContext context) {
    FreshDesk.prepare();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Ui.settle();
    Warns warns = context.getRequiredTestMethod().getAnnotation(Warns.class);
    end(warns == null ? "" : warns.value());
  }

  void begin() {
    heard.clear();
    Platform.addLogListener(listener);
  }

  /**
   * @param expected how warnings begin that are no fault; empty for none
   */
  void end(String expected) {
    Platform.removeLogListener(listener);
    List<String> faults =
        heard.stream()
            .filter(one -> expected.isEmpty() || !one.warning() || !one.said().startsWith(expected))
            .map(Heard::told)
            .toList();
    if (!faults.isEmpty()) {
      throw new AssertionError("exceptions were logged during the journey: " + faults);
    }
  }

  private void note(IStatus status) {
    boolean isError = status.getSeverity() == IStatus.ERROR;
    if ((isError || status.getException() != null) && isOurs(status)) {
      heard.add(new Heard(!isError, status.getMessage(), status + trace(status.getException())));
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
