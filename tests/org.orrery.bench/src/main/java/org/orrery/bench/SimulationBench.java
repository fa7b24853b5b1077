package org.orrery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.ScenarioReader;
import org.orrery.simulation.Simulation;

/**
 * Speed of the simulation: a queue with one server on one thread beside SimPy on the same queue,
 * and 10,000 replications of a year of the credit sample.
 */
public final class SimulationBench {
  private static final int ROUNDS = 5;
  private static final int CUSTOMERS = 200_000;
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  private SimulationBench() {}

  /**
   * @param arguments the home of Orrery
   */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    queue();
    credit(home);
    simPy();
  }

  private static void queue() throws Exception {
    Scenario scenario =
        ScenarioReader.read(
            """
            {"arrivals": {"exponential": 1.25},
             "roles": {"people": {"days": "Mon-Sun", "from": "00:00", "to": "24:00"}},
             "steps": {"work": {"duration": {"exponential": 1}}}}
            """);
    Simulation simulation = Simulation.of(queueDrawing(), Map.of(), scenario);
    Options options = Options.usual().withRuns(20).withDays(20_000).withWarmUp(0).withThreads(1);
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Result result = simulation.run(options, Progress.NONE);
      best = Math.max(best, result.events() / seconds(start));
    }
    say("queue, one thread", best, "events/s");
  }

  private static Lifecycle queueDrawing() {
    Lifecycle drawing = NEW.createLifecycle();
    drawing.setId("queue");
    Stage stage = NEW.createStage();
    drawing.getStages().add(stage);
    Role role = NEW.createRole();
    role.setId("people");
    role.setPeople(1);
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

  private static void credit(Path home) throws Exception {
    Lifecycle drawing =
        LifecycleFiles.loadWithLines(home.resolve("samples/credit/credit-risk.lifecycle"))
            .lifecycle();
    Simulation simulation = Simulation.of(drawing, Map.of(), Scenario.empty());
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Result result = simulation.run(Options.usual().withRuns(10_000), Progress.NONE);
      double seconds = seconds(start);
      best = Math.min(best, seconds);
      say("credit sample, round " + (round + 1), result.events() / seconds, "events/s");
    }
    say("credit sample, 10,000 replications of a year", best, "s");
  }

  private static void simPy() throws IOException, InterruptedException {
    Path script = Files.createTempFile("queue", ".py");
    try (var in = SimulationBench.class.getResourceAsStream("queue.py")) {
      Files.write(script, in.readAllBytes());
    }
    Process process =
        new ProcessBuilder("python3", script.toString(), String.valueOf(CUSTOMERS))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean well = process.waitFor() == 0;
    Files.delete(script);
    System.out.println(
        well
            ? "SimPy, the same queue: " + said.strip()
            : "SimPy is not there; install it: sudo apt-get install python3-simpy");
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-48s %14.2f %s%n", what, value, unit);
  }
}
