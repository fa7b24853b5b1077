package org.orrery.compiler;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.core.JacksonException;

/**
 * The signature of an archive (its entry {@code signature}), over the exact bytes of {@code
 * manifest.json}, which gives the digest of every other part. Whether it fits is only known with
 * the public key, which it names and does not hold.
 *
 * @param algorithm {@code Ed25519}
 * @param key SHA-256 of the public key as SubjectPublicKeyInfo, in lower-case hexadecimal digits
 * @param signature 64 bytes as Base64
 */
public record ArchiveSignature(String algorithm, String key, String signature) {
  static final String ALGORITHM = "Ed25519";

  private static final int LENGTH = 64;
  private static final int MOST_BYTES = 1 << 10;

  static ArchiveSignature of(byte[] manifest, SigningKey key) {
    return new ArchiveSignature(
        ALGORITHM, key.fingerprint(), Base64.getEncoder().encodeToString(key.sign(manifest)));
  }

  /** Reads one as it is written here, to the byte: no archive has two forms. */
  static ArchiveSignature read(byte[] json) throws ArchiveException {
    if (json.length <= MOST_BYTES) {
      try {
        ArchiveSignature read = ManifestJson.MAPPER.readValue(json, ArchiveSignature.class);
        if (read != null && read.isWhole() && Arrays.equals(read.toBytes(), json)) {
          return read;
        }
      } catch (JacksonException | IllegalArgumentException e) {
        throw malformed();
      }
    }
    throw malformed();
  }

  private boolean isWhole() {
    return algorithm.equals(ALGORITHM)
        && key.matches("[0-9a-f]{64}")
        && bytes().length == LENGTH
        && Base64.getEncoder().encodeToString(bytes()).equals(signature);
  }

  private static ArchiveException malformed() {
    return new ArchiveException(
        ArchiveException.SIGNATURE_UNFIT,
        "The archive's entry 'signature' is no signature as Orrery writes it.",
        Signers.REMEDY);
  }

  byte[] toBytes() {
    String json = ManifestJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  boolean fits(byte[] manifest, PublicKey by) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(by);
      check.update(manifest);
      return check.verify(bytes());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private byte[] bytes() {
    return Base64.getDecoder().decode(signature);
  }

  static String fingerprint(PublicKey key) {
    return Digests.sha256(key.getEncoded());
  }
}
