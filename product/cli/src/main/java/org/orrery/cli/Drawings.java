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
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.format.LoadedDrawing;
import org.orrery.rules.RuleEngine;

/** Compiles the drawing of a file and tells what keeps it from being compiled. */
final class Drawings {
  private Drawings() {}

  /**
   * What compiling came to: the result, or what keeps it from being.
   *
   * @param member the parameters of a member of a family, for names of files; else empty
   */
  record Attempt(Optional<Compilation> compiled, String member, List<Fault> faults) {
    static Attempt refused(List<Fault> faults) {
      return new Attempt(Optional.empty(), "", faults);
    }
  }

  /**
   * The compiled drawing, or the member of a family that values make; nothing after the refusals
   * were written to {@code err}.
   */
  static Optional<Compilation> compile(
      Path file, LocalDate on, Map<String, String> values, PrintWriter err) throws IOException {
    Attempt attempt = attempt(Input.of(file.toString()), on, values);
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
    LoadedDrawing loaded;
    try {
      loaded = input.load();
    } catch (LifecycleFileException e) {
      return Attempt.refused(
          e.problems().stream().map(p -> Fault.unreadable(input.name(), p)).toList());
    }
    Lifecycle lifecycle = loaded.lifecycle();
    Places places = new Places(input.name(), loaded);
    List<Fault> faults = Fault.fields(input.name(), places, lifecycle);
    if (faults.isEmpty()) {
      try {
        Lifecycle member = values.isEmpty() ? lifecycle : Family.member(lifecycle, values);
        RuleEngine rules = new Neighbours(List.of(input)).rules();
        Compilation compilation = Compiler.compile(member, on, rules);
        String suffix = values.isEmpty() ? "" : suffix(lifecycle, compilation.manifest().id());
        return new Attempt(Optional.of(compilation), suffix, List.of());
      } catch (CompilationException e) {
        e.refusals().forEach(refusal -> faults.add(Fault.of(input.name(), places, refusal)));
      }
    }
    return Attempt.refused(faults);
  }

  /** What the id of a member has behind that of its family, or all of it where it was shortened. */
  private static String suffix(Lifecycle family, String member) {
    return member.startsWith(family.getId() + "-")
        ? member.substring(family.getId().length())
        : "-" + member;
  }
}
