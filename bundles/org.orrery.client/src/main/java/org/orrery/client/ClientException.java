package org.orrery.client;

import java.util.Set;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;

/** The server understood and refused; {@link #problem} says why and what to do. */
public class ClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Set<String> TEMPORARY =
      Set.of(
          ProblemCodes.UNAVAILABLE,
          ProblemCodes.STORAGE_FULL,
          ProblemCodes.REMOTE_UNAVAILABLE,
          ProblemCodes.TOO_MANY_ATTEMPTS);

  private final transient Problem problem;

  public ClientException(Problem problem) {
    super(problem.detail() == null ? problem.title() : problem.detail());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }

  /** The problem's code, see {@code ProblemCodes}. */
  public String code() {
    return problem == null || problem.code() == null ? "" : problem.code();
  }

  /** Whether the same may succeed later without anybody changing what was asked. */
  public boolean isTemporary() {
    return TEMPORARY.contains(code());
  }
}
