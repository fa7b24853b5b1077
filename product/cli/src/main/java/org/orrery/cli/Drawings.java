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
import org.orrery.rules.RuleEngine;

/** Compiles the drawing of a file and tells what keeps it from being compiled. */
final class Drawings {
  private Drawings() {}

  /** What compiling came to: the result, or what keeps it from being. */
  record Attempt(Optional<Compilation> compiled, List<Fault> faults) {}

  /** The compiled drawing, or nothing after the refusals were written to {@code err}. */
  static Optional<Compilation> compile(Path file, LocalDate on, PrintWriter err)
      throws IOException {
    Attempt attempt = attempt(Input.of(file.toString()), on, Map.of());
    tell(attempt, file.toString(), err);
    return attempt.compiled();
  }

  static void tell(Attempt attempt, String file, PrintWriter err) {
    if (attempt.compiled().isEmpty()) {
      attempt.faults().forEach(fault -> err.println(fault.text()));
      err.println(file + ": not compiled");
      err.flush();
    }
  }

  /** Compiles the member of a family; without values the drawing as it is. */
  static Attempt attempt(Input input, LocalDate on, Map<String, String> values) throws IOException {
    LoadedDrawing loaded = input.load();
    Lifecycle lifecycle = loaded.lifecycle();
    Places places = new Places(input.name(), loaded);
    List<Fault> faults = Fault.fields(input.name(), places, lifecycle);
    if (faults.isEmpty()) {
      try {
        Lifecycle member = values.isEmpty() ? lifecycle : Family.member(lifecycle, values);
        RuleEngine rules = new Neighbours(List.of(input)).rules();
        return new Attempt(Optional.of(Compiler.compile(member, on, rules)), List.of());
      } catch (CompilationException e) {
        e.refusals().forEach(refusal -> faults.add(Fault.of(input.name(), places, refusal)));
      }
    }
    return new Attempt(Optional.empty(), faults);
  }
}
