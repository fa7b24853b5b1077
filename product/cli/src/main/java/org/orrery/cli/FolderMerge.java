package org.orrery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.merge.Merge;

/**
 * Merges the drawings of three folders, each with those of the same place. One that a side put in
 * is taken, one that a side took out and the other left alone goes. All is read before anything is
 * written.
 */
final class FolderMerge {
  private final Path base;
  private final Path ours;
  private final Path theirs;
  private final LocalDate on;

  FolderMerge(Path base, Path ours, Path theirs, LocalDate on) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.on = on;
  }

  /** What becomes of one place. */
  interface Outcome {
    /** Writes it into a folder. */
    void write(Path folder) throws IOException;

    List<String> text();

    Map<String, Object> json();

    /** Whether nothing has to be settled. */
    boolean isSettled();
  }

  /** What becomes of each place at which one of the folders has a drawing, by name. */
  List<Outcome> outcomes() throws IOException {
    Set<Path> names = new TreeSet<>();
    for (Path folder : List.of(base, ours, theirs)) {
      Input.files(folder).forEach(file -> names.add(folder.relativize(file)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Path name : names) {
      outcomes.add(outcome(name));
    }
    return outcomes;
  }

  private Outcome outcome(Path name) throws IOException {
    Input before = in(base, name);
    Input our = in(ours, name);
    Input their = in(theirs, name);
    if (before.exists() && our.exists() && their.exists()) {
      return merged(name, before, our, their);
    }
    if (our.exists() && their.exists()) {
      boolean same = Files.mismatch(our.path(), their.path()) == -1;
      return same
          ? Whole.of(name, our, true, "both put it in")
          : Whole.of(name, our, false, "both put it in, each another; ours was kept");
    }
    Input left = our.exists() ? our : their;
    if (!left.exists()) {
      return Whole.gone(name, "both took it out");
    }
    String side = our.exists() ? "ours" : "theirs";
    String other = our.exists() ? "theirs" : "ours";
    if (!before.exists()) {
      return Whole.of(name, left, true, "only %s has it; it was taken".formatted(side));
    }
    return isChanged(before, left)
        ? Whole.of(
            name, left, false, "%s took it out, %s changed it; it stays".formatted(other, side))
        : Whole.gone(name, "%s took it out".formatted(other));
  }

  private static Input in(Path folder, Path name) {
    Path file = folder.resolve(name);
    return new Input(file.toString(), file);
  }

  private static boolean isChanged(Input before, Input after) throws IOException {
    return DiffReport.of("", Comparison.of(before.drawing(), after.drawing())).isDifferent();
  }

  private Outcome merged(Path name, Input before, Input our, Input their) throws IOException {
    Merge merge = Merge.of(before.drawing(), our.drawing(), their.drawing());
    MergeReport report =
        MergeReport.of(merge, name.toString(), on, new Neighbours(List.of(our)).rules());
    return new Merged(name, merge, report);
  }

  /** Merged by elements. */
  private record Merged(Path name, Merge merge, MergeReport report) implements Outcome {
    @Override
    public void write(Path folder) throws IOException {
      Path target = folder.resolve(name);
      Files.createDirectories(target.getParent());
      MergeCommand.write(merge, report, target, target);
    }

    @Override
    public List<String> text() {
      return report.text();
    }

    @Override
    public Map<String, Object> json() {
      return report.json();
    }

    @Override
    public boolean isSettled() {
      return report.isSettled();
    }
  }

  /** One side's drawing as it is, or none. */
  private record Whole(Path name, byte[] content, boolean isSettled, String why)
      implements Outcome {
    static Whole gone(Path name, String why) {
      return new Whole(name, null, true, why);
    }

    /** What cannot be opened is not taken. */
    static Whole of(Path name, Input taken, boolean isSettled, String why) throws IOException {
      taken.drawing();
      return new Whole(name, Files.readAllBytes(taken.path()), isSettled, why);
    }

    @Override
    public void write(Path folder) throws IOException {
      Path target = folder.resolve(name);
      if (content == null) {
        Files.deleteIfExists(target);
      } else {
        Files.createDirectories(target.getParent());
        AtomicFile.write(target, content);
      }
    }

    @Override
    public List<String> text() {
      return List.of("%s: %s%s".formatted(name, isSettled ? "" : "conflict: ", why));
    }

    @Override
    public Map<String, Object> json() {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("file", name.toString());
      entry.put("clean", isSettled);
      entry.put("there", content != null);
      entry.put("why", why);
      return entry;
    }
  }
}
