package org.orrery.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Policy packs could not be read; names every fault that was found, with its place. */
public final class PolicyPackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public PolicyPackException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /**
   * A fault of a pack file.
   *
   * @param file name of the file
   * @param line line from 1, or 0 when the file as a whole is at fault
   * @param column column from 1, or 0
   * @param message what is wrong and what is expected
   */
  public record Fault(String file, int line, int column, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column + ": " + message;
    }
  }
}
