package org.orrery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verbs of the rule packs. */
@Command(
    name = "policies",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Shows the rule packs and what changes between two days.",
    subcommands = {
      PoliciesListCommand.class,
      PoliciesShowCommand.class,
      PoliciesTableCommand.class,
      PoliciesDiffCommand.class
    })
final class PoliciesCommand implements Runnable {
  /** How packs and rules are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do: list, show, table or diff.");
  }
}
