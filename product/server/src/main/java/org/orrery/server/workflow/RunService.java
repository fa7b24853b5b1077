package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.Execution;
import org.orrery.api.Definition;
import org.orrery.api.EventTypes;
import org.orrery.api.NewRun;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Elements;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.server.Ids;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts runs, tells them events and ends them; each act is a transaction behind the run's lock.
 */
@Component
class RunService implements Runs {
  private final RunRows rows;
  private final DefinitionRows definitions;
  private final Drawings drawings;
  private final Passages passages;
  private final StepService steps;
  private final RuntimeService engine;
  private final CallRows calls;
  private final RunInputs inputs;
  private final ProvedMembers members;
  private final Triggers triggers;
  private final Acts acts;
  private final AuditTrail audit;
  private final EventLog events;
  private final TransactionTemplate transactions;

  RunService(
      RunRows rows,
      DefinitionRows definitions,
      Drawings drawings,
      Passages passages,
      StepService steps,
      @Lazy RuntimeService engine,
      CallRows calls,
      RunInputs inputs,
      ProvedMembers members,
      Triggers triggers,
      Acts acts,
      AuditTrail audit,
      EventLog events,
      TransactionTemplate transactions) {
    this.rows = rows;
    this.definitions = definitions;
    this.drawings = drawings;
    this.passages = passages;
    this.steps = steps;
    this.engine = engine;
    this.calls = calls;
    this.inputs = inputs;
    this.members = members;
    this.triggers = triggers;
    this.acts = acts;
    this.audit = audit;
    this.events = events;
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
    members.require(definition, drawing, run.parameters());
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
    steps.complete(passage, result);
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
  public boolean again(Arrival arrival, Predicate<AutomaticStep> lacking) {
    return steps.again(arrival, lacking);
  }

  @Override
  public void lock(String run) {
    rows.lock(run);
  }

  @Override
  public Map<String, String> definitions(String model) {
    Map<String, String> found = new LinkedHashMap<>();
    rows.all(model).forEach(run -> found.put(run.id(), run.definition()));
    return found;
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
}
