package org.orrery.server.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.orrery.api.Definition;
import org.orrery.api.EventTypes;
import org.orrery.api.NewRun;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Elements;
import org.orrery.compiler.Variables;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.Ids;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Passage.State;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts runs, moves them on and ends them; each act is one transaction behind the run's lock. */
@Component
class RunService implements Runs {
  private final RunRows rows;
  private final DefinitionRows definitions;
  private final Drawings drawings;
  private final Passages passages;
  private final RuntimeService engine;
  private final CallRows calls;
  private final RunInputs inputs;
  private final Triggers triggers;
  private final Acts acts;
  private final AuditTrail audit;
  private final EventLog events;
  private final WorkBell bell;
  private final TransactionTemplate transactions;

  RunService(
      RunRows rows,
      DefinitionRows definitions,
      Drawings drawings,
      Passages passages,
      @Lazy RuntimeService engine,
      CallRows calls,
      RunInputs inputs,
      Triggers triggers,
      Acts acts,
      AuditTrail audit,
      EventLog events,
      WorkBell bell,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.definitions = definitions;
    this.drawings = drawings;
    this.passages = passages;
    this.engine = engine;
    this.calls = calls;
    this.inputs = inputs;
    this.triggers = triggers;
    this.acts = acts;
    this.audit = audit;
    this.events = events;
    this.bell = bell;
    this.transactions = transactions;
  }

  String start(NewRun order, String actor) {
    return start(order, actor, null);
  }

  /** Starts the run of a sub-life-cycle; its people are those of the run that calls it. */
  String call(NewRun order, StepTask caller) {
    return start(order, caller.startedBy(), caller);
  }

  private String start(NewRun order, String actor, StepTask caller) {
    Definition definition = definition(order);
    Lifecycle drawing = drawings.of(definition.id()).lifecycle();
    String id = Ids.next();
    RunRow run = inputs.run(id, definition, drawing, order, actor);
    transactions.executeWithoutResult(
        status -> {
          rows.insert(run);
          if (caller != null) {
            calls.adopt(id, caller.run(), caller.passage());
          }
          if (order.version() != null) {
            rows.version(id, "", order.version());
          }
          Map<String, Object> facts = new LinkedHashMap<>();
          facts.put("run", id);
          facts.put("model", run.model());
          facts.put("definition", definition.id());
          facts.put("by", actor);
          facts.put("parent", caller == null ? null : caller.run());
          events.publish(EventTypes.RUN_STARTED, id, facts);
          facts.put("datasets", run.datasets());
          facts.put("parameters", run.parameters());
          facts.put("version", order.version());
          audit.append(actor, "run-started", "run/" + id, facts);
          engine
              .createProcessInstanceBuilder()
              .processDefinitionId(definitions.process(definition.id()))
              .predefineProcessInstanceId(id)
              .start();
        });
    return id;
  }

  private Definition definition(NewRun order) {
    if (order.definition() != null && !order.definition().isBlank()) {
      return definitions.get(order.definition());
    }
    return definitions
        .newest(Objects.requireNonNullElse(order.lifecycle(), ""))
        .orElseThrow(
            () ->
                new ProblemException(
                    404,
                    ProblemCodes.NOT_FOUND,
                    "No life cycle '" + order.lifecycle() + "' is deployed.",
                    "Deploy its drawing first."));
  }

  @Override
  public void complete(String passage, StepResult result) {
    change(passage, null, now -> finish(now, result));
  }

  /** Ends a passage that a worker holds; nothing happens when it is no longer the worker's. */
  void complete(String passage, String worker, StepResult result) {
    change(passage, worker, now -> finish(now, result));
  }

