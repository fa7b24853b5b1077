package org.orrery.client;

import org.orrery.api.Problem;

/** The server understood and refused; {@link #problem} says why and what to do. */
public class ClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

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
}
