package org.orrery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.orrery.api.AuditVerification;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes the hash chain of an exported trail again, without the server that wrote it.
 *
 * <p>The hash of an entry is the SHA-256 of its JSON with keys in order, in which {@code details}
 * is the text of their own JSON with keys in order and {@code previousHash} the hash before it; the
 * first entry follows 64 zeros.
 */
public final class AuditChain {
  private static final String START = "0".repeat(64);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private AuditChain() {}

  /** Checks every entry of an exported trail, an entry a line. */
  public static AuditVerification verify(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      long number = 0;
      String head = START;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Map<String, Object> entry = entry(file, number, line);
        if (!follows(entry, number, head)) {
          return new AuditVerification(
              false,
              number - 1,
              number,
              head,
              "Broken at entry " + number + ": it does not fit the one before it.");
        }
        head = (String) entry.get("hash");
      }
      if (number == 0) {
        throw new InputFault(file.toString(), "The file holds no entry.", "Export it again.");
      }
      return new AuditVerification(
          true, number, null, head, "The chain of " + number + " entries is intact.");
    }
  }

  private static Map<String, Object> entry(Path file, long line, String text) {
    try {
      Map<String, Object> entry = JSON.readValue(text, new TypeReference<Map<String, Object>>() {});
      if (entry != null) {
        return entry;
      }
    } catch (JacksonException e) {
      // falls through to the one message for every line that is no entry
    }
    throw new InputFault(
        file + ":" + line, "The line is no entry of an audit trail.", "Export the trail again.");
  }

  private static boolean follows(Map<String, Object> entry, long number, String head) {
    return entry.get("number") instanceof Number given
        && given.longValue() == number
        && head.equals(entry.get("previousHash"))
        && hash(entry, number, head).equals(entry.get("hash"));
  }

  private static String hash(Map<String, Object> entry, long number, String head) {
    Object details = entry.get("details");
    String canonical =
        JSON.writeValueAsString(
            Map.of(
                "number", number,
                "at", text(entry, "at"),
                "actor", text(entry, "actor"),
                "action", text(entry, "action"),
                "subject", text(entry, "subject"),
                "details", JSON.writeValueAsString(details == null ? Map.of() : details),
                "previousHash", head));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Map<String, Object> entry, String key) {
    return String.valueOf(entry.get(key));
  }
}
