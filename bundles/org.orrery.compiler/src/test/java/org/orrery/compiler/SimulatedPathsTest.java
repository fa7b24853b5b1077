package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitNode;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.ScenarioReader;
import org.orrery.simulation.Simulation;
import org.orrery.simulation.Trace;

/**
 * Runs of the simulation are made again on a real engine with the same answers: each run takes the
 * same nodes, so that the frequencies of the paths are the same.
 */
@Tag("thorough")
@ResourceLock(Engine.CLOCK)
class SimulatedPathsTest {
  private static final int RUNS = 40;
  private static final double DAYS = 3000;

  /** That a node was entered, or what came of it. */
  private record Happened(String element, Trace.Happening what, String outcome) {}

  /** What one simulated run met, in the order of time. */
  private static final class Walk {
    final List<Happened> all = new ArrayList<>();
    final Set<String> entered = new TreeSet<>();
    boolean ended;
  }

  @ParameterizedTest
  @ValueSource(strings = {"credit-risk", "credit-policy"})
  void theEngineTakesTheSamePaths(String sample) throws Exception {
    Lifecycle drawing = SamplesTest.load(sample);
    Map<Integer, Walk> walks =
        simulated(drawing, "PT1H", Map.of("*", "P20000D"), "\"register\": {\"failure\": 0.6}");
    walks.values().removeIf(walk -> !walk.ended);
    assertThat(walks).hasSizeGreaterThan(RUNS / 2);
    assertThat(replayed(drawing, walks)).as("different paths").hasSizeGreaterThan(2);
  }

  @Test
  void theEngineTakesTheSamePathsWhereTriggersFireInOperation() throws Exception {
    Lifecycle drawing = SamplesTest.load("credit-risk");
    Map<Integer, Walk> walks =
        simulated(
            drawing,
            "P300D",
            Map.of("drift", "P70D", "manual-rollback", "P130D"),
            "\"retest\": {\"failure\": 0.3}");
    Set<Set<String>> paths = replayed(drawing, walks).keySet();
    assertThat(paths)
        .anyMatch(path -> path.containsAll(Set.of("retrain", "end-promoted")))
        .anyMatch(path -> path.containsAll(Set.of("roll-back")))
        .anyMatch(path -> path.containsAll(Set.of("retrain", "investigate-challenger")));
    assertThat(((ApprovalStep) node(drawing, "approve-challenger")).getQuorum()).isGreaterThan(1);
  }

  /** How many runs took each set of nodes, on the engine as in the simulation. */
  private static Map<Set<String>, Integer> replayed(Lifecycle drawing, Map<Integer, Walk> walks)
      throws Exception {
    Map<Set<String>, Integer> simulated = new LinkedHashMap<>();
    Map<Set<String>, Integer> real = new LinkedHashMap<>();
    try (Engine engine = new Engine("simulated-" + drawing.getId())) {
      engine.deploy(drawing.getId(), Compiler.bpmn(drawing));
      for (Walk walk : walks.values()) {
        Set<String> entered = real(engine, drawing, walk);
        assertThat(entered).isEqualTo(walk.entered);
        simulated.merge(walk.entered, 1, Integer::sum);
        real.merge(entered, 1, Integer::sum);
      }
    }
    assertThat(real).isEqualTo(simulated);
    return real;
  }

  private static Map<Integer, Walk> simulated(
      Lifecycle drawing, String inOperation, Map<String, String> every, String more)
      throws Exception {
    StringBuilder steps =
        new StringBuilder("\"in-operation\": {\"duration\": \"" + inOperation + "\"}, " + more);
    for (Node node : org.orrery.lifecycle.model.Elements.nodes(drawing)) {
      String period = every.getOrDefault(node.getId(), every.getOrDefault("*", "P20000D"));
      if (node instanceof Trigger) {
        steps.append(", \"" + node.getId() + "\": {\"every\": \"" + period + "\"}");
      }
    }
    Scenario scenario =
        ScenarioReader.read(
            "{\"arrivals\": {\"exponential\": \"P20D\"}, \"steps\": {" + steps + "}}");
    Map<Integer, Walk> walks = new TreeMap<>();
    Simulation.of(drawing, Map.of(), scenario)
        .trace(
            5,
            0,
            DAYS,
            (hours, run, lifecycle, element, token, what, outcome) ->
                note(
                    drawing,
                    walks.computeIfAbsent(run, key -> new Walk()),
                    new Happened(element, what, outcome)));
    walks.keySet().removeIf(run -> run >= RUNS);
    return walks;
  }

