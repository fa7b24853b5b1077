package org.orrery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import picocli.CommandLine.Mixin;
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
  private static final String BPMN = ".bpmn";
  private static final String JSON = ".json";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "The process (BPMN 2.0 XML), or .json; a folder of both; - for either as standard input.")
  private String file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The drawing to write (.lifecycle), for a folder the folder.")
  private Path output;

  @Option(names = "--force", description = "Replaces a drawing that is there already.")
  private boolean force;

  @Mixin private FormatOption format;

  private final List<Map<String, Object>> reports = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    int code = read();
    if (format.isJson()) {
      out().println(Json.of(reports));
    }
    out().flush();
    return code;
  }

  private int read() throws IOException {
    Input given = Input.of(file);
    if (!given.isFolder()) {
      return EachDrawing.of(
          List.of(given), spec.commandLine(), each -> write(each, output), reports);
    }
    List<Path> files = files(given.path());
    if (files.isEmpty()) {
      throw new InputFault(
          file,
          "The folder holds no process, and no drawing as JSON.",
          "Name one with files *.bpmn or *.json.");
    }
    Map<Path, Path> made = new HashMap<>();
    return EachDrawing.of(
        files.stream().map(each -> new Input(each.toString(), each)).toList(),
        spec.commandLine(),
        each -> {
          Path place = Input.counterpart(given.path(), each.path(), output);
          Path other = made.putIfAbsent(place, each.path());
          if (other != null) {
            throw new InputFault(
                each.name(),
                "Its drawing would stand where that of '" + other.getFileName() + "' does.",
                "Rename one of the two.");
          }
          Files.createDirectories(place.toAbsolutePath().getParent());
          return write(each, place.resolveSibling(place.getFileName() + ".lifecycle"));
        },
        reports);
  }

  /** Processes, and what of the JSON is a drawing or nothing that can be read. */
  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(Input.files(folder, BPMN));
    for (Path json : Input.files(folder, JSON)) {
      if (DrawingJsonReader.mayBeDrawing(bytes(new Input(json.toString(), json)))) {
        files.add(json);
      }
    }
    files.sort(null);
    return files;
  }

  private int write(Input input, Path target) throws IOException {
    if (Files.exists(target) && !force) {
      throw new InputFault(
          target.toString(), "The file is there already.", "Name another one, or add --force.");
    }
    Imported imported = read(input);
    LifecycleFiles.save(imported.lifecycle(), target);
    if (format.isJson()) {
      Map<String, Object> report = new LinkedHashMap<>();
      report.put("file", input.name());
      report.put("written", target.toString());
      report.put("lifecycle", imported.lifecycle().getId());
      report.put("remarks", imported.remarks());
      reports.add(report);
    } else {
      imported.remarks().forEach(remark -> out().println(input.name() + ": " + remark));
      out().println(target + ": " + summary(imported));
    }
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static Imported read(Input input) throws IOException {
    byte[] bytes = bytes(input);
    try {
      return isJson(input, bytes)
          ? new Imported(DrawingJsonReader.read(bytes), List.of())
          : BpmnImport.read(bytes);
    } catch (JsonProblem e) {
      throw new InputFault(input.name(), e.getMessage(), e.remedy());
    } catch (ImportException e) {
      String place = e.line() > 0 ? input.name() + ":" + e.line() : input.name();
      throw new InputFault(place, e.getMessage(), e.remedy());
    }
  }

  /** A file is what its name says; the standard input is what it begins with. */
  private static boolean isJson(Input input, byte[] bytes) {
    return input.path() == null
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading()
            .startsWith("{")
        : input.name().endsWith(JSON);
  }

  private static byte[] bytes(Input input) throws IOException {
    if (input.path() == null) {
      return System.in.readNBytes(BpmnImport.MAX_BYTES + 1);
    }
    try (InputStream in = Files.newInputStream(input.path())) {
      return in.readNBytes(BpmnImport.MAX_BYTES + 1);
    }
  }

  private static String summary(Imported imported) {
    Lifecycle lifecycle = imported.lifecycle();
    int remarks = imported.remarks().size();
    return "%s, %s, %s; %s"
        .formatted(
            Counted.of(lifecycle.getStages().size(), "stage"),
            Counted.of(Elements.nodes(lifecycle).size(), "node"),
            Counted.of(lifecycle.getTransitions().size(), "transition"),
            remarks == 0
                ? "everything was mapped"
                : Counted.of(remarks, "remark") + ", each also in a note of the drawing");
  }
}
