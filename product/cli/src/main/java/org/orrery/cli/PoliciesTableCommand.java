package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.rules.RuleEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the table of all rules as Markdown, also into a document that keeps a place for it. */
@Command(
    name = "table",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Writes all rules as a Markdown table.")
final class PoliciesTableCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description = "Document whose lines between " + RuleTable.BEGIN + " and its end it replaces.")
  private Path into;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String table = RuleTable.of(RuleEngine.inUse().packs());
    if (into == null) {
      out.print(table);
    } else {
      String document = RuleTable.placed(Files.readString(into), table, into.toString());
      AtomicFile.write(into, document.getBytes(StandardCharsets.UTF_8));
      out.println(into + ": written");
    }
    out.flush();
    return 0;
  }
}
