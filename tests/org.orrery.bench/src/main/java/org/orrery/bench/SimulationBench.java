package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.ScenarioReader;
import org.orrery.simulation.Simulation;

/**
 * Speed of the simulation on one thread beside SimPy on the same models: queues with one and three
 * servers, and the credit sample without its triggers; and 10,000 replications of a year of the
 * credit sample as it is. Each row has the mean that both models give, which must agree.
 *
 * <p>Writes {@code target/bench/simulation.json} and a table.
 */
public final class SimulationBench {
  private static final int ROUNDS = 5;
  private static final int CUSTOMERS = 200_000;
  private static final int REPLICATIONS = 10_000;
  private static final int SIMPY_REPLICATIONS = 2_000;
  private static final LifecycleFactory NEW = LifecycleFactory.eINSTANCE;

  private final List<Figure> figures = new ArrayList<>();

  private SimulationBench() {}

  /**
   * @param arguments the home of Orrery
   */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    SimulationBench bench = new SimulationBench();
    bench.queue(1);
    bench.queue(3);
    bench.credit(home);
    Path folder = Files.createDirectories(home.resolve("target/bench"));
    FirstBench.write(folder.resolve("simulation.json"), bench.figures);
    bench.figures.forEach(figure -> System.out.println(FirstBench.row(figure, "SimPy")));
  }

  private void queue(int servers) throws Exception {
    FirstBench.say("simulation: queue with " + servers + " servers");
    Scenario scenario =
        ScenarioReader.read(
            """
            {"arrivals": {"exponential": %s},
             "roles": {"people": {"days": "Mon-Sun", "from": "00:00", "to": "24:00"}},
             "steps": {"work": {"duration": {"exponential": 1}}}}
            """
                .formatted(1.25 / servers));
    Simulation simulation = Simulation.of(queueDrawing(servers), Map.of(), scenario);
    Options options =
        Options.usual().withRuns(20).withDays(20_000.0 / servers).withWarmUp(0).withThreads(1);
    double best = 0;
    Result result = null;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      result = simulation.run(options, Progress.NONE);
      best = Math.max(best, result.events() / seconds(start));
    }
    beside(
        "queue, " + servers + " servers, one thread",
        "events/s",
        best,
        result.timeToProduction().value(),
        SimPy.run("queue.py", CUSTOMERS, servers));
  }

  private void credit(Path home) throws Exception {
    Lifecycle drawing = LifecycleFiles.load(home.resolve("samples/credit/credit-risk.lifecycle"));
    FirstBench.say("simulation: credit sample");
    Simulation usual = Simulation.of(drawing, Map.of(), Scenario.empty());
    Timed first = timed(usual, Options.usual().withRuns(REPLICATIONS));
    Timed warm = best(usual, Options.usual().withRuns(REPLICATIONS));
    String what = "credit sample, 10,000 replications of a year, all threads";
    figures.add(
        Figure.of(
            "simulation",
            what,
            "s",
            warm.seconds(),
            String.format(
                Locale.ROOT,
                "%,.0f events/s; the first round, cold, %.2f s",
                warm.result().events() / warm.seconds(),
                first.seconds())));
    FirstBench.say("simulation: credit sample without its triggers");
    Simulation main = Simulation.of(drawing, Map.of(), withoutTriggers(drawing));
    Options options = Options.usual().withRuns(REPLICATIONS).withWarmUp(0).withThreads(1);
    Timed one = best(main, options);
    beside(
        "credit sample without triggers, one thread",
        "years/s",
        REPLICATIONS / one.seconds(),
        one.result().timeToProduction().value() / 24,
        SimPy.run("credit.py", SIMPY_REPLICATIONS));
  }

  private record Timed(double seconds, Result result) {}

  private static Timed best(Simulation simulation, Options options) throws Exception {
    Timed best = timed(simulation, options);
    for (int round = 1; round < ROUNDS; round++) {
      Timed next = timed(simulation, options);
      best = next.seconds() < best.seconds() ? next : best;
    }
    return best;
  }

  private static Timed timed(Simulation simulation, Options options) throws Exception {
    long start = System.nanoTime();
    Result result = simulation.run(options, Progress.NONE);
    return new Timed(seconds(start), result);
  }

  /** Triggers that come once in more years than are simulated. */
  private static Scenario withoutTriggers(Lifecycle drawing) throws Exception {
    String steps =
        Elements.nodes(drawing).stream()
            .filter(Trigger.class::isInstance)
            .map(trigger -> "\"" + trigger.getId() + "\": {\"every\": \"P20000D\"}")
            .collect(Collectors.joining(", "));
    return ScenarioReader.read("{\"steps\": {" + steps + "}}");
  }

  private void beside(
      String what, String unit, double value, double mean, Optional<SimPy.Run> other) {
    if (other.isEmpty()) {
      FirstBench.say("SimPy is not there; install it: sudo apt-get install python3-simpy");
    }
    double theirs = other.map(SimPy.Run::perSecond).orElse(Double.NaN);
    String means =
        String.format(
            Locale.ROOT,
            "mean time %.3f, SimPy %.3f",
            mean,
            other.map(SimPy.Run::mean).orElse(Double.NaN));
    figures.add(Figure.beside("simulation", what, unit, value, theirs, means));
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

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
