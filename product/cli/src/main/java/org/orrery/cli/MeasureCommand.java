package org.orrery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orrery.client.OrreryClient;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.simulation.Scenario;
import org.orrery.simulation.SimulationException;
import org.orrery.simulation.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays beside a drawing what a server measured of its runs, for the simulation. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Writes NAME.measured.json: what runs took on a server, for simulate.")
final class MeasureCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ServerOptions server;

  @Parameters(paramLabel = "FILE", description = "Drawing (.lifecycle).")
  private Path file;

  @Option(names = "--days", paramLabel = "N", description = "How far back; 365 when absent.")
  private int days = 365;

  @Override
  public Integer call() throws IOException {
    Path target =
        Surroundings.measuredOf(file)
            .orElseThrow(
                () ->
                    new InputFault(
                        file.toString(), "It is no drawing.", "Name a .lifecycle file."));
    Lifecycle drawing = LifecycleFiles.loadWithLines(file).lifecycle();
    String json;
    try (OrreryClient client = server.signIn()) {
      json = client.measuredScenario(drawing.getId(), days);
    }
    Scenario measured = keep(target, json);
    if (measured.steps().isEmpty()) {
      throw new InputFault(
          file.toString(),
          "The server has measured nothing of '%s' in %d days.".formatted(drawing.getId(), days),
          "Deploy it and start a run, or look further back with --days.");
    }
    spec.commandLine()
        .getOut()
        .println(target + ": " + measured.steps().size() + " steps measured");
    return 0;
  }

  private static Scenario keep(Path target, String json) throws IOException {
    try {
      return Surroundings.keepMeasured(target, json);
    } catch (SimulationException e) {
      throw new EnvironmentFault(
          "--server",
          "The server's answer is no scenario: " + e.faults().getFirst().message(),
          "Use a command line of the server's version.");
    }
  }
}
