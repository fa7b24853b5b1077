package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Takes the drivers for drawings out of a repository. */
@Command(
    name = "uninstall",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Lets a repository treat drawings as any text again.")
final class GitUninstallCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private RepositoryArgument argument;

  @Override
  public Integer call() throws IOException {
    GitRepository repository = argument.repository();
    repository.uninstall();
    PrintWriter out = spec.commandLine().getOut();
    out.println(repository.root() + ": Git treats *.lifecycle as any text");
    out.flush();
    return 0;
  }
}
