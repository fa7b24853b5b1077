package org.orrery.cli;

import java.io.IOException;
import java.util.List;
import org.orrery.lifecycle.format.LifecycleFileException;
import picocli.CommandLine;

/**
 * Does a verb's work for one drawing after the other; what is wrong with one is told and keeps none
 * of the others from it.
 */
final class EachDrawing {
  /** What is done for a drawing; gives the exit code. */
  @FunctionalInterface
  interface Work {
    int of(Input input) throws IOException;
  }

  private EachDrawing() {}

  /** The worst exit code. */
  static int of(List<Input> inputs, CommandLine command, Work work) throws IOException {
    int code = 0;
    for (Input input : inputs) {
      code = Math.max(code, attempt(input, command, work));
    }
    return code;
  }

  private static int attempt(Input input, CommandLine command, Work work) throws IOException {
    try {
      return work.of(input);
    } catch (LifecycleFileException | InputFault e) {
      command.getOut().flush();
      return Faults.tell(e, command.getErr());
    }
  }
}
