package org.orrery.server.workflow;

import java.util.Map;
import java.util.Set;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Elements;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out what the compiler added to the drawing: decisions, reminders and escalations. */
@Component
class CompilerTasks {
  private static final Set<String> TOPICS =
      Set.of(Elements.DECISION_TOPIC, Elements.REMINDER_TOPIC, Elements.ESCALATION_TOPIC);

  private final RunRows rows;
  private final Decisions decisions;
  private final Drawings drawings;
  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transactions;

  CompilerTasks(
      RunRows rows,
      @Lazy Decisions decisions,
      Drawings drawings,
      ApplicationEventPublisher publisher,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.decisions = decisions;
    this.drawings = drawings;
    this.publisher = publisher;
    this.transactions = transactions;
  }

  boolean knows(String kind) {
    return TOPICS.contains(kind);
  }

  StepResult work(Passage passage) throws CompilationException {
    RunRow run = rows.get(passage.run());
    if (passage.kind().equals(Elements.DECISION_TOPIC)) {
      String decision = Elements.decision(passage.activity());
      return StepResult.outcome(decisions.outcome(run, passage.path(), decision), Map.of());
    }
    HumanStep step = (HumanStep) drawings.of(run.definition()).element(passage.element());
    boolean escalated = passage.kind().equals(Elements.ESCALATION_TOPIC);
    Role role = escalated ? step.getEscalateTo() : null;
    transactions.executeWithoutResult(
        status ->
            publisher.publishEvent(
                new StepReminded(
                    run.id(),
                    passage.element(),
                    escalated,
                    role == null ? null : role.getId(),
                    role == null ? null : role.getServerRole())));
    return StepResult.done(Map.of());
  }
}
