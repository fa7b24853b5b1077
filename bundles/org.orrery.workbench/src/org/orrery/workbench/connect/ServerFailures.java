package org.orrery.workbench.connect;

import java.util.Optional;
import org.orrery.api.ProblemCodes;
import org.orrery.client.ClientException;
import org.orrery.client.NotSignedInException;
import org.orrery.client.UnreachableException;
import org.orrery.ui.state.Failure;
import org.orrery.ui.state.FailureInterpreter;
import org.orrery.workbench.Messages;
import org.orrery.workbench.refusals.Refusal;

/** Words for what the server refuses and for its absence. */
final class ServerFailures implements FailureInterpreter {
  @Override
  public Optional<Failure> interpret(Throwable error) {
    return switch (error) {
      case ClientException e -> Optional.of(new Refusal(e.problem()).failure(e.isTemporary()));
      case UnreachableException e ->
          Optional.of(
              new Failure(
                  true,
                  Messages.failure_offline,
                  Refusal.unreachable(e),
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
}
