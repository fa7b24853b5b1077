package org.orrery.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return of(inputs, command, work, new ArrayList<>());
  }

  /**
   * The worst exit code.
   *
   * @param reports those of programs; one of each drawing that the work gave up is added
   */
  static int of(
      List<Input> inputs, CommandLine command, Work work, List<Map<String, Object>> reports)
      throws IOException {
    int code = 0;
    for (Input input : inputs) {
      Work kept = inputs.size() > 1 ? each -> keeping(each, work) : work;
      code = Math.max(code, attempt(input, command, kept, reports));
    }
    return code;
  }

  /**
   * What cannot be read or written, or nobody foresaw, with one of several is told with its name
   * and keeps none of the others.
   */
  private static int keeping(Input input, Work work) throws IOException {
    try {
      return work.of(input);
    } catch (LifecycleFileException | PlacedFault e) {
      throw e;
    } catch (IOException e) {
      throw Faults.closed(input.name(), e);
    } catch (RuntimeException e) {
      if (System.getenv("ORRERY_TRACE") != null) {
        throw e;
      }
      throw Faults.unforeseen(input.name() + ": internal error", e);
    }
  }

  private static int attempt(
      Input input, CommandLine command, Work work, List<Map<String, Object>> reports)
      throws IOException {
    try {
      return work.of(input);
    } catch (LifecycleFileException | PlacedFault e) {
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("file", input.name());
      report.put("problems", Fault.of(input.name(), e));
      reports.add(report);
      command.getOut().flush();
      return Faults.tell(e, command.getErr());
    }
  }
}
