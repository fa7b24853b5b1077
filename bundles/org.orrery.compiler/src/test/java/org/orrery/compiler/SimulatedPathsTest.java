package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.WaitKind;
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

  /** What one simulated run met: the nodes that it entered, and what came of each. */
  private static final class Walk {
    final Set<String> entered = new TreeSet<>();
    final Map<String, Deque<String>> answers = new HashMap<>();
    boolean ended;
  }

  @ParameterizedTest
  @ValueSource(strings = {"credit-risk", "credit-policy"})
  void theEngineTakesTheSamePaths(String sample) throws Exception {
    Lifecycle drawing = SamplesTest.load(sample);
    Map<Integer, Walk> walks = simulated(drawing);
    Map<Set<String>, Integer> simulated = new LinkedHashMap<>();
    Map<Set<String>, Integer> real = new LinkedHashMap<>();
    try (Engine engine = new Engine("simulated-" + sample)) {
      engine.deploy(sample, Compiler.bpmn(drawing));
      for (Walk walk : walks.values()) {
        Set<String> entered = real(engine, drawing, walk);
        assertThat(entered).isEqualTo(walk.entered);
        simulated.merge(walk.entered, 1, Integer::sum);
        real.merge(entered, 1, Integer::sum);
      }
    }
    assertThat(real).isEqualTo(simulated);
    assertThat(real.size()).as("different paths").isGreaterThan(2);
  }

  private static Map<Integer, Walk> simulated(Lifecycle drawing) throws Exception {
    StringBuilder steps = new StringBuilder("\"in-operation\": {\"duration\": \"PT1H\"}");
    for (Node node : org.orrery.lifecycle.model.Elements.nodes(drawing)) {
      if (node instanceof Trigger) {
        steps.append(", \"" + node.getId() + "\": {\"every\": \"P20000D\"}");
      } else if (node.getId().equals("register")) {
        steps.append(", \"register\": {\"failure\": 0.6}");
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
                    element,
                    what,
                    outcome));
    walks.values().removeIf(walk -> !walk.ended);
    walks.keySet().removeIf(run -> run >= RUNS);
    assertThat(walks).hasSizeGreaterThan(RUNS / 2);
    return walks;
  }

  private static void note(
      Lifecycle drawing, Walk walk, String element, Trace.Happening what, String outcome) {
    if (what == Trace.Happening.ENTERED) {
      walk.entered.add(element);
      walk.ended |=
          org.orrery.lifecycle.model.Elements.byId(drawing, element).orElseThrow()
              instanceof EndNode;
    } else if (what == Trace.Happening.LEFT) {
      walk.answers.computeIfAbsent(element, key -> new ArrayDeque<>()).add(outcome);
    }
  }

  private static Set<String> real(Engine engine, Lifecycle drawing, Walk walk) {
    Map<String, Node> nodes = new HashMap<>();
    org.orrery.lifecycle.model.Elements.nodes(drawing).forEach(n -> nodes.put(n.getId(), n));
    String run = engine.start(drawing.getId());
    while (!engine.hasEnded(run)) {
      if (!engine.waiting().isEmpty()) {
        String element = engine.take(engine.waiting().get(0));
        String answer = walk.answers.get(element).remove();
        engine.finish(answer.equals("failure") ? null : answer);
      } else if (!engine.openTasks().isEmpty()) {
        String element = engine.openTasks().get(0);
        decide(engine, (HumanStep) nodes.get(element), walk.answers.get(element).remove());
      } else {
        sendEvents(engine, nodes, run);
      }
    }
    Set<String> entered = new TreeSet<>(engine.entered(run));
    entered.retainAll(nodes.keySet());
    engine.stop(run);
    return entered;
  }

  private static void decide(Engine engine, HumanStep step, String answer) {
    Map<String, Object> said = new HashMap<>();
    said.put(Variables.outcome(step.getId()), answer);
    if (step instanceof ApprovalStep approval && approval.getPanel() > 1) {
      said.put(Variables.decided(step.getId()), true);
    }
    engine.complete(step.getId(), said);
  }

  private static void sendEvents(Engine engine, Map<String, Node> nodes, String run) {
    for (String at : engine.at(run)) {
      if (nodes.get(at) instanceof WaitNode wait && wait.getKind() == WaitKind.EVENT) {
        engine.message(run, Elements.eventMessage(wait.getEvent()));
      }
    }
  }
}
