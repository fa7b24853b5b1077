package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which rules change for drawings between two days. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Says which rules come, go or change their verdict between two days.")
final class PoliciesDiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", required = true, description = "The other day.")
  private LocalDate to;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Drawings (.lifecycle), folders of them, or - for the standard input.")
  private List<String> paths;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private PoliciesCommand.Format format = PoliciesCommand.Format.TEXT;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Map<String, Object>> reports = new ArrayList<>();
    for (Input input : Input.all(paths)) {
      RuleChanges changes = RuleChanges.of(input, from, to);
      reports.add(changes.json());
      if (format == PoliciesCommand.Format.TEXT) {
        changes.text().forEach(out::println);
      }
    }
    if (format == PoliciesCommand.Format.JSON) {
      out.println(Json.of(reports));
    }
    out.flush();
    return 0;
  }
}
