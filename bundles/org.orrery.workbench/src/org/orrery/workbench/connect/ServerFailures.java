package org.orrery.workbench.connect;

import java.util.Optional;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.client.ClientException;
import org.orrery.client.NotSignedInException;
import org.orrery.client.UnreachableException;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.FailureInterpreter;
import org.orrery.workbench.Messages;

/** Words for what the server refuses and for its absence. */
final class ServerFailures implements FailureInterpreter {
  @Override
  public Optional<Failure> interpret(Throwable error) {
    return switch (error) {
      case ClientException e -> Optional.of(of(e.problem()));
      case UnreachableException e ->
          Optional.of(
              new Failure(
                  true,
                  Messages.failure_offline,
                  e.getMessage(),
                  Messages.failure_offlineHint,
                  "",
                  e.getMessage()));
      case NotSignedInException e ->
          Optional.of(
              new Failure(
                  false,
                  Messages.failure_notSignedIn,
                  Messages.failure_notSignedInHint,
                  "",
                  ProblemCodes.NOT_SIGNED_IN,
                  ""));
      default -> Optional.empty();
    };
  }

  private static Failure of(Problem problem) {
    String code = text(problem.code());
    String title = ServerWords.title(code, problem.title());
    String hint = text(problem.hint());
    return new Failure(
        false,
        title,
        problem.detail() == null || problem.detail().isBlank() ? title : problem.detail(),
        hint.isEmpty() ? ServerWords.hint(code) : hint,
        code,
        problem.status() + " " + code + "\n" + problem.detail() + "\n" + text(problem.fields()));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
