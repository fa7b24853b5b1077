package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.format.ReadDrawings;

/**
 * The drawings that a step can call: those in the folder of its own drawing, where simulation and
 * rules look, too. Reads files; any thread.
 *
 * @param readable those that can be read
 * @param called the file of the one that is called, readable or not; null when there is none
 */
record CalledDrawings(List<Candidate> readable, Path called) {
  private static final String ENDING = ".lifecycle";

  /** A drawing that can be called. */
  record Candidate(Path file, String id, String name) {}

  /** Looks beside a drawing for the one with an id. */
  static CalledDrawings beside(Path drawing, String id, IProgressMonitor monitor)
      throws IOException {
    List<Candidate> readable = new ArrayList<>();
    List<Path> broken = new ArrayList<>();
    for (Path file : files(drawing)) {
      if (monitor.isCanceled()) {
        break;
      }
      ReadDrawings.of(file)
          .map(found -> candidate(file, found))
          .ifPresentOrElse(readable::add, () -> broken.add(file));
    }
    Path called =
        readable.stream()
            .filter(each -> each.id().equals(id))
            .map(Candidate::file)
            .findFirst()
            .orElse(
                broken.stream()
                    .filter(file -> file.getFileName().toString().equals(id + ENDING))
                    .findFirst()
                    .orElse(null));
    return new CalledDrawings(readable, called);
  }

  private static Candidate candidate(Path file, Lifecycle found) {
    return new Candidate(file, found.getId(), Objects.requireNonNullElse(found.getName(), ""));
  }

  private static List<Path> files(Path drawing) throws IOException {
    Path own = drawing.toAbsolutePath();
    List<Path> found = new ArrayList<>(DrawingsBeside.in(own.getParent()));
    found.remove(own);
    return found;
  }
}
