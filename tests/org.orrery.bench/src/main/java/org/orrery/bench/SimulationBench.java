package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orrery.simulation.Estimate;
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.Simulation;

/**
 * Speed of the simulation on one thread beside SimPy on the same models: queues with one and three
 * servers, and the credit sample without its triggers and as it is; and 10,000 replications of a
 * year of it on all threads. Where a mean of the two models differs by more than chance, it ends
 * with a fault.
 *
 * <p>Writes {@code target/bench/simulation.json} and a table.
 */
public final class SimulationBench {
  private static final int ROUNDS = 5;
  private static final int CUSTOMERS = 200_000;
  private static final int REPLICATIONS = 10_000;
  private static final int SIMPY_REPLICATIONS = 2_000;

  private final List<Figure> figures = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  private SimulationBench() {}

  /**
   * @param arguments the home of Orrery
   */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    SimulationBench bench = new SimulationBench();
    bench.queue(1);
    bench.queue(3);
    bench.allThreads(home);
    bench.credit(home, false);
    bench.credit(home, true);
    Path folder = Files.createDirectories(home.resolve("target/bench"));
    FirstBench.write(folder.resolve("simulation.json"), bench.figures);
    bench.figures.forEach(figure -> System.out.println(FirstBench.row(figure, "SimPy")));
    if (!bench.differences.isEmpty()) {
      bench.differences.forEach(FirstBench::say);
      System.exit(1);
    }
  }

  private void queue(int servers) throws Exception {
    FirstBench.say("simulation: queue with " + servers + " servers");
    Simulation simulation = SimulatedModels.queue(servers);
    Timed timed = best(simulation, SimulatedModels.queueOptions(servers));
    beside(
        "queue, " + servers + " servers, one thread",
        "events/s",
        timed.result().events() / timed.seconds(),
        timed.result(),
        1,
        SimPy.run("queue.py", CUSTOMERS, servers));
  }

  private void allThreads(Path home) throws Exception {
    FirstBench.say("simulation: credit sample");
    Simulation usual = Simulation.of(SimulatedModels.credit(home), Map.of(), Scenario.empty());
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
  }

  private void credit(Path home, boolean triggers) throws Exception {
    String what = "credit sample" + (triggers ? "" : " without triggers") + ", one thread";
    FirstBench.say("simulation: " + what);
    Timed one =
        best(SimulatedModels.credit(home, triggers), SimulatedModels.creditOptions(REPLICATIONS));
    beside(
        what,
        "years/s",
        REPLICATIONS / one.seconds(),
        one.result(),
        24,
        SimPy.run("credit.py", SIMPY_REPLICATIONS, triggers ? "yes" : "no"));
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
    return new Timed((System.nanoTime() - start) / 1e9, result);
  }

  private void beside(
      String what,
      String unit,
      double value,
      Result result,
      double hours,
      Optional<SimPy.Run> other) {
    if (other.isEmpty()) {
      FirstBench.say("SimPy is not there; install it: sudo apt-get install python3-simpy");
    }
    Map<String, Estimate> ours = SimulatedModels.means(result);
    Map<String, Estimate> theirs = other.map(SimPy.Run::means).orElse(Map.of());
    Agreement.differences(ours, theirs).forEach(each -> differences.add(what + ": " + each));
    figures.add(
        Figure.beside(
            "simulation",
            what,
            unit,
            value,
            other.map(SimPy.Run::perSecond).orElse(Double.NaN),
            Agreement.told("time to production", 1 / hours, ours, theirs)
                + Agreement.told("triggered paths", 1, ours, theirs)));
  }
}
