package org.orrery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes verbs and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = {
      "Writes a script by which the shell completes verbs and options, for example:",
      "source <(./orrery completion bash)"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Shells that can be served. */
  enum Shell {
    BASH,
    ZSH
  }

  /** Verbs that the launcher does itself. */
  private static final List<String> OF_LAUNCHER =
      List.of("demo", "test", "workbench", "serve", "bench", "generate", "format", "mvn", "help");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell;

  @Override
  public Integer call() {
    CommandLine all = OrreryCli.commandLine();
    OF_LAUNCHER.forEach(verb -> all.addSubcommand(verb, CommandSpec.create().name(verb)));
    String script = AutoComplete.bash("orrery", all);
    PrintWriter out = spec.commandLine().getOut();
    if (shell == Shell.ZSH) {
      out.println("autoload -U +X compinit && compinit");
      out.println("autoload -U +X bashcompinit && bashcompinit");
    }
    out.print(script);
    out.flush();
    return 0;
  }
}
