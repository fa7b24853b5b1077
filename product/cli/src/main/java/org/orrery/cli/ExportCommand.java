package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.orrery.exchange.ExportFormat;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a drawing in another form. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = {
      "Writes a drawing in another form: its flow (dot, mermaid), its picture (svg), all of it (json),",
      "or its technical file for auditors (md, html, pdf)."
    })
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The drawing (.lifecycle).")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; the terminal when absent.")
  private Path output;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules stand in the technical file; today when absent.")
  private LocalDate on = LocalDate.now();

  @Override
  public Integer call() throws IOException {
    if (output == null && !format.isText()) {
      throw new ParameterException(spec.commandLine(), "Name a file for the PDF with -o.");
    }
    Lifecycle lifecycle = LifecycleFiles.load(file);
    byte[] bytes = format.write(lifecycle, on);
    PrintWriter out = spec.commandLine().getOut();
    if (output == null) {
      out.print(new String(bytes, StandardCharsets.UTF_8));
    } else {
      AtomicFiles.write(output, bytes);
      out.println(output + "  " + bytes.length + " bytes");
    }
    out.flush();
    return 0;
  }
}
