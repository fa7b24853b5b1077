package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.text.TextTwin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What Git compares instead of a file: its text, or the file itself when it cannot be read. */
@Command(
    name = "text",
    hidden = true,
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Called by Git: writes the text of a drawing that is to be compared.")
final class GitTextCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Any version of a drawing.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.print(TextTwin.of(LifecycleFiles.load(file)).text());
    } catch (LifecycleFileException e) {
      out.print(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    out.flush();
    return 0;
  }
}
