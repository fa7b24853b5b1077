package org.orrery.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.RuleEngine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Starts a headless verb; exit codes are 0 well, 1 the input is at fault, 2 usage or environment.
 */
@Command(
    name = "orrery",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Proves, compiles and deploys life cycles of models.",
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      ValidateCommand.class,
      FixCommand.class,
      DescribeCommand.class,
      DiffCommand.class,
      MergeCommand.class,
      GitCommand.class,
      CompileCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      SimulateCommand.class,
      MeasureCommand.class,
      DeployCommand.class,
      PoliciesCommand.class,
      AuditCommand.class,
      CompletionCommand.class
    })
public final class OrreryCli implements Runnable {
  static final String VERSION = "orrery 0.1.0";

  /** The input is at fault. */
  static final int INPUT = 1;

  /** The command was used wrongly, or what it needs is not there. */
  static final int ENVIRONMENT = 2;

  @Spec private CommandSpec spec;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:ORRERY_PACKS:-}",
      description = {
        "A folder with rule packs of your own (*.json), which hold beside those of the product;",
        "the variable ORRERY_PACKS when absent."
      })
  private String packs;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a verb.");
  }

  /** The command line as a whole, for {@code main} and for tests. */
  static CommandLine commandLine() {
    return new CommandLine(new OrreryCli())
        .registerConverter(LocalDate.class, OrreryCli::day)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(OrreryCli::execute)
        .setExecutionExceptionHandler(new Faults());
  }

  private static int execute(ParseResult parsed) {
    CommandLine command = parsed.commandSpec().commandLine();
    String packs = ((OrreryCli) command.getCommand()).packs;
    try {
      requireFolder(packs);
      RuleEngine.use(packs.isBlank() ? null : Path.of(packs));
    } catch (PolicyPackException | InvalidPathException | InputFault e) {
      throw new ExecutionException(command, e.getMessage(), e);
    }
    return new RunLast().execute(parsed);
  }

  private static void requireFolder(String packs) {
    if (!packs.isBlank() && !Files.isDirectory(Path.of(packs))) {
      throw new InputFault(
          packs,
          "There is no such folder.",
          "Name a folder with rule packs (*.json) by --packs or ORRERY_PACKS.");
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no day such as 2026-11-24");
    }
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
