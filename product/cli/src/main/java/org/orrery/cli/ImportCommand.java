package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.orrery.exchange.bpmn.BpmnImport;
import org.orrery.exchange.bpmn.ImportException;
import org.orrery.exchange.bpmn.Imported;
import org.orrery.exchange.json.DrawingJsonReader;
import org.orrery.exchange.json.JsonProblem;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a drawing of BPMN 2.0, or of exported JSON, and reports what of it could not be mapped. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = {
      "Makes a life cycle of BPMN 2.0 from any tool, or of exported JSON.",
      "What cannot be mapped is listed and kept in notes; nothing of the file is executed."
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The process (BPMN 2.0 XML), or .json.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The drawing to write (.lifecycle).")
  private Path output;

  @Option(names = "--force", description = "Replaces a drawing that is there already.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(output) && !force) {
      throw new InputFault(
          output.toString(), "The file is there already.", "Name another one, or add --force.");
    }
    Imported imported = read();
    LifecycleFiles.save(imported.lifecycle(), output);
    PrintWriter out = spec.commandLine().getOut();
    imported.remarks().forEach(remark -> out.println(file + ": " + remark));
    out.println(output + ": " + summary(imported));
    out.flush();
    return 0;
  }

  private Imported read() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return file.toString().endsWith(".json")
          ? new Imported(DrawingJsonReader.read(bytes), List.of())
          : BpmnImport.read(bytes);
    } catch (JsonProblem e) {
      throw new InputFault(file.toString(), e.getMessage(), e.remedy());
    } catch (ImportException e) {
      String place = e.line() > 0 ? file + ":" + e.line() : file.toString();
      throw new InputFault(place, e.getMessage(), e.remedy());
    }
  }

  private static String summary(Imported imported) {
    Lifecycle lifecycle = imported.lifecycle();
    int remarks = imported.remarks().size();
    return "%d stages, %d nodes, %d transitions; %s"
        .formatted(
            lifecycle.getStages().size(),
            Elements.nodes(lifecycle).size(),
            lifecycle.getTransitions().size(),
            remarks == 0
                ? "everything was mapped"
                : remarks + " remarks, each also in a note of the drawing");
  }
}
