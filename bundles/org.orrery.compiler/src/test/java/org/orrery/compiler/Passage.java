package org.orrery.compiler;

import java.time.Duration;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;

/**
 * Leads a run through a drawing as workers and people would by the documented contract: the good
 * outcome everywhere, unless a test wants something else once.
 */
final class Passage implements AutoCloseable {
  private static final int MOST_MOVES = 400;

  final String run;
  private final Engine engine;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, String> wishes = new HashMap<>();
  private final Set<String> failures = new HashSet<>();

  /** Starts a run; nodes of drawings that it calls are led as well. */
  Passage(Engine engine, Lifecycle drawing, List<Lifecycle> called) {
    this.engine = engine;
    called.forEach(this::know);
    know(drawing);
    this.run = engine.start(drawing.getId());
  }

  private void know(Lifecycle drawing) {
    org.orrery.lifecycle.model.Elements.nodes(drawing).forEach(n -> nodes.put(n.getId(), n));
  }

  /** Fails a step when it is tried next. */
  Passage fail(String step) {
    failures.add(step);
    return this;
  }

  /** Gives a node an outcome when it is asked next. */
  Passage wish(String node, String outcome) {
    wishes.put(node, outcome);
    return this;
  }

  /** Moves on until the run has ended or waits for an event, or stands at a node. */
  void goOn(String until) {
    for (int move = 0; move < MOST_MOVES; move++) {
      if (engine.hasEnded(run) || standsAt(until) || !move()) {
        return;
      }
    }
    throw new AssertionError("The run goes round: " + engine.at(run));
  }

  private boolean standsAt(String node) {
    return engine.waiting().contains(node) || engine.openTasks().contains(node);
  }

  private boolean move() {
    List<String> work = engine.waiting();
    if (!work.isEmpty()) {
      work(work.get(0));
      return true;
    }
    List<String> tasks = engine.openTasks();
    if (!tasks.isEmpty()) {
      people(tasks.get(0));
      return true;
    }
    for (String at : engine.at(run)) {
      if (nodes.get(at) instanceof WaitNode wait && wait.getKind() == WaitKind.TIMER) {
        engine.pass(length(wait.getDuration()));
        return true;
      }
    }
    return false;
  }

  private void work(String waiting) {
    String element = engine.take(waiting);
    if (failures.remove(element)) {
      engine.finish(null);
      return;
    }
    String id = element.endsWith("__decide") ? Elements.decision(element) : element;
    engine.finish(wishes.containsKey(id) ? wishes.remove(id) : usual(id));
  }

  private String usual(String id) {
    if (id.endsWith("__" + Elements.MEMBER)) {
      return DecisionMapping.MEMBER;
    }
    if (id.endsWith("__" + Elements.WHEN)) {
      return DecisionMapping.OTHERWISE;
    }
    Node node = nodes.get(id);
    return node == null ? Outcomes.DONE : Outcomes.of(node).get(0);
  }

  private void people(String element) {
    Node node = nodes.get(element);
    Map<String, Object> said = new HashMap<>();
    List<String> outcomes = Outcomes.of(node);
    said.put(
        Variables.outcome(element),
        wishes.containsKey(element) ? wishes.remove(element) : outcomes.get(0));
    if (node instanceof ApprovalStep approval && approval.getPanel() > 1) {
      String decided = Variables.decided(element);
      for (int vote = 1; vote < approval.getQuorum(); vote++) {
        engine.complete(element, Map.of(decided, false));
      }
      said.put(decided, true);
    }
    engine.complete(element, said);
  }

  void fire(Trigger trigger) {
    if (trigger instanceof ScheduleTrigger) {
      engine.pass(Duration.ofDays(400));
    } else {
      engine.message(run, Elements.triggerMessage(trigger.getId()));
    }
  }

  /** Sends the events that the run waits for. */
  void sendEvents() {
    for (String at : engine.at(run)) {
      if (nodes.get(at) instanceof WaitNode wait && wait.getKind() == WaitKind.EVENT) {
        engine.message(run, Elements.eventMessage(wait.getEvent()));
      }
    }
  }

  /** Lets the time of a time-out pass. */
  void pass(String duration) {
    engine.pass(length(duration));
  }

  static Duration length(String iso) {
    return iso.contains("T") || !iso.matches("P.*[YM].*")
        ? Duration.parse(Durations.engine(iso)).plusSeconds(1)
        : Duration.ofDays(Period.parse(iso).toTotalMonths() * 31);
  }

  /** How often an activity was entered. */
  long times(String activity) {
    return engine.times(run, activity);
  }

  Set<String> entered() {
    return engine.entered(run);
  }

  static boolean hasChoice(Node node) {
    return node instanceof DecisionNode || Outcomes.of(node).size() > 1;
  }

  @Override
  public void close() {
    engine.stop(run);
  }
}
