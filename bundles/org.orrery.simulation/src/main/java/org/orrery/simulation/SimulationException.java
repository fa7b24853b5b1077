package org.orrery.simulation;

import java.util.List;
import java.util.stream.Collectors;

/** A life cycle cannot be simulated; each fault names its place and remedy. */
public final class SimulationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  SimulationException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.place() + ": " + fault.message() + " " + fault.remedy())
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  SimulationException(String place, String message, String remedy) {
    this(List.of(new Fault(place, message, remedy)));
  }

  /** The same faults with the file that their places lie in. */
  SimulationException in(String file) {
    return new SimulationException(
        faults.stream()
            .map(fault -> new Fault(file + " " + fault.place(), fault.message(), fault.remedy()))
            .toList());
  }

  public List<Fault> faults() {
    return faults;
  }
}
