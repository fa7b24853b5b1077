package org.orrery.server.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.api.EventTypes;
import org.orrery.compiler.Elements;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.server.Ids;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.Passage.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps what the engine does with runs: it is called in the engine's transaction, so that token and
 * passage are kept or lost together. The run is locked before its passages, as whoever moves a run
 * does, so that a timer of the engine and a worker do not wait for each other.
 */
@Component
class Passages {
  private final RunRows rows;
  private final PassageRows entered;
  private final Drawings drawings;
  private final AuditTrail audit;
  private final EventLog events;
  private final ApplicationEventPublisher publisher;
  private final WorkBell bell;
  private final Attempts attempts;

  Passages(
      RunRows rows,
      PassageRows entered,
      Drawings drawings,
      AuditTrail audit,
      EventLog events,
      ApplicationEventPublisher publisher,
      WorkBell bell,
      Attempts attempts) {
    this.rows = rows;
    this.entered = entered;
    this.drawings = drawings;
    this.audit = audit;
    this.events = events;
    this.publisher = publisher;
    this.bell = bell;
    this.attempts = attempts;
  }

  /** A token has come to a step. */
  void enter(String runId, String execution, String activity, String path, String topic) {
    RunRow run = rows.lock(runId);
    String element = Elements.drawn(activity);
    Drawings.Drawing drawing = drawings.of(run.definition());
    Element drawn = drawing.element(element);
    boolean human = drawn instanceof HumanStep && activity.equals(element);
    String kind = human ? drawn.eClass().getName() : topic;
    State state = human ? State.WAITING : State.READY;
    Instant now = rows.now();
    String id = Ids.next();
    entered.insert(
        new Passage(
            id,
            0,
            runId,
            path,
            element,
            activity,
            kind,
            execution,
            state,
            0,
            human ? null : now,
            null,
            null,
            null,
            Map.of(),
            now,
            null));
    if (shown(activity, kind)) {
      events.publish(
          EventTypes.STEP_ENTERED,
          runId,
          Map.of("run", runId, "element", element, "state", state.shown, "model", run.model()));
    }
    if (human) {
      publisher.publishEvent(
          new HumanStepEntered(
              runId,
              id,
              run.definition(),
              drawing.name(drawing.lifecycle().getId()),
              (HumanStep) drawn,
              run.model(),
              rows.version(runId, path),
              run.datasets(),
              run.startedBy()));
    } else {
      bell.ringAfterCommit();
    }
  }

  /** Whether an activity is what the drawing shows of its element. */
  static boolean shown(String activity, String kind) {
    return !activity.contains("__")
        || (kind.equals(Elements.DECISION_TOPIC)
            && Elements.decision(activity).equals(Elements.drawn(activity)));
  }

  /** A token has come to a start, a trigger, a gateway, a wait or an end. */
  void pass(String runId, String execution, String element, String path, boolean waits) {
    RunRow run = rows.lock(runId);
    Element drawn = drawings.of(run.definition()).element(element);
    String kind = drawn == null ? "" : drawn.eClass().getName();
    if (kind.equals(Elements.DECISION_TOPIC)) {
      return;
    }
    Instant now = rows.now();
    State state = waits ? State.WAITING : State.COMPLETED;
    entered.insert(
        new Passage(
            Ids.next(),
            0,
            runId,
            path,
            element,
            element,
            kind,
            execution,
            state,
            0,
            null,
            null,
            null,
            null,
            Map.of(),
            now,
            waits ? null : now));
    events.publish(
        waits ? EventTypes.STEP_ENTERED : EventTypes.STEP_COMPLETED,
        runId,
        Map.of("run", runId, "element", element, "state", state.shown, "model", run.model()));
  }

  /** A wait has had its time or event. */
  void caught(String execution, String element) {
    for (Passage passage : lockedOpenOf(execution)) {
      if (passage.element().equals(element) && passage.state() == State.WAITING) {
        entered.leave(passage.id(), State.COMPLETED, null, null, Map.of());
        events.publish(
            EventTypes.STEP_COMPLETED,
            passage.run(),
            Map.of("run", passage.run(), "element", element, "state", "completed"));
      }
    }
  }

  /** A token is gone; what it still waited for is cancelled. */
  void executionDeleted(String execution) {
    lockedOpenOf(execution).forEach(this::cancel);
  }

  private List<Passage> lockedOpenOf(String execution) {
    List<Passage> seen = entered.openOf(execution);
    if (seen.isEmpty()) {
      return seen;
    }
    rows.lock(seen.get(0).run());
    return entered.openOf(execution);
  }

  private void cancel(Passage passage) {
    entered.leave(
        passage.id(), State.CANCELLED, null, passage.message(), new HashMap<>(passage.results()));
    publisher.publishEvent(new StepCancelled(passage.run(), passage.id(), passage.element()));
    if (shown(passage.activity(), passage.kind())) {
      events.publish(
          EventTypes.STEP_COMPLETED,
          passage.run(),
          Map.of("run", passage.run(), "element", passage.element(), "state", "cancelled"));
    }
    WorkBell.afterCommit(() -> attempts.interrupt(passage.id()));
  }

  /** The engine has ended a run. */
  void ended(String runId) {
    RunRow run = rows.lockIfThere(runId).orElse(null);
    if (run == null || !run.open()) {
      return;
    }
    List<Passage> passages = entered.passages(runId);
    Drawings.Drawing drawing = drawings.of(run.definition());
    String end =
        passages.reversed().stream()
            .filter(passage -> passage.path().isEmpty())
            .map(passage -> drawing.element(passage.element()))
            .filter(EndNode.class::isInstance)
            .map(node -> ((EndNode) node).getKind().getLiteral())
            .findFirst()
            .orElse(null);
    end(run, end == null ? "failed" : "completed", end, "system", Map.of());
    passages.stream().filter(Passage::open).forEach(this::cancel);
  }

  /** Ends a run and tells everybody. */
  void end(RunRow run, String state, String end, String actor, Map<String, String> details) {
    rows.end(run.id(), state, end);
    Map<String, Object> facts = new LinkedHashMap<>(details);
    facts.put("run", run.id());
    facts.put("model", run.model());
    facts.put("state", state);
    facts.put("end", end);
    audit.append(actor, "run-" + state, "run/" + run.id(), facts);
    events.publish(
        state.equals("cancelled") ? EventTypes.RUN_CANCELLED : EventTypes.RUN_ENDED,
        run.id(),
        facts);
    publisher.publishEvent(new RunEnded(run.id(), run.model(), state, end));
  }
}
