package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.Family;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LoadedDrawing;

/** Compiles the drawing of a file and tells what keeps it from being compiled. */
final class Drawings {
  private Drawings() {}

  /** The compiled drawing, or nothing after the refusals were written to {@code err}. */
  static Optional<Compilation> compile(Path file, LocalDate on, PrintWriter err)
      throws IOException {
    return compile(Input.of(file.toString()), on, Map.of(), err);
  }

  /** The compiled member of a family; without values the drawing as it is. */
  static Optional<Compilation> compile(
      Input input, LocalDate on, Map<String, String> values, PrintWriter err) throws IOException {
    LoadedDrawing loaded = input.load();
    Lifecycle lifecycle = loaded.lifecycle();
    Places places = new Places(input.name(), loaded);
    List<Fault> faults = Fault.fields(input.name(), places, lifecycle);
    if (faults.isEmpty()) {
      try {
        return Optional.of(
            Compiler.compile(values.isEmpty() ? lifecycle : Family.member(lifecycle, values), on));
      } catch (CompilationException e) {
        e.refusals().forEach(refusal -> faults.add(Fault.of(input.name(), places, refusal)));
      }
    }
    faults.forEach(fault -> err.println(fault.text()));
    err.println(input.name() + ": not compiled");
    err.flush();
    return Optional.empty();
  }
}