  /** Does something with an open passage behind the lock of its run. */
  private void change(String id, String worker, Change change) {
    Passage seen = rows.passage(id).orElse(null);
    if (seen == null) {
      throw new IllegalArgumentException("There is no passage '" + id + "'.");
    }
    acts.retrying(
        () -> {
          rows.lock(seen.run());
          Passage now = rows.passage(id).orElseThrow();
          boolean mine =
              worker == null || (now.state() == State.WORKING && worker.equals(now.worker()));
          if (now.open() && mine) {
            change.apply(now);
          }
        });
  }

  /** What is done with a passage. */
  private interface Change {
    void apply(Passage passage);
  }

  private void finish(Passage passage, StepResult result) {
    if (result.version() != null) {
      rows.version(passage.run(), passage.path(), result.version());
      if (passage.kind().equals("PromoteStep") || passage.kind().equals("RollbackStep")) {
        rows.version(passage.run(), "", result.version());
      }
    }
    Map<String, String> results = new LinkedHashMap<>(passage.results());
    results.putAll(Objects.requireNonNullElse(result.results(), Map.of()));
    if (result.pending()) {
      rows.change(passage.id(), State.PENDING, null, null, results);
      entered(passage, State.PENDING);
      return;
    }
    String outcome = Objects.requireNonNullElse(result.outcome(), "done");
    rows.leave(passage.id(), State.COMPLETED, outcome, null, results);
    told(passage, EventTypes.STEP_COMPLETED, State.COMPLETED, outcome, null, results);
    Map<String, Object> variables = new HashMap<>();
    variables.put(Variables.outcome(outcomeOf(passage)), outcome);
    if (isHuman(passage)) {
      variables.put(Variables.decided(passage.element()), true);
    }
    engine.trigger(passage.execution(), variables);
  }

  private static String outcomeOf(Passage passage) {
    return passage.kind().equals(Elements.DECISION_TOPIC)
        ? Elements.decision(passage.activity())
        : passage.element();
  }

  private boolean isHuman(Passage passage) {
    String definition = rows.get(passage.run()).definition();
    return passage.activity().equals(passage.element())
        && drawings.of(definition).element(passage.element()) instanceof HumanStep;
  }

  /** An attempt failed: another one becomes due, or the drawn failure path is taken. */
  void attemptFailed(
      String id, String worker, String message, int attempt, int allowed, Instant next) {
    change(
        id,
        worker,
        passage -> {
          if (attempt < allowed) {
            rows.change(id, State.RETRYING, next, message, passage.results());
            told(passage, EventTypes.STEP_FAILED, State.RETRYING, null, message, Map.of());
            bell.ringAfterCommit();
            return;
          }
          failForGood(passage, message);
        });
  }

  /** A pending passage came to nothing: the drawn failure path is taken, or an operator helps. */
  void fail(String passage, String message) {
    change(passage, null, now -> failForGood(now, message));
  }

  private void failForGood(Passage passage, String message) {
    told(passage, EventTypes.STEP_FAILED, State.FAILED, null, message, Map.of());
    if (hasFailurePath(passage)) {
      rows.leave(passage.id(), State.FAILED, "failed", message, passage.results());
      engine.trigger(passage.execution(), Map.of(), Map.of(StepBehavior.FAILED, Boolean.TRUE));
    } else {
      rows.change(passage.id(), State.FAILED, null, message, passage.results());
    }
  }

  private boolean hasFailurePath(Passage passage) {
    String definition = rows.get(passage.run()).definition();
    return passage.activity().equals(passage.element())
        && drawings.of(definition).element(passage.element()) instanceof Node node
        && node.getOutgoing().stream().anyMatch(t -> t.getKind() == TransitionKind.FAILURE);
  }

