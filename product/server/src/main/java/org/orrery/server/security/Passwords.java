package org.orrery.server.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashes passwords (bcrypt, cost 10) and makes random secrets. */
final class Passwords {
  private static final int MINIMUM = 10;

  /** bcrypt reads no more bytes than this. */
  private static final int MAXIMUM_BYTES = 72;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final BCryptPasswordEncoder BCRYPT = new BCryptPasswordEncoder(10, RANDOM);

  /** Hash of no password, so that an unknown user takes as long as a known one. */
  private static final String NOBODY = BCRYPT.encode(secret());

  private Passwords() {}

  static String hash(String password) {
    if (password == null || password.length() < MINIMUM) {
      throw bad("A password has at least " + MINIMUM + " characters.");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
      throw bad("A password has at most " + MAXIMUM_BYTES + " bytes.");
    }
    return BCRYPT.encode(password);
  }

  /** Whether a password fits a hash; takes the same time without a hash. */
  static boolean matches(String password, String hash) {
    String given = password == null ? "" : password;
    if (given.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_BYTES) {
      given = "";
    }
    boolean fits = BCRYPT.matches(given, hash == null ? NOBODY : hash);
    return fits && hash != null;
  }

  /** 192 random bits as text. */
  static String secret() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Digest under which a token is kept. */
  static String digest(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemException bad(String detail) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, "Choose another password.");
  }
}
