package org.orrery.compiler;

import java.time.LocalDate;
import java.util.List;
import org.orrery.lifecycle.Lifecycle;

/** Archives of drawings that no rule was asked about. */
final class Packed {
  private Packed() {}

  static byte[] archive(Lifecycle lifecycle) throws CompilationException {
    return compilation(lifecycle).archive();
  }

  static Compilation compilation(Lifecycle lifecycle) throws CompilationException {
    Manifest.Proof proof =
        new Manifest.Proof(LocalDate.of(2026, 11, 24), List.of(), List.of(), List.of(), List.of());
    return Compiler.pack(Plan.of(lifecycle), proof);
  }
}
