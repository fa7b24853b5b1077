package org.orrery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.Refusal;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/** Compiles the drawing of a file and tells what keeps it from being compiled. */
final class Drawings {
  private Drawings() {}

  /** The compiled drawing, or nothing after the refusals were written to {@code err}. */
  static Optional<Compilation> compile(Path file, LocalDate on, PrintWriter err)
      throws IOException {
    Lifecycle lifecycle = LifecycleFiles.load(file);
    try {
      return Optional.of(Compiler.compile(lifecycle, on));
    } catch (CompilationException e) {
      Places places = Places.of(file);
      for (Refusal refusal : e.refusals()) {
        err.println(Fault.of(file.toString(), places, refusal).text());
      }
      err.println(file + ": not compiled");
      err.flush();
      return Optional.empty();
    }
  }
}
