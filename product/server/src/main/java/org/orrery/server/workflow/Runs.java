package org.orrery.server.workflow;

import java.util.Map;
import org.orrery.lifecycle.Lifecycle;

/** What other modules may ask of runs. */
public interface Runs {
  /** Ends a pending passage; a second call for the same passage changes nothing. */
  void complete(String passage, StepResult result);

  /**
   * Fires a trigger of the drawing beside the running model, unless its cool-down or cap forbids
   * it.
   *
   * @param facts what set it off, for example monitor and value
   * @return whether a path was started
   */
  boolean trigger(String run, String triggerElement, String actor, Map<String, String> facts);

  /** The drawing that a definition was compiled from; read only. */
  Lifecycle drawing(String definition);
}
