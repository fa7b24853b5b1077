package org.orrery.server.workflow;

import java.time.Clock;
import java.time.Instant;
import org.orrery.compiler.Elements;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.ProblemException;
import org.springframework.stereotype.Component;

/** Says until when an attempt may take, and keeps what became of it. */
@Component
class AttemptOutcomes {
  private final StepService steps;
  private final StepTasks tasks;
  private final CompilerTasks compilerTasks;
  private final Clock clock;

  AttemptOutcomes(StepService steps, StepTasks tasks, CompilerTasks compilerTasks, Clock clock) {
    this.steps = steps;
    this.tasks = tasks;
    this.compilerTasks = compilerTasks;
    this.clock = clock;
  }

  /** When an attempt is too late; the drawn time-out transition has a timer of its own. */
  Instant deadline(Passage passage) {
    if (compilerTasks.knows(passage.kind())) {
      return Instant.MAX;
    }
    AutomaticStep step = tasks.of(passage, passage.attempts()).step();
    boolean drawn =
        step.getOutgoing().stream().anyMatch(t -> t.getKind() == TransitionKind.TIMEOUT);
    return drawn || step.getTimeout() == null || step.getTimeout().isBlank()
        ? Instant.MAX
        : Times.after(clock.instant(), step.getTimeout());
  }

  void succeeded(Passage passage, String worker, StepResult result) {
    steps.complete(passage.id(), worker, result);
  }

  void tookTooLong(Passage passage, String worker) {
    failed(
        passage, worker, "The attempt took longer than the step's timeout.", retryPolicy(passage));
  }

  /** A fault of the input is not tried again. */
  void failed(Passage passage, String worker, Exception why) {
    failed(passage, worker, message(why), why instanceof InputFault ? null : retryPolicy(passage));
  }

  private RetryPolicy retryPolicy(Passage passage) {
    return passage.kind().equals(Elements.DECISION_TOPIC) || compilerTasks.knows(passage.kind())
        ? null
        : Times.retry(tasks.of(passage, passage.attempts()).step());
  }

  /**
   * @param policy how often it is tried, or null for once
   */
  private void failed(Passage passage, String worker, String message, RetryPolicy policy) {
    int allowed = policy == null ? 1 : policy.getAttempts();
    Instant next =
        policy == null
            ? clock.instant()
            : Times.nextAttempt(clock.instant(), policy, passage.attempts());
    steps.attemptFailed(passage.id(), worker, message, passage.attempts(), allowed, next);
  }

  static String message(Exception e) {
    if (e instanceof ProblemException problem) {
      return problem.getMessage() + " " + problem.hint();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
