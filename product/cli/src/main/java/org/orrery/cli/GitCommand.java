package org.orrery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets Git compare and merge drawings by their elements. */
@Command(
    name = "git",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Lets Git compare and merge drawings by their elements.",
    subcommands = {
      GitInstallCommand.class,
      GitUninstallCommand.class,
      GitTextCommand.class,
      GitMergeCommand.class
    })
final class GitCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do: install or uninstall.");
  }
}
