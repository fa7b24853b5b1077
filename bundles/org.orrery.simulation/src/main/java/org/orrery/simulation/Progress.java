package org.orrery.simulation;

/** Hears how far a simulation is and may end it; called from the thread that asked for it. */
@FunctionalInterface
public interface Progress {
  Progress NONE = (done, most) -> true;

  /** Whether to go on after a number of replications. */
  boolean goOn(int done, int most);
}
