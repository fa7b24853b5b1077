package org.orrery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.AtomicFile;
import org.orrery.lifecycle.merge.Merge;

/**
 * What becomes of one place of folders that are merged.
 *
 * @param validation what speaks against the drawing; null where none is left
 */
record MergedPlace(Result result, Validation validation) {
  /**
   * What is left at a place.
   *
   * @param drawing null where it goes
   * @param merge null where a drawing is taken whole
   * @param bytes of a drawing that is taken whole
   * @param other another drawing of the same name, which is kept beside it, or null
   * @param known what a drawing that goes was on any side
   */
  record Result(
      Path name,
      Lifecycle drawing,
      Merge merge,
      byte[] bytes,
      byte[] other,
      List<byte[]> known,
      boolean isClean,
      String why) {
    static Result merged(Path name, Merge merge) {
      return new Result(
          name, merge.result(), merge, null, null, List.of(), merge.isClean(), "merged");
    }

    static Result whole(Path name, Lifecycle drawing, byte[] bytes, boolean clean, String why) {
      return new Result(name, drawing, null, bytes, null, List.of(), clean, why);
    }

    static Result gone(Path name, List<byte[]> known, String why) {
      return new Result(name, null, null, null, null, known, true, why);
    }

    Result beside(byte[] another) {
      return new Result(name, drawing, merge, bytes, another, known, isClean, why);
    }
  }

  boolean isGone() {
    return result.drawing() == null;
  }

  /** Whether nothing has to be settled: neither a conflict nor an error. */
  boolean isSettled() {
    return result.isClean() && (isGone() || validation.holds());
  }

  /** Writes it into a folder, and its conflicts beside it; what goes is another's if it differs. */
  void write(Path folder) throws IOException {
    Path target = folder.resolve(result.name());
    if (isGone()) {
      remove(folder, target);
      return;
    }
    Files.createDirectories(target.getParent());
    requireInside(folder, target);
    if (result.merge() != null) {
      MergeCommand.write(result.merge(), report(), target, target);
      return;
    }
    AtomicFile.write(target, result.bytes());
    if (result.other() != null) {
      AtomicFile.write(besides(target), result.other());
    }
    MergeCommand.tell(target, result.isClean() ? List.of() : List.of(told()));
  }

  private void remove(Path folder, Path target) throws IOException {
    if (!Files.isRegularFile(target)) {
      return;
    }
    requireInside(folder, target);
    byte[] there = Files.readAllBytes(target);
    if (result.known().stream().anyMatch(known -> Arrays.equals(known, there))) {
      Files.delete(target);
      MergeCommand.tell(target, List.of());
    }
  }

  /** A link leads nothing out of the folder that was named. */
  private static void requireInside(Path folder, Path target) throws IOException {
    if (!target.getParent().toRealPath().startsWith(folder.toRealPath())) {
      throw new InputFault(
          target.toString(), "A link leads out of the folder.", "Merge into one without links.");
    }
  }

  /** Where the drawing of the same name stands that was not taken. */
  private static Path besides(Path target) {
    String name = target.getFileName().toString();
    String stem = name.substring(0, name.length() - Input.SUFFIX.length());
    return target.resolveSibling(stem + ".theirs" + Input.SUFFIX);
  }

  private MergeReport report() {
    return new MergeReport(result.merge(), validation);
  }

  List<String> text() {
    if (result.merge() != null) {
      return report().text();
    }
    List<String> lines = new ArrayList<>();
    if (!isGone()) {
      validation.faults().forEach(fault -> lines.add(fault.text()));
    }
    lines.add(told() + (isGone() ? "" : "; the drawing " + validation.verdict()));
    return lines;
  }

  private String told() {
    return "%s: %s%s".formatted(result.name(), result.isClean() ? "" : "conflict: ", result.why());
  }

  Map<String, Object> json() {
    if (result.merge() != null) {
      return report().json();
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("clean", result.isClean());
    entry.put("there", !isGone());
    entry.put("why", result.why());
    entry.putAll(isGone() ? Map.of("file", result.name().toString()) : validation.json());
    return entry;
  }
}
