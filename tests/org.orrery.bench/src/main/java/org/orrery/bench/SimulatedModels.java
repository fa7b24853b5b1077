package org.orrery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Options;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.ScenarioReader;
import org.orrery.simulation.Simulation;
import org.orrery.simulation.SimulationException;

/** What is simulated beside SimPy, and the means of it that both sides tell. */
final class SimulatedModels {
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  private SimulatedModels() {}

  static Simulation queue(int servers) throws SimulationException {
    Scenario scenario =
        ScenarioReader.read(
            """
            {"arrivals": {"exponential": %s},
             "roles": {"people": {"days": "Mon-Sun", "from": "00:00", "to": "24:00"}},
             "steps": {"work": {"duration": {"exponential": 1}}}}
            """
                .formatted(1.25 / servers));
    return Simulation.of(queueDrawing(servers), Map.of(), scenario);
  }

  static Options queueOptions(int servers) {
    return Options.usual().withRuns(20).withDays(20_000.0 / servers).withWarmUp(0).withThreads(1);
  }

  static Lifecycle credit(Path home) throws IOException {
    return LifecycleFiles.load(home.resolve("samples/credit/credit-risk.lifecycle"));
  }

  static Simulation credit(Path home, boolean triggers) throws IOException, SimulationException {
    Lifecycle drawing = credit(home);
    return Simulation.of(drawing, Map.of(), triggers ? Scenario.empty() : untriggered(drawing));
  }

  /** Years from an empty house on, as SimPy's model has them. */
  static Options creditOptions(int years) {
    return Options.usual().withRuns(years).withWarmUp(0).withThreads(1);
  }

  /** Triggers that come once in more years than are simulated. */
  private static Scenario untriggered(Lifecycle drawing) throws SimulationException {
    String steps =
        Elements.nodes(drawing).stream()
            .filter(Trigger.class::isInstance)
            .map(trigger -> "\"" + trigger.getId() + "\": {\"every\": \"P20000D\"}")
            .collect(Collectors.joining(", "));
    return ScenarioReader.read("{\"steps\": {" + steps + "}}");
  }

  /** Means by the names that the scripts for SimPy have for them. */
  static Map<String, Estimate> means(Result result) {
    Map<String, Estimate> means = new LinkedHashMap<>(result.counts());
    means.put("time to production", result.timeToProduction());
    result.steps().stream()
        .filter(step -> step.id().equals("promote"))
        .forEach(step -> means.put("promoted", step.visits()));
    return means;
  }

  private static Lifecycle queueDrawing(int servers) {
    Lifecycle drawing = NEW.createLifecycle();
    drawing.setId("queue");
    Stage stage = NEW.createStage();
    drawing.getStages().add(stage);
    Role role = NEW.createRole();
    role.setId("people");
    role.setPeople(servers);
    drawing.getRoles().add(role);
    TaskStep work = NEW.createTaskStep();
    work.setRole(role);
    Node start = put(stage, NEW.createStartNode(), "start");
    Node step = put(stage, work, "work");
    Node end = put(stage, NEW.createEndNode(), "end");
    lead(drawing, start, step);
    lead(drawing, step, end);
    return drawing;
  }

  private static Node put(Stage stage, Node node, String id) {
    node.setId(id);
    stage.getNodes().add(node);
    return node;
  }

  private static void lead(Lifecycle drawing, Node from, Node to) {
    Transition transition = NEW.createTransition();
    transition.setId(from.getId() + "-to-" + to.getId());
    transition.setSource(from);
    transition.setTarget(to);
    drawing.getTransitions().add(transition);
  }
}
