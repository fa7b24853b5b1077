package org.orrery.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** A private key by which archives are signed; it is never shown. */
public final class SigningKey {
  private static final int MOST_BYTES = 16 << 10;
  private static final String REMEDY =
      "Name the PEM file of an Ed25519 private key"
          + " (openssl genpkey -algorithm ed25519 -out KEY.pem).";

  private final PrivateKey key;
  private final String fingerprint;

  private SigningKey(PrivateKey key, String fingerprint) {
    this.key = key;
    this.fingerprint = fingerprint;
  }

  /** Reads a key from a PEM file (PKCS#8, not encrypted). */
  public static SigningKey read(Path file) throws IOException, UnfitKeyException {
    if (Files.isDirectory(file)) {
      throw new UnfitKeyException("It is a folder.", REMEDY);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1));
    }
  }

  /** Reads a key from the text of a PEM file. */
  public static SigningKey of(String pem) throws UnfitKeyException {
    byte[] encoded = Pem.key(pem, Pem.PRIVATE, REMEDY);
    try {
      PrivateKey key =
          KeyFactory.getInstance(ArchiveSignature.ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(encoded));
      byte[] seed = seed(key);
      if (seed.length == 0) {
        throw Pem.broken(REMEDY);
      }
      return new SigningKey(key, ArchiveSignature.fingerprint(publicKey(seed)));
    } catch (InvalidKeySpecException e) {
      throw Pem.broken(REMEDY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has Ed25519", e);
    } finally {
      Arrays.fill(encoded, (byte) 0);
    }
  }

  private static byte[] seed(PrivateKey key) {
    return key instanceof EdECPrivateKey edwards
        ? edwards.getBytes().orElse(new byte[0])
        : new byte[0];
  }

  /**
   * The public key of a private one, which PKCS#8 need not hold: a key pair is made of 32 random
   * bytes (RFC 8032, 5.1.5), and the private key is these bytes.
   */
  private static PublicKey publicKey(byte[] seed) throws GeneralSecurityException {
    KeyPairGenerator pairs = KeyPairGenerator.getInstance(ArchiveSignature.ALGORITHM);
    pairs.initialize(NamedParameterSpec.ED25519, new Given(seed));
    KeyPair pair = pairs.generateKeyPair();
    if (!Arrays.equals(seed(pair.getPrivate()), seed)) {
      throw new GeneralSecurityException("The key pair was made of other bytes");
    }
    return pair.getPublic();
  }

  /** SHA-256 of the public key, as {@link ArchiveSignature#key} has it. */
  public String fingerprint() {
    return fingerprint;
  }

  byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance(ArchiveSignature.ALGORITHM);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An Ed25519 key signs everything", e);
    }
  }

  /** Gives bytes that are known instead of random ones. */
  private static final class Given extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final byte[] given;

    Given(byte[] given) {
      this.given = given;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(given, 0, bytes, 0, Math.min(given.length, bytes.length));
    }
  }
}
