package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.picture.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between two drawings, or between the drawings of two folders. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = "Tells what differs between two drawings, element by element.")
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Drawing, folder, or -.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Drawing, folder, or -.")
  private String after;

  @Mixin private FormatOption format;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draws both states in one picture; for two drawings, not for folders.")
  private Path svg;

  @Option(names = "--exit-code", description = "Ends with 1 when the meaning is different.")
  private boolean exitCode;

  @Override
  public Integer call() throws IOException {
    List<DiffReport> reports = reports();
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      out.println(Json.of(reports.stream().map(DiffReport::json).toList()));
    } else {
      reports.forEach(report -> report.text().forEach(out::println));
    }
    out.flush();
    boolean same = reports.stream().noneMatch(DiffReport::isDifferent);
    return exitCode && !same ? OrreryCli.INPUT : 0;
  }

  private List<DiffReport> reports() throws IOException {
    Input from = Input.of(before);
    Input to = Input.of(after);
    if (from.isFolder() != to.isFolder()) {
      throw new ParameterException(
          spec.commandLine(), "Name two drawings or two folders, not one of each.");
    }
    if (from.isFolder()) {
      if (svg != null) {
        throw new ParameterException(spec.commandLine(), "--svg draws two drawings, not folders.");
      }
      return folders(from.path(), to.path());
    }
    Input.all(List.of(before, after));
    Comparison comparison = Comparison.of(from.drawing(), to.drawing());
    if (svg != null) {
      AtomicFile.write(svg, Picture.svg(comparison).getBytes(StandardCharsets.UTF_8));
    }
    return List.of(DiffReport.of(to.name(), comparison));
  }

  private static List<DiffReport> folders(Path from, Path to) throws IOException {
    Set<Path> names = new TreeSet<>();
    List<Path> old = Input.files(from).stream().map(from::relativize).toList();
    List<Path> now = Input.files(to).stream().map(to::relativize).toList();
    names.addAll(old);
    names.addAll(now);
    List<DiffReport> reports = new ArrayList<>();
    for (Path name : names) {
      if (!old.contains(name) || !now.contains(name)) {
        reports.add(DiffReport.whole(name.toString(), now.contains(name)));
      } else {
        reports.add(
            DiffReport.of(
                name.toString(),
                Comparison.of(
                    Input.of(from.resolve(name).toString()).drawing(),
                    Input.of(to.resolve(name).toString()).drawing())));
      }
    }
    return reports;
  }
}
