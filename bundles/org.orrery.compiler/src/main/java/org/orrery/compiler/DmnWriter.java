package org.orrery.compiler;

import org.orrery.lifecycle.Lifecycle;

/** Writes the decisions of a drawing as DMN 1.3. */
final class DmnWriter {
  private DmnWriter() {}

  static byte[] write(Lifecycle lifecycle) throws CompilationException {
    return new Xml("definitions")
        .with("xmlns", "https://www.omg.org/spec/DMN/20191111/MODEL/")
        .with("id", Elements.added(lifecycle.getId(), "decisions"))
        .with("name", lifecycle.getId())
        .with("namespace", "https://orrery.org/lifecycle/" + lifecycle.getId())
        .toBytes();
  }
}
