package org.orrery.compiler;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Those whose archives are accepted, by name; where there is nobody, everybody's are. */
public final class Signers {
  static final String REMEDY =
      "Compile the drawing with the key of one of the server's signers (./orrery compile FILE"
          + " --sign KEY.pem -o DIR), and deploy that archive (./orrery deploy ARCHIVE).";

  private static final String PUBLIC_KEY =
      "Take the PEM of an Ed25519 public key (openssl pkey -in KEY.pem -pubout).";

  private final Map<String, PublicKey> keys;
  private final Map<String, String> names = new HashMap<>();

  /**
   * Signers by their names.
   *
   * @throws UnfitKeyException where two have one key
   */
  public Signers(Map<String, PublicKey> keys) throws UnfitKeyException {
    this.keys = new TreeMap<>(keys);
    for (Map.Entry<String, PublicKey> signer : this.keys.entrySet()) {
      String other = names.put(ArchiveSignature.fingerprint(signer.getValue()), signer.getKey());
      if (other != null) {
        throw new UnfitKeyException(
            "The signers '" + other + "' and '" + signer.getKey() + "' have the same key.",
            "Leave one of them out, or give each its own key.");
      }
    }
  }

  /** Reads a public key from the text of a PEM file. */
  public static PublicKey key(String pem) throws UnfitKeyException {
    try {
      return KeyFactory.getInstance(ArchiveSignature.ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Pem.key(pem, Pem.PUBLIC, PUBLIC_KEY)));
    } catch (InvalidKeySpecException e) {
      throw Pem.broken(PUBLIC_KEY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has Ed25519", e);
    }
  }

  /** Refuses an archive that none of them signed as it is. */
  public void check(Archive archive) throws ArchiveException {
    if (keys.isEmpty()) {
      return;
    }
    String wanted = "'" + String.join("', '", keys.keySet()) + "'";
    ArchiveSignature signature =
        archive
            .signature()
            .orElseThrow(
                () ->
                    unfit(
                        "The archive has no entry 'signature'; it needs that of one of the signers"
                            + " "
                            + wanted
                            + "."));
    String name =
        name(signature)
            .orElseThrow(
                () ->
                    unfit(
                        "The archive's 'signature' is by the key "
                            + signature.key()
                            + ", which is that of none of the signers "
                            + wanted
                            + "."));
    if (!archive.isSignedWith(keys.get(name))) {
      throw unfit(
          "The archive's 'signature' by '"
              + name
              + "' does not fit its 'manifest.json': one of them was changed, or is another"
              + " archive's.");
    }
  }

  /** Whose key a signature names; {@link #check} says whether it is theirs. */
  public Optional<String> name(ArchiveSignature signature) {
    return Optional.ofNullable(names.get(signature.key()));
  }

  private static ArchiveException unfit(String message) {
    return new ArchiveException(ArchiveException.SIGNATURE_UNFIT, message, REMEDY);
  }
}
