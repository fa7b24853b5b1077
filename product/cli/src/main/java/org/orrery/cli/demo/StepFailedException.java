package org.orrery.cli.demo;

/** A step of the story went wrong and was reported, so that the story cannot go on. */
final class StepFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StepFailedException(Throwable cause) {
    super(cause);
  }
}
