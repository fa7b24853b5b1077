package org.orrery.compiler;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.compiler.Manifest.RoleEntry;

/** Archives whose manifest was exchanged for another. */
final class Forged {
  private Forged() {}

  static Manifest named(Manifest real, String name, String version, List<RoleEntry> roles) {
    return new Manifest(
        real.format(),
        real.compiler(),
        real.id(),
        name,
        version,
        roles,
        real.monitors(),
        real.parts(),
        real.proof());
  }

  static Manifest proved(Manifest real, Manifest.Proof proof) {
    return new Manifest(
        real.format(),
        real.compiler(),
        real.id(),
        real.name(),
        real.version(),
        real.roles(),
        real.monitors(),
        real.parts(),
        proof);
  }

  /** What is said against an archive with another manifest; null where nothing is. */
  static ArchiveException refused(byte[] archive, Manifest said) throws ArchiveException {
    Map<String, byte[]> parts = new LinkedHashMap<>(ArchiveFile.read(archive));
    parts.put(ArchiveFile.MANIFEST, ManifestJson.toBytes(said));
    Archive read = Archive.read(ArchiveFile.write(parts));
    return catchThrowableOfType(ArchiveException.class, read::verify);
  }
}
