package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.SubLifecycleStep;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.ScenarioReader;
import org.orrery.simulation.Simulation;
import org.orrery.simulation.SimulationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Simulates a drawing: how long until production, where work waits, what it costs. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Simulates a life cycle: time to production, queues, utilisation, cost.")
final class SimulateCommand implements Callable<Integer> {
  private static final String DRAWING = ".lifecycle";
  private static final String SCENARIO = ".scenario.json";

  /** How the result is written. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Drawing (.lifecycle).")
  private Path file;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "What is assumed (.json); by default the drawing's NAME.scenario.json, if any.")
  private Path scenario;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers.")
  private long seed = 1;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Replications; by default as many as the figures need, up to 1,000.")
  private Integer runs;

  @Option(names = "--days", paramLabel = "N", description = "Days that are counted in each.")
  private double days = 365;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Days before them; by default as many as the life cycle needs to settle.")
  private double warmUp = Double.NaN;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Another drawing, or another scenario (.json), with the same random numbers.")
  private Path compare;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json, csv.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Options options = options();
    Simulation simulation = simulation(file, scenarioOf(file));
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (compare == null) {
        Result result = simulation.run(options, Progress.NONE);
        out.print(SimulateReport.of(result, format));
      } else {
        Comparison comparison = simulation.compare(other(), options, Progress.NONE);
        out.print(SimulateReport.of(comparison, format));
      }
    } catch (SimulationException e) {
      throw fault(file, e);
    }
    out.flush();
    return 0;
  }

  private Options options() {
    if (runs != null && (runs < 2 || runs > Options.MOST_RUNS)) {
      throw new ParameterException(
          spec.commandLine(), "--runs is a number from 2 to " + Options.MOST_RUNS + ".");
    }
    if (!(days > 0 && days <= 36_500) || warmUp < 0 || warmUp > 36_500) {
      throw new ParameterException(
          spec.commandLine(), "--days and --warm-up are numbers of days up to 36500.");
    }
    Options options = Options.usual().withSeed(seed).withDays(days).withWarmUp(warmUp);
    return runs == null ? options : options.withRuns(runs);
  }

  private Simulation other() throws IOException {
    return compare.toString().endsWith(".json")
        ? simulation(file, compare)
        : simulation(compare, scenarioOf(compare));
  }

  /** The named scenario, else the one beside the drawing, else null. */
  private Path scenarioOf(Path drawing) {
    String name = drawing.getFileName().toString();
    if (scenario != null || !name.endsWith(DRAWING)) {
      return scenario;
    }
    Path beside =
        drawing.resolveSibling(name.substring(0, name.length() - DRAWING.length()) + SCENARIO);
    return Files.exists(beside) ? beside : null;
  }

  private static Simulation simulation(Path drawing, Path scenario) throws IOException {
    Lifecycle lifecycle = LifecycleFiles.loadWithLines(drawing).lifecycle();
    Scenario assumed = Scenario.empty();
    try {
      if (scenario != null) {
        assumed = ScenarioReader.read(Files.readString(scenario, StandardCharsets.UTF_8));
      }
    } catch (SimulationException e) {
      throw fault(scenario, e);
    }
    try {
      return Simulation.of(lifecycle, beside(drawing, lifecycle), assumed);
    } catch (SimulationException e) {
      throw fault(drawing, e);
    }
  }

  /** Drawings of the same folder by id, which sub-life cycles may call. */
  private static Map<String, Lifecycle> beside(Path drawing, Lifecycle own) throws IOException {
    boolean calls =
        own.getStages().stream()
            .flatMap(stage -> stage.getNodes().stream())
            .anyMatch(SubLifecycleStep.class::isInstance);
    Map<String, Lifecycle> others = new HashMap<>();
    Path folder = drawing.toAbsolutePath().getParent();
    for (Path each : calls ? siblings(folder) : List.<Path>of()) {
      Lifecycle lifecycle = LifecycleFiles.loadWithLines(each).lifecycle();
      others.put(lifecycle.getId(), lifecycle);
    }
    return others;
  }

  private static List<Path> siblings(Path folder) throws IOException {
    List<Path> siblings = new ArrayList<>();
    try (var stream = Files.newDirectoryStream(folder, "*" + DRAWING)) {
      stream.forEach(siblings::add);
    }
    siblings.sort(null);
    return siblings;
  }

  private static InputFault fault(Path place, SimulationException e) {
    var first = e.faults().get(0);
    String more =
        e.faults().size() == 1
            ? ""
            : e.faults().stream()
                .skip(1)
                .map(each -> "\n  " + each.place() + ": " + each.message() + " " + each.remedy())
                .reduce("\nAlso:", String::concat);
    return new InputFault(place + " " + first.place(), first.message(), first.remedy() + more);
  }
}
