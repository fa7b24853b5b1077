package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Enters the drivers for drawings into a repository. */
@Command(
    name = "install",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = {
      "Lets a repository compare and merge drawings by their elements.",
      "It adds a line to .gitattributes, which is to be committed, and settings to this clone."
    })
final class GitInstallCommand implements Callable<Integer> {
  /** System property with the path of the launcher that started this program. */
  static final String LAUNCHER = "orrery.launcher";

  @Spec private CommandSpec spec;

  @Mixin private RepositoryArgument argument;

  @Override
  public Integer call() throws IOException {
    String launcher = System.getProperty(LAUNCHER);
    if (launcher == null) {
      throw new EnvironmentFault(
          "git install", "It is not known which command Git is to call.", "Use ./orrery.");
    }
    GitRepository repository = argument.repository();
    repository.install(Path.of(launcher));
    PrintWriter out = spec.commandLine().getOut();
    out.println(repository.root() + ": Git compares and merges *.lifecycle by their elements");
    out.println("commit .gitattributes; in every other clone run: ./orrery git install");
    out.flush();
    return 0;
  }
}
