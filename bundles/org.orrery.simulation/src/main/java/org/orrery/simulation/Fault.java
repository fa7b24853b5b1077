package org.orrery.simulation;

/**
 * Something that keeps a life cycle from being simulated.
 *
 * @param place the field of the scenario, or the id of the drawn element
 */
public record Fault(String place, String message, String remedy) {

  /** Whether a field of the scenario is at fault: no id of a drawn element has a dot. */
  public boolean isOfScenario() {
    return place.contains(".");
  }
}
