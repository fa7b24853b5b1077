package org.orrery.compiler;

import java.util.Map;

/**
 * What the compiler made of one drawing; the same drawing gives the same bytes.
 *
 * @param drawing {@code lifecycle.xmi}, the drawing as it was compiled
 * @param bpmn {@code process.bpmn}, UTF-8
 * @param dmn {@code decisions.dmn}, UTF-8
 * @param archive the four parts packed as {@code .orrery}, with the signature where there is one
 */
public record Compilation(
    byte[] drawing, byte[] bpmn, byte[] dmn, Manifest manifest, byte[] archive) {

  /** The same with a signed archive; the same key gives the same bytes. */
  public Compilation signed(SigningKey key) {
    byte[] said = ManifestJson.toBytes(manifest);
    Map<String, byte[]> parts =
        Map.of(
            ArchiveFile.MANIFEST, said,
            ArchiveFile.DRAWING, drawing,
            ArchiveFile.BPMN, bpmn,
            ArchiveFile.DMN, dmn,
            ArchiveFile.SIGNATURE, ArchiveSignature.of(said, key).toBytes());
    return new Compilation(drawing, bpmn, dmn, manifest, ArchiveFile.write(parts));
  }
}
