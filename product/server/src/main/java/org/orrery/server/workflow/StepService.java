package org.orrery.server.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.flowable.engine.RuntimeService;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Elements;
import org.orrery.compiler.Variables;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Passage.State;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Ends steps and lets them be tried again, and moves their runs on with them; each act is one
 * transaction behind the run's lock.
 */
@Component
class StepService {
  private final RunRows runs;
  private final PassageRows passages;
  private final Drawings drawings;
  private final RuntimeService engine;
  private final Acts acts;
  private final AuditTrail audit;
  private final EventLog events;
  private final WorkBell bell;

  StepService(
      RunRows runs,
      PassageRows passages,
      Drawings drawings,
      @Lazy RuntimeService engine,
      Acts acts,
      AuditTrail audit,
      EventLog events,
      WorkBell bell) {
    this.runs = runs;
    this.passages = passages;
    this.drawings = drawings;
    this.engine = engine;
    this.acts = acts;
    this.audit = audit;
    this.events = events;
    this.bell = bell;
  }

  /** Ends an open passage, whoever is at it. */
  void complete(String passage, StepResult result) {
    change(passage, null, now -> finish(now, result));
  }

  /** Ends a passage that a worker holds; nothing happens when it is no longer the worker's. */
  void complete(String passage, String worker, StepResult result) {
    change(passage, worker, now -> finish(now, result));
  }

  /** Does something with an open passage behind the lock of its run. */
  private void change(String id, String worker, Change change) {
    Passage seen = passages.passage(id).orElse(null);
    if (seen == null) {
      throw new IllegalArgumentException("There is no passage '" + id + "'.");
    }
    acts.retrying(
        () -> {
          runs.lock(seen.run());
          Passage now = passages.passage(id).orElseThrow();
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
      runs.version(passage.run(), passage.path(), result.version());
      if (passage.kind().equals("PromoteStep") || passage.kind().equals("RollbackStep")) {
        runs.version(passage.run(), "", result.version());
      }
    }
    Map<String, String> results = new LinkedHashMap<>(passage.results());
    results.putAll(Objects.requireNonNullElse(result.results(), Map.of()));
    if (result.pending()) {
      passages.change(passage.id(), State.PENDING, null, null, results);
      entered(passage, State.PENDING);
      return;
    }
    String outcome = Objects.requireNonNullElse(result.outcome(), "done");
    passages.leave(passage.id(), State.COMPLETED, outcome, null, results);
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
    return drawn(passage) instanceof HumanStep;
  }

  /** An attempt failed: another one becomes due, or the drawn failure path is taken. */
  void attemptFailed(
      String id, String worker, String message, int attempt, int allowed, Instant next) {
    change(
        id,
        worker,
        passage -> {
          if (attempt < allowed) {
            passages.change(id, State.RETRYING, next, message, passage.results());
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
      passages.leave(passage.id(), State.FAILED, "failed", message, passage.results());
      engine.trigger(passage.execution(), Map.of(), Map.of(StepBehavior.FAILED, Boolean.TRUE));
    } else {
      passages.change(passage.id(), State.FAILED, null, message, passage.results());
    }
  }

  private boolean hasFailurePath(Passage passage) {
    return drawn(passage) instanceof Node node
        && node.getOutgoing().stream().anyMatch(t -> t.getKind() == TransitionKind.FAILURE);
  }

  /** An operator lets a failed step be tried again from its first attempt. */
  void retry(String run, String element, String reason, String actor) {
    acts.retrying(
        () -> {
          runs.lock(run);
          List<Passage> failed =
              passages.passages(run).stream()
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
          failed.forEach(passage -> again(passage, reason, actor));
        });
  }

  private void again(Passage passage, String reason, String actor) {
    passages.again(passage.id());
    audit.append(
        actor,
        "step-retried",
        "run/" + passage.run(),
        Map.of("element", passage.element(), "run", passage.run(), "reason", reason));
    told(passage, EventTypes.STEP_RETRIED, State.READY, null, null, Map.of());
    bell.ringAfterCommit();
  }

  /** What steps lacked has come; false when one is at work that may not have seen it. */
  boolean again(Arrival arrival, Predicate<AutomaticStep> lacking) {
    AtomicBoolean seen = new AtomicBoolean(true);
    for (Passage passage : passages.openOfModel(arrival.model())) {
      boolean meant = arrival.run() == null || arrival.run().equals(passage.run());
      if (meant && drawn(passage) instanceof AutomaticStep step && lacking.test(step)) {
        acts.retrying(() -> again(passage.id(), passage.run(), arrival, seen));
      }
    }
    return seen.get();
  }

  private void again(String id, String run, Arrival arrival, AtomicBoolean seen) {
    runs.lock(run);
    Passage now = passages.passage(id).orElseThrow();
    if (!Objects.equals(runs.version(run, now.path()), arrival.version())) {
      return;
    }
    switch (now.state()) {
      case FAILED, RETRYING -> {
        if (now.open()) {
          again(now, arrival.reason(), arrival.actor());
        }
      }
      case WORKING -> seen.set(false);
      default -> {}
    }
  }

  /** The drawn element of a passage through it, or null for what the compiler added. */
  private Element drawn(Passage passage) {
    return passage.activity().equals(passage.element())
        ? drawings.of(runs.get(passage.run()).definition()).element(passage.element())
        : null;
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
