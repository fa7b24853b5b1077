package org.orrery.ui.state;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.orrery.ui.Messages;

/** The boundary where exceptions become {@link Failure}s; unexpected ones are logged here, once. */
public final class Failures {
  private static final List<FailureInterpreter> INTERPRETERS = new CopyOnWriteArrayList<>();

  private Failures() {}

  /** Adds an interpreter; the latest is asked first. */
  public static void register(FailureInterpreter interpreter) {
    INTERPRETERS.add(0, interpreter);
  }

  public static void unregister(FailureInterpreter interpreter) {
    INTERPRETERS.remove(interpreter);
  }

  /** Words for {@code error}; an error that no interpreter knows goes to the log. */
  public static Failure of(Throwable error) {
    for (FailureInterpreter interpreter : INTERPRETERS) {
      Optional<Failure> known = interpreter.interpret(error);
      if (known.isPresent()) {
        return known.get();
      }
    }
    ILog.of(Failures.class).error(NLS.bind(Messages.failure_log, error), error);
    return new Failure(
        false,
        Messages.failure_unexpected,
        error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage(),
        Messages.failure_unexpectedHint,
        "",
        trace(error));
  }

  /** The stack trace as text to copy. */
  public static String trace(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
