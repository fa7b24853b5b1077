package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.rules.RuleEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which rules change for drawings from one day to another, and on which day. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Says which rules come, go or change their verdict, and when, until a later day.")
final class PoliciesDiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day.")
  private LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", required = true, description = "A later day.")
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
    if (from.isAfter(to)) {
      throw new ParameterException(
          spec.commandLine(), "--from " + from + " is later than --to " + to + ".");
    }
    List<Input> inputs = Input.all(paths);
    RuleEngine rules = new Neighbours(inputs).rules();
    int code =
        EachDrawing.of(
            inputs,
            spec.commandLine(),
            input -> {
              RuleChanges changes = RuleChanges.of(input, from, to, rules);
              reports.add(changes.json());
              if (format == PoliciesCommand.Format.TEXT) {
                changes.text().forEach(out::println);
              }
              return 0;
            },
            reports);
    if (format == PoliciesCommand.Format.JSON) {
      out.println(Json.of(reports));
    }
    out.flush();
    return code;
  }
}