  /** An operator lets a failed step be tried again from its first attempt. */
  void retry(String run, String element, String reason, String actor) {
    acts.retrying(
        () -> {
          rows.lock(run);
          List<Passage> failed =
              rows.passages(run).stream()
                  .filter(p -> p.open() && p.state() == State.FAILED)
                  .filter(p -> p.element().equals(element))
                  .toList();
          if (failed.isEmpty()) {
            throw new ProblemException(
                409,
                ProblemCodes.WRONG_STATE,
                "The step '" + element + "' of the run has not failed.",
                "Only a failed step can be tried again.",
                Map.of("element", element, "needed", "failed"));
          }
          for (Passage passage : failed) {
            rows.again(passage.id());
            audit.append(
                actor,
                "step-retried",
                "run/" + run,
                Map.of("element", element, "run", run, "reason", reason));
            told(passage, EventTypes.STEP_RETRIED, State.READY, null, null, Map.of());
          }
          bell.ringAfterCommit();
        });
  }

  void cancel(String id, String reason, String actor) {
    acts.retrying(
        () -> {
          RunRow run = rows.lock(id);
          if (!run.open()) {
            throw ended(run);
          }
          passages.end(
              run, "cancelled", null, actor, Map.of("reason", Objects.toString(reason, "")));
          engine.deleteProcessInstance(id, "cancelled");
        });
  }

  @Override
  public boolean trigger(
      String run, String triggerElement, String actor, Map<String, String> facts) {
    return triggers.whyNotTriggered(run, triggerElement, actor, facts) == null;
  }

  /** Tells a wait step of the run that its event has come. */
  void event(String id, String name, String reason, String actor) {
    acts.retrying(
        () -> {
          RunRow run = rows.lock(id);
          if (!run.open()) {
            throw ended(run);
          }
          List<Execution> waiting =
              engine
                  .createExecutionQuery()
                  .processInstanceId(id)
                  .messageEventSubscriptionName(Elements.eventMessage(name))
                  .list();
          if (waiting.isEmpty()) {
            throw new ProblemException(
                409,
                ProblemCodes.WRONG_STATE,
                "The run does not wait for the event '" + name + "' now.",
                "Look at the run: it must stand at a wait step for this event.");
          }
          audit.append(
              actor,
              "event-received",
              "run/" + id,
              Map.of("event", name, "reason", Objects.toString(reason, "")));
          for (Execution execution : waiting) {
            engine.messageEventReceived(Elements.eventMessage(name), execution.getId());
          }
        });
  }

  @Override
  public void take(String id, String model, int version, String actor) {
    acts.retrying(
        () -> {
          RunRow run = rows.lock(id);
          if (!run.open()) {
            throw ended(run);
          }
          if (!run.model().equals(model)) {
            throw new ProblemException(
                409,
                ProblemCodes.CONFLICT,
                "The run is about the model '" + run.model() + "', not '" + model + "'.",
                "Name a run of the same model.");
          }
          rows.version(id, "", version);
          audit.append(actor, "run-took-version", "run/" + id, Map.of("version", version));
        });
  }

  @Override
  public void lock(String run) {
    rows.lock(run);
  }

  @Override
  public Definition definition(String id) {
    return definitions.get(id);
  }

  @Override
  public Lifecycle drawing(String definition) {
    return drawings.of(definition).lifecycle();
  }

  private static ProblemException ended(RunRow run) {
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "The run is " + run.state() + ".",
        "Start a new run.",
        Map.of("current", run.state(), "needed", "running"));
  }

  private void entered(Passage passage, State state) {
    events.publish(
        EventTypes.STEP_ENTERED,
        passage.run(),
        Map.of("run", passage.run(), "element", passage.element(), "state", state.shown));
  }

  private void told(
      Passage passage,
      String type,
      State state,
      String outcome,
      String message,
      Map<String, String> results) {
    if (!Passages.shown(passage.activity(), passage.kind())) {
      return;
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("run", passage.run());
    facts.put("element", passage.element());
    facts.put("state", state.shown);
    facts.put("attempt", passage.attempts());
    facts.put("outcome", outcome);
    facts.put("message", message);
    events.publish(type, passage.run(), facts);
    if (type.equals(EventTypes.STEP_COMPLETED) || state == State.FAILED) {
      facts.put("results", results);
      audit.append("system", type, "run/" + passage.run(), facts);
    }
  }
}
