package org.orrery.server.reports;

import java.util.Optional;
import org.orrery.api.ModelVersion;

/** Finds documents among the files of a version. */
final class Cards {
  private Cards() {}

  /** The file of a name that was attached last. */
  static Optional<ModelVersion.Artifact> newest(ModelVersion version, String name) {
    return version.artifacts().stream()
        .filter(artifact -> artifact.name().equals(name))
        .reduce((earlier, later) -> later);
  }
}
