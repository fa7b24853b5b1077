package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.orrery.exchange.ExportFormat;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.rules.RuleEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Parameters(
      paramLabel = "FILE",
      description = "A drawing (.lifecycle), a folder of them, or - for the standard input.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, for a folder the folder; the terminal when absent.")
  private Path output;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules stand in the technical file; today when absent.")
  private LocalDate on = LocalDate.now();

  @Mixin private LanguageOption language;

  @Override
  public Integer call() throws IOException {
    Input given = Input.of(file);
    if (output == null && (given.isFolder() || !format.isText())) {
      String what =
          given.isFolder() ? "a folder for what is made of a folder" : "a file for the PDF";
      throw new ParameterException(spec.commandLine(), "Name " + what + " with -o.");
    }
    PrintWriter out = spec.commandLine().getOut();
    int code = 0;
    if (output == null) {
      out.print(new String(written(given), StandardCharsets.UTF_8));
    } else if (given.isFolder()) {
      String ending = "." + format.name().toLowerCase(Locale.ROOT);
      code =
          EachDrawing.of(
              Input.all(List.of(file)),
              spec.commandLine(),
              each -> {
                Path place = Input.counterpart(given.path(), each.path(), output);
                return write(each, place.resolveSibling(place.getFileName() + ending), out);
              });
    } else {
      code = write(given, output, out);
    }
    out.flush();
    return code;
  }

  private int write(Input input, Path target, PrintWriter out) throws IOException {
    byte[] bytes = written(input);
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    AtomicFile.write(target, bytes);
    out.println(target + "  " + bytes.length + " bytes");
    return 0;
  }

  private byte[] written(Input input) throws IOException {
    RuleEngine rules = new Neighbours(List.of(input)).rules();
    return format.write(input.drawing(), on, language.locale(), rules);
  }
}
