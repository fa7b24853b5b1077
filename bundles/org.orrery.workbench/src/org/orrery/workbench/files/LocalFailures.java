package org.orrery.workbench.files;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.FailureInterpreter;
import org.orrery.workbench.Messages;

/** Words for files that cannot be read and for what the workspace refuses. */
public final class LocalFailures implements FailureInterpreter {
  @Override
  public Optional<Failure> interpret(Throwable error) {
    return switch (error) {
      case LifecycleFileException e -> Optional.of(of(e));
      case CoreException e -> {
        if (e.getStatus().getException() instanceof LifecycleFileException cause) {
          yield Optional.of(of(cause));
        }
        yield Optional.of(
            new Failure(false, Messages.failure_workspace, e.getStatus().getMessage(), "", "", ""));
      }
      default -> Optional.empty();
    };
  }

  private static Failure of(LifecycleFileException e) {
    Locale language = org.orrery.designer.Messages.locale();
    String details =
        e.problems().stream().map(p -> p.in(language)).collect(Collectors.joining("\n"));
    String remedy = e.problems().isEmpty() ? "" : e.problems().get(0).advice().in(language);
    return new Failure(false, Messages.failure_file, e.in(language), remedy, "", details);
  }
}
