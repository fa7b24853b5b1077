package org.orrery.compiler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orrery.compiler.Manifest.CertificateEntry;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import tools.jackson.core.JacksonException;

/** A compiled drawing as read from a {@code .orrery} file, its parts checked. */
public final class Archive {
  private static final String COMPILE_AGAIN = "Compile the drawing again and use the new archive.";

  private final byte[] bytes;
  private final Map<String, byte[]> parts;
  private final Manifest manifest;
  private final Lifecycle lifecycle;
  private final ArchiveSignature signature;

  private Archive(
      byte[] bytes,
      Map<String, byte[]> parts,
      Manifest manifest,
      Lifecycle lifecycle,
      ArchiveSignature signature) {
    this.bytes = bytes;
    this.parts = parts;
    this.manifest = manifest;
    this.lifecycle = lifecycle;
    this.signature = signature;
  }

  /**
   * Reads an archive from untrusted bytes: names, sizes, the format's version and every digest are
   * checked, and the drawing is loaded. A signature is well formed; whose it is, {@link Signers}
   * say.
   */
  public static Archive read(byte[] archive) throws ArchiveException {
    byte[] bytes = archive.clone();
    Map<String, byte[]> parts = ArchiveFile.read(bytes);
    Manifest manifest = manifest(parts.get(ArchiveFile.MANIFEST));
    checkDigests(parts, manifest);
    byte[] signature = parts.get(ArchiveFile.SIGNATURE);
    ArchiveSignature signed = signature == null ? null : ArchiveSignature.read(signature);
    Lifecycle lifecycle = drawing(parts.get(ArchiveFile.DRAWING));
    if (!manifest.id().equals(lifecycle.getId())) {
      throw altered(
          "The manifest speaks of '"
              + manifest.id()
              + "', the drawing is '"
              + lifecycle.getId()
              + "'.");
    }
    return new Archive(bytes, parts, manifest, lifecycle, signed);
  }

  /** Reads an archive from a file; see {@link #read(byte[])}. */
  public static Archive read(Path file) throws ArchiveException, IOException {
    if (Files.size(file) > ArchiveFile.MAX_TOTAL) {
      throw ArchiveFile.unreadable(
          "The file is larger than " + ArchiveFile.MAX_TOTAL + " bytes: " + file + ".");
    }
    return read(Files.readAllBytes(file));
  }

  /**
   * Compiles the drawing again and compares, so that a process or a decision that the drawing does
   * not say is found, whatever the manifest claims, and that what the manifest says of the drawing
   * is so; follows each certificate of the proof; and asks the rules of the packs that are in use
   * here, in the edition that the manifest names, on its day: verdicts and findings are theirs, and
   * the text of the edition is the same. Of other packs and editions nothing is known here: who
   * needs them asks the rules.
   */
  public void verify() throws ArchiveException {
    compareManifest();
    Optional<CertificateEntry> wrong = Proofs.wrongCertificate(manifest, lifecycle);
    if (wrong.isPresent()) {
      throw altered(
          "The certificate of the rule '" + wrong.get().rule() + "' does not prove this drawing.");
    }
    Optional<String> told = new ToldProof(manifest, lifecycle).fault();
    if (told.isPresent()) {
      throw altered(told.get());
    }
    try {
      compare(ArchiveFile.BPMN, Compiler.bpmn(lifecycle));
      compare(ArchiveFile.DMN, Compiler.dmn(lifecycle));
    } catch (CompilationException e) {
      throw altered("The archive's drawing cannot be compiled: " + e.getMessage());
    }
  }

  private void compareManifest() throws ArchiveException {
    Manifest drawn = Compiler.manifest(lifecycle, Map.of(), manifest.proof());
    same("name", manifest.name(), drawn.name());
    same("version", manifest.version(), drawn.version());
    same("roles", manifest.roles(), drawn.roles());
    same("monitors", manifest.monitors(), drawn.monitors());
  }

  private static void same(String field, Object said, Object drawn) throws ArchiveException {
    if (!drawn.equals(said)) {
      throw altered(
          "The manifest's " + field + ": '" + said + "'; the drawing's: '" + drawn + "'.");
    }
  }

  private void compare(String name, byte[] expected) throws ArchiveException {
    if (!Arrays.equals(parts.get(name), expected)) {
      throw altered("The part '" + name + "' is not what this compiler makes of the drawing.");
    }
  }

  /** The drawing that was compiled. */
  public Lifecycle lifecycle() {
    return lifecycle;
  }

  /** The drawing as a file. */
  public byte[] drawing() {
    return parts.get(ArchiveFile.DRAWING).clone();
  }

  public byte[] bpmn() {
    return parts.get(ArchiveFile.BPMN).clone();
  }

  public byte[] dmn() {
    return parts.get(ArchiveFile.DMN).clone();
  }

  public Manifest manifest() {
    return manifest;
  }

  /** What whoever sealed the archive put into it; empty when nobody did. */
  public Optional<ArchiveSignature> signature() {
    return Optional.ofNullable(signature);
  }

  boolean isSignedWith(PublicKey key) {
    return signature != null && signature.fits(parts.get(ArchiveFile.MANIFEST), key);
  }

  /** SHA-256 of the whole archive, with its signature, in lower-case hexadecimal digits. */
  public String digest() {
    return Digests.sha256(bytes);
  }

  private static Manifest manifest(byte[] json) throws ArchiveException {
    try {
      int format = ManifestJson.format(json);
      if (format != Manifest.FORMAT) {
        throw new ArchiveException(
            ArchiveException.UNREADABLE,
            "The archive has format "
                + (format < 0 ? "of no number" : String.valueOf(format))
                + "; this version reads format "
                + Manifest.FORMAT
                + ".",
            "Use the versions of Orrery that belong together, then compile the drawing again.");
      }
      return ManifestJson.read(json);
    } catch (JacksonException e) {
      throw ArchiveFile.unreadable(
          "The archive's manifest cannot be read: " + e.getOriginalMessage() + ".");
    }
  }

  private static void checkDigests(Map<String, byte[]> parts, Manifest manifest)
      throws ArchiveException {
    Set<String> covered = new HashSet<>(ArchiveFile.PARTS);
    covered.remove(ArchiveFile.MANIFEST);
    if (!covered.containsAll(manifest.parts().keySet())) {
      throw altered("The manifest gives digests of parts that no archive has.");
    }
    for (String name : ArchiveFile.PARTS) {
      if (covered.contains(name)
          && !Digests.sha256(parts.get(name)).equals(manifest.parts().get(name))) {
        throw altered("The part '" + name + "' does not have the digest that the manifest gives.");
      }
    }
  }

  private static Lifecycle drawing(byte[] xmi) throws ArchiveException {
    try {
      return LifecycleFiles.load(new ByteArrayInputStream(xmi), ArchiveFile.DRAWING);
    } catch (IOException e) {
      throw ArchiveFile.unreadable("The archive's drawing cannot be read: " + e.getMessage());
    }
  }

  private static ArchiveException altered(String message) {
    return new ArchiveException(ArchiveException.ALTERED, message, COMPILE_AGAIN);
  }
}
