package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.merge.Merge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges what two people made of one drawing. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    version = OrreryCli.VERSION,
    description = {
      "Merges two drawings that were made of one, element by element; of folders, each drawing"
          + " with those of the same name.",
      "Where both changed the same, ours is kept and FILE.conflicts tells it.",
      "Ends with 1 when there are conflicts, or errors that keep it from being deployed."
    })
final class MergeCommand implements Callable<Integer> {
  /** Base, ours and theirs. */
  private static final int PARTS = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BASE",
      description = "What both started from: drawing, folder, or -.")
  private String base;

  @Parameters(index = "1", paramLabel = "OURS", description = "Our drawing, folder, or -.")
  private String ours;

  @Parameters(index = "2", paramLabel = "THEIRS", description = "Their drawing, folder, or -.")
  private String theirs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The merged drawing, or the folder of merged drawings; when absent a drawing is written"
              + " to the standard output.")
  private Path output;

  @Mixin private FormatOption format;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day whose rules the merged drawing is held against; today when absent.")
  private LocalDate on = LocalDate.now();

  @Override
  public Integer call() throws IOException {
    long folders = Stream.of(base, ours, theirs).map(Input::of).filter(Input::isFolder).count();
    if (folders > 0) {
      return folders(folders);
    }
    Input.all(List.of(base, ours, theirs));
    Merge merge =
        Merge.of(Input.of(base).drawing(), Input.of(ours).drawing(), Input.of(theirs).drawing());
    Input merged =
        output == null
            ? new Input("merged drawing", Input.of(ours).path())
            : Input.of(output.toString());
    MergeReport report =
        MergeReport.of(merge, merged.name(), on, new Neighbours(List.of(merged)).rules());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter words = output == null ? spec.commandLine().getErr() : out;
    if (output == null) {
      out.print(new String(LifecycleFiles.toBytes(merge.result()), StandardCharsets.UTF_8));
      out.flush();
    } else {
      write(merge, report, output, output);
    }
    if (format.isJson()) {
      words.println(Json.of(report.json()));
    } else {
      report.text().forEach(words::println);
    }
    words.flush();
    return report.isSettled() ? 0 : OrreryCli.INPUT;
  }

  private int folders(long count) throws IOException {
    if (count < PARTS || output == null) {
      throw new ParameterException(
          spec.commandLine(),
          count < PARTS
              ? "Name three drawings or three folders, not some of each."
              : "Name the folder for the merged drawings with -o.");
    }
    FolderMerge.Folder started = FolderMerge.Folder.of(base);
    FolderMerge.Folder our = FolderMerge.Folder.side(ours);
    FolderMerge.Folder their = FolderMerge.Folder.side(theirs);
    for (FolderMerge.Folder side : List.of(started, our, their)) {
      requireBeside(side.path());
    }
    List<MergedPlace> places = new FolderMerge(started, our, their, on).places();
    Files.createDirectories(output);
    for (MergedPlace place :
        places.stream().sorted(Comparator.comparing(MergedPlace::isGone)).toList()) {
      place.write(output);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      out.println(Json.of(places.stream().map(MergedPlace::json).toList()));
    } else {
      places.forEach(place -> place.text().forEach(out::println));
    }
    out.flush();
    return places.stream().allMatch(MergedPlace::isSettled) ? 0 : OrreryCli.INPUT;
  }

  /** What is merged into a folder in one of the three would be a drawing of it the next time. */
  private void requireBeside(Path side) throws IOException {
    Path place = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath().normalize();
    if (place.startsWith(side) && !place.equals(side)) {
      throw new ParameterException(
          spec.commandLine(), "The folder of -o lies in " + side + ". Name another one.");
    }
  }

  /** Saves the merged drawing, and its conflicts beside {@code place}; old ones are removed. */
  static void write(Merge merge, MergeReport report, Path target, Path place) throws IOException {
    tell(place, merge.isClean() ? List.of() : report.conflicts());
    LifecycleFiles.save(merge.result(), target);
  }

  /** Writes conflicts beside a drawing; without any, those of a merge before are removed. */
  static void tell(Path drawing, List<String> conflicts) throws IOException {
    Path file = drawing.resolveSibling(drawing.getFileName() + ".conflicts");
    if (conflicts.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      String text = String.join("\n", conflicts) + "\n";
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
