package org.orrery.server.workflow;

import java.util.Map;
import java.util.function.Predicate;
import org.orrery.api.Definition;
import org.orrery.lifecycle.AutomaticStep;
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

  /**
   * Waits until nobody else changes the run, in the caller's transaction; to be called before other
   * rows are locked by whoever will complete a passage in the same transaction.
   */
  void lock(String run);

  /**
   * Lets the main path of a run work on a version from now.
   *
   * @throws org.orrery.server.ProblemException when the run has ended or is about another model
   */
  void take(String run, String model, int version, String actor);

  /**
   * Lets steps be tried again at once that have failed or wait for their next attempt.
   *
   * @param lacking whether a drawn step may have lacked what has come
   * @return false when one of them is at work, which may not have seen it
   */
  boolean again(Arrival arrival, Predicate<AutomaticStep> lacking);

  /** The definition of each run of a model, by the run, the newest first. */
  Map<String, String> definitions(String model);

  /** A deployed definition with its proof. */
  Definition definition(String id);

  /** The drawing that a definition was compiled from; read only. */
  Lifecycle drawing(String definition);
}
