package org.orrery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.rules.RuleEngine;

/**
 * Merges the drawings of three folders, each with those of the same place. One that a side put in
 * is taken, one that a side took out and the other left alone goes. All is read before anything is
 * written.
 */
final class FolderMerge {
  private final Folder base;
  private final Folder ours;
  private final Folder theirs;
  private final LocalDate on;

  FolderMerge(Folder base, Folder ours, Folder theirs, LocalDate on) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    this.on = on;
  }

  /** The drawings of a folder by their places in it; links in it are not followed. */
  record Folder(Path path, Set<Path> names) {
    static Folder of(String argument) throws IOException {
      Path path = Path.of(argument).toRealPath();
      return of(path, Input.files(path));
    }

    /** A side without any drawing is a slip rather than one that took all of them out. */
    static Folder side(String argument) throws IOException {
      Path path = Path.of(argument).toRealPath();
      return of(path, Input.drawings(argument, path));
    }

    private static Folder of(Path path, List<Path> files) {
      Set<Path> names = new TreeSet<>();
      files.forEach(file -> names.add(path.relativize(file)));
      return new Folder(path, names);
    }

    private boolean has(Path name) {
      return names.contains(name);
    }

    private Lifecycle drawing(Path name) throws IOException {
      Path file = path.resolve(name);
      return new Input(file.toString(), file).drawing();
    }

    private byte[] bytes(Path name) throws IOException {
      return Files.readAllBytes(path.resolve(name));
    }
  }

  /** What becomes of each place at which one of the folders has a drawing, by name. */
  List<MergedPlace> places() throws IOException {
    Set<Path> names = new TreeSet<>();
    Stream.of(base, ours, theirs).forEach(folder -> names.addAll(folder.names()));
    List<MergedPlace.Result> results = new ArrayList<>();
    Map<String, Lifecycle> byId = new HashMap<>();
    for (Path name : names) {
      MergedPlace.Result result = result(name);
      results.add(result);
      if (result.drawing() != null) {
        byId.putIfAbsent(result.drawing().getId(), result.drawing());
      }
    }
    RuleEngine rules = RuleEngine.inUse().knowing(id -> Optional.ofNullable(byId.get(id)));
    List<MergedPlace> places = new ArrayList<>();
    for (MergedPlace.Result result : results) {
      places.add(
          new MergedPlace(
              result,
              result.drawing() == null
                  ? null
                  : Validation.of(result.name().toString(), result.drawing(), on, rules)));
    }
    return places;
  }

  private MergedPlace.Result result(Path name) throws IOException {
    if (base.has(name) && ours.has(name) && theirs.has(name)) {
      return MergedPlace.Result.merged(
          name, Merge.of(base.drawing(name), ours.drawing(name), theirs.drawing(name)));
    }
    if (ours.has(name) && theirs.has(name)) {
      boolean same = Arrays.equals(ours.bytes(name), theirs.bytes(name));
      return same || !isChanged(ours, theirs, name)
          ? whole(name, ours, true, "both put it in")
          : whole(name, ours, false, "both put it in, each another; ours was kept")
              .beside(theirs.bytes(name));
    }
    if (!ours.has(name) && !theirs.has(name)) {
      return gone(name, "both took it out");
    }
    boolean isOurs = ours.has(name);
    Folder left = isOurs ? ours : theirs;
    String side = isOurs ? "ours" : "theirs";
    String other = isOurs ? "theirs" : "ours";
    if (!base.has(name)) {
      return whole(name, left, true, "only %s has it; it was taken".formatted(side));
    }
    return isChanged(base, left, name)
        ? whole(name, left, false, "%s took it out, %s changed it; it stays".formatted(other, side))
        : gone(name, "%s took it out".formatted(other));
  }

  private static boolean isChanged(Folder before, Folder after, Path name) throws IOException {
    return DiffReport.of("", Comparison.of(before.drawing(name), after.drawing(name)))
        .isDifferent();
  }

  private static MergedPlace.Result whole(Path name, Folder from, boolean clean, String why)
      throws IOException {
    return MergedPlace.Result.whole(name, from.drawing(name), from.bytes(name), clean, why);
  }

  private MergedPlace.Result gone(Path name, String why) throws IOException {
    List<byte[]> known = new ArrayList<>();
    for (Folder folder : List.of(base, ours, theirs)) {
      if (folder.has(name)) {
        known.add(folder.bytes(name));
      }
    }
    return MergedPlace.Result.gone(name, known, why);
  }
}
