package org.orrery.server.workflow;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Elements;
import org.orrery.lifecycle.Trigger;
import org.orrery.server.ProblemException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Fires the triggers of runs, as far as their guard lets them. */
@Component
class Triggers {
  private final RunRows rows;
  private final Drawings drawings;
  private final TriggerGuard guard;
  private final RuntimeService engine;
  private final Acts acts;

  Triggers(
      RunRows rows, Drawings drawings, TriggerGuard guard, @Lazy RuntimeService engine, Acts acts) {
    this.rows = rows;
    this.drawings = drawings;
    this.guard = guard;
    this.engine = engine;
    this.acts = acts;
  }

  /** Fires a trigger; says why it was not fired, or null when it was. */
  String whyNotTriggered(String id, String element, String actor, Map<String, String> facts) {
    String[] whyNot = new String[1];
    acts.retrying(() -> whyNot[0] = fire(rows.lock(id), element, actor, facts));
    return whyNot[0];
  }

  private String fire(RunRow run, String element, String actor, Map<String, String> facts) {
    if (!(drawings.of(run.definition()).element(element) instanceof Trigger trigger)) {
      throw new ProblemException(
          404,
          ProblemCodes.NOT_FOUND,
          "The drawing of the run has no trigger '" + element + "'.",
          "Choose a trigger of the drawing.");
    }
    if (!run.open()) {
      return "The run has ended.";
    }
    Execution waiting =
        engine
            .createExecutionQuery()
            .processInstanceId(run.id())
            .messageEventSubscriptionName(Elements.triggerMessage(element))
            .singleResult();
    if (waiting == null) {
      return "The trigger does not wait for a message.";
    }
    String whyNot = guard.enter(run, trigger, actor, facts);
    if (whyNot != null) {
      return whyNot;
    }
    engine.messageEventReceived(Elements.triggerMessage(element), waiting.getId());
    return null;
  }

  /**
   * Fires a trigger for a signal that nobody else has taken.
   *
   * @param whyNot why it is not to be fired, or null
   * @param dataset dataset of the drawing that is bound to the data that arrived, or null
   * @param taken takes the signal away; false when it is gone
   */
  void deliver(
      Signals.Signal signal,
      Map<String, String> facts,
      String whyNot,
      String dataset,
      BooleanSupplier taken) {
    acts.retrying(
        () -> {
          RunRow run = rows.lock(signal.run());
          if (!taken.getAsBoolean() || !run.open()) {
            return;
          }
          if (whyNot != null) {
            guard.suppressed(run, signal.element(), signal.actor(), whyNot, facts);
          } else if (fire(run, signal.element(), signal.actor(), facts) == null
              && dataset != null) {
            rows.bind(run, dataset, signal.dataset());
          }
        });
  }
}
