package org.orrery.server.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.orrery.server.Json;

/** The hash of an entry: SHA-256 of its canonical JSON, which holds the hash before it. */
final class Chain {
  static final String START = "0".repeat(64);

  private Chain() {}

  /**
   * @param at instant as kept, ISO-8601
   * @param details canonical JSON as kept
   */
  static String hash(
      long number,
      String at,
      String actor,
      String action,
      String subject,
      String details,
      String previousHash) {
    String canonical =
        Json.write(
            Map.of(
                "number", number,
                "at", at,
                "actor", actor,
                "action", action,
                "subject", subject,
                "details", details,
                "previousHash", previousHash));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
