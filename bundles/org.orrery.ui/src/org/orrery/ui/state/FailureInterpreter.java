package org.orrery.ui.state;

import java.util.Optional;

/** Makes words of the expected exceptions of a module; called on any thread. */
@FunctionalInterface
public interface FailureInterpreter {
  /** The failure, or empty when this interpreter does not know the exception. */
  Optional<Failure> interpret(Throwable error);
}