  private static void note(Lifecycle drawing, Walk walk, Happened happened) {
    walk.all.add(happened);
    if (happened.what() == Trace.Happening.ENTERED) {
      Node node = node(drawing, happened.element());
      walk.ended |= node instanceof EndNode;
      if (!(node instanceof Trigger)) {
        walk.entered.add(node.getId());
      }
    }
  }

  private static Node node(Lifecycle drawing, String id) {
    return (Node) org.orrery.lifecycle.model.Elements.byId(drawing, id).orElseThrow();
  }

  /** Makes a run on the engine that is told the same in the same order. */
  private static Set<String> real(Engine engine, Lifecycle drawing, Walk walk) {
    String run = engine.start(drawing.getId());
    for (int i = 0; i < walk.all.size(); i++) {
      Happened now = walk.all.get(i);
      Node node = node(drawing, now.element());
      if (now.what() == Trace.Happening.ENTERED && node instanceof Trigger trigger) {
        engine.message(run, Elements.triggerMessage(trigger.getId()));
      } else if (now.what() == Trace.Happening.ENTERED && node instanceof DecisionNode) {
        String decide = engine.take(waiting(engine, node));
        assertThat(decide).startsWith(node.getId());
        engine.finish(way(node, walk.all.get(i + 1).element()));
      } else if (now.what() == Trace.Happening.LEFT && node instanceof HumanStep step) {
        decide(engine, step, now.outcome());
      } else if (now.what() == Trace.Happening.LEFT && node instanceof WaitNode wait) {
        engine.message(run, Elements.eventMessage(wait.getEvent()));
      } else if (now.what() == Trace.Happening.LEFT) {
        assertThat(engine.take(node.getId())).isEqualTo(node.getId());
        engine.finish(now.outcome().equals("failure") ? null : now.outcome());
      }
    }
    Set<String> entered = new TreeSet<>(engine.entered(run));
    entered.retainAll(
        org.orrery.lifecycle.model.Elements.nodes(drawing).stream()
            .filter(node -> !(node instanceof Trigger))
            .map(Node::getId)
            .toList());
    engine.stop(run);
    return entered;
  }

  private static String waiting(Engine engine, Node decision) {
    return engine.waiting().stream()
        .filter(element -> element.equals(decision.getId() + "__decide"))
        .findFirst()
        .orElseThrow();
  }

  /** The outcome of a decision that leads to a node. */
  private static String way(Node decision, String target) {
    return decision.getOutgoing().stream()
        .filter(line -> line.getTarget().getId().equals(target))
        .map(Transition::getOutcome)
        .findFirst()
        .orElseThrow();
  }

  /** As many members of a panel answer as are needed for what came of it; the last one decides. */
  private static void decide(Engine engine, HumanStep step, String answer) {
    Map<String, Object> said = new HashMap<>();
    said.put(Variables.outcome(step.getId()), answer);
    if (step instanceof ApprovalStep approval && approval.getPanel() > 1) {
      int spare = approval.isEachRole() ? 0 : approval.getPanel() - approval.getQuorum();
      int votes = answer.equals("reject") ? spare + 1 : approval.getQuorum();
      for (int vote = 1; vote < votes; vote++) {
        engine.complete(step.getId(), Map.of(Variables.decided(step.getId()), false));
      }
      said.put(Variables.decided(step.getId()), true);
    }
    engine.complete(step.getId(), said);
  }
}
