package org.orrery.designer.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The drawings that one editor has open: the one that is shown, those that lead to it, and those
 * that were left; each keeps what was done to it. UI thread.
 */
final class Levels {
  /** Each drawing with the one from which it was entered; the first one has none. */
  private final Map<OpenDrawing, OpenDrawing> callers = new LinkedHashMap<>();

  private OpenDrawing shown;

  Levels(OpenDrawing first) {
    callers.put(first, null);
    shown = first;
  }

  OpenDrawing shown() {
    return shown;
  }

  /** All that are open, the first one first. */
  List<OpenDrawing> all() {
    return List.copyOf(callers.keySet());
  }

  /** From the first one to the one that is shown. */
  List<OpenDrawing> trail() {
    List<OpenDrawing> trail = new ArrayList<>();
    for (OpenDrawing at = shown; at != null; at = callers.get(at)) {
      trail.addFirst(at);
    }
    return trail;
  }

  /** The drawing of a file, or null when it is not open here. */
  OpenDrawing of(Path file) {
    Path wanted = file.toAbsolutePath().normalize();
    return callers.keySet().stream()
        .filter(each -> each.path().toAbsolutePath().normalize().equals(wanted))
        .findFirst()
        .orElse(null);
  }

  /** Shows a drawing that the one that is shown calls, or that is open already. */
  void enter(OpenDrawing next) {
    boolean isFirst = callers.containsKey(next) && callers.get(next) == null;
    if (!isFirst && !trail().contains(next)) {
      callers.put(next, shown);
    }
    shown = next;
  }

  /** Shows one that is open, where it was entered. */
  void show(OpenDrawing open) {
    shown = open;
  }

  /** Takes one out that is not shown; those that were entered from it belong to its caller. */
  void forget(OpenDrawing closed) {
    OpenDrawing caller = callers.remove(closed);
    callers.replaceAll((each, from) -> from == closed ? caller : from);
  }

  boolean isAnyDirty() {
    return callers.keySet().stream().anyMatch(OpenDrawing::isDirty);
  }
}
