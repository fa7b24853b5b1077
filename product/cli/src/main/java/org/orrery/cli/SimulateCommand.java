package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.orrery.exchange.document.SimulationFiles;
import org.orrery.exchange.document.SimulationFiles.Form;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.simulation.Comparison;
import org.orrery.simulation.Options;
import org.orrery.simulation.Progress;
import org.orrery.simulation.Result;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.Simulation;
import org.orrery.simulation.SimulationException;
import org.orrery.simulation.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also writes a report with charts: .html, .pdf, or .md without the charts.")
  private Path report;

  @Mixin private LanguageOption language;

  @Override
  public Integer call() throws IOException {
    Options options = options();
    Form form = form();
    Lifecycle drawing = LifecycleFiles.load(file);
    Simulation simulation = simulation(file, scenarioOf(file));
    PrintWriter out = spec.commandLine().getOut();
    Progress progress =
        new ProgressLine(spec.commandLine().getErr(), "replications", System::nanoTime);
    LocalDate today = LocalDate.now();
    try {
      if (compare == null) {
        Result result = simulation.run(options, progress);
        out.print(SimulateReport.of(result, format));
        if (form != null) {
          write(SimulationFiles.write(form, drawing, result, seed, today, language.locale()));
        }
      } else {
        Comparison comparison = simulation.compare(other(), options, progress);
        out.print(SimulateReport.of(comparison, format));
        if (form != null) {
          write(SimulationFiles.write(form, drawing, comparison, seed, today, language.locale()));
        }
      }
    } catch (SimulationException e) {
      throw fault(file + " ", e);
    }
    out.flush();
    return 0;
  }

  /** The form that the name of the report asks for, or null when there is none to be written. */
  private Form form() {
    if (report == null) {
      return null;
    }
    Path folder = report.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "--report: there is no folder " + folder + "; make it first.");
    }
    String name = report.getFileName().toString();
    return Stream.of(Form.values())
        .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--report is the name of a file that ends with .html, .pdf or .md."));
  }

  private void write(byte[] document) throws IOException {
    AtomicFile.write(report, document);
    spec.commandLine().getErr().println("orrery: wrote " + report);
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
    return scenario != null
        ? scenario
        : Surroundings.scenarioOf(drawing).filter(Files::exists).orElse(null);
  }

  private static Simulation simulation(Path drawing, Path scenario) throws IOException {
    Lifecycle lifecycle = LifecycleFiles.loadWithLines(drawing).lifecycle();
    Scenario assumed;
    try {
      assumed = Surroundings.scenario(scenario, drawing, lifecycle);
    } catch (SimulationException e) {
      throw fault("", e);
    }
    try {
      return Simulation.of(lifecycle, Surroundings.called(drawing, lifecycle), assumed);
    } catch (SimulationException e) {
      boolean isAssumed = scenario != null && e.faults().getFirst().isOfScenario();
      throw fault((isAssumed ? scenario : drawing) + " ", e);
    }
  }

  private static InputFault fault(String file, SimulationException e) {
    var first = e.faults().get(0);
    String more =
        e.faults().size() == 1
            ? ""
            : e.faults().stream()
                .skip(1)
                .map(each -> "\n  " + each.place() + ": " + each.message() + " " + each.remedy())
                .reduce("\nAlso:", String::concat);
    return new InputFault(file + first.place(), first.message(), first.remedy() + more);
  }
}
