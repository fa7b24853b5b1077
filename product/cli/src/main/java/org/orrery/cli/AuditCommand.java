package org.orrery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Verbs of the audit trail. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Verifies the audit trail.",
    subcommands = AuditVerifyCommand.class)
final class AuditCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to do: verify.");
  }
}
