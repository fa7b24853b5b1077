package org.orrery.server.workflow;

import java.util.Set;
import org.orrery.lifecycle.AutomaticStep;

/**
 * Carries out automatic steps; one bean for each group of step kinds.
 *
 * <p>Called on a worker thread, outside a transaction, at least once for each passage: a repeated
 * call with the same {@link StepTask#passage()} must not do its work twice. An exception fails the
 * attempt; the step's retry policy decides what follows.
 */
public interface StepWorker {
  /**
   * Names of the step classes of the language that this worker carries out, for example {@code
   * TrainStep}.
   */
  Set<String> kinds();

  /**
   * Refuses a drawn step that could never be carried out, whatever the run; it is asked when a
   * drawing is deployed.
   */
  default void check(AutomaticStep step) throws InputFault {}

  /**
   * @throws InputFault when another attempt would fail in the same way; none is made
   */
  StepResult work(StepTask task) throws Exception;
}
