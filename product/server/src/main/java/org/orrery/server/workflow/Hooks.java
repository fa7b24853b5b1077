package org.orrery.server.workflow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.orrery.api.Hook;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Columns;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secrets of definitions and what is signed with them: HMAC with SHA-256 over the whole body, as
 * Git hosts send it in {@code X-Hub-Signature-256}.
 */
@Component
class Hooks {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "sha256=";
  private static final String NOBODY = "0".repeat(64);

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final DefinitionRows definitions;
  private final RunRows rows;
  private final AuditTrail audit;

  Hooks(JdbcClient jdbc, DefinitionRows definitions, RunRows rows, AuditTrail audit) {
    this.jdbc = jdbc;
    this.definitions = definitions;
    this.rows = rows;
    this.audit = audit;
  }

  /** Makes a new secret, which is shown this once; the one before is worth nothing from now. */
  @Transactional
  public Hook make(String definition, String actor) {
    definitions.get(definition);
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    jdbc.sql("delete from hook where definition = ?").params(definition).update();
    jdbc.sql("insert into hook (definition, secret, made_by, made) values (?, ?, ?, ?)")
        .params(definition, secret, actor, Columns.time(rows.now()))
        .update();
    audit.append(actor, "hook-made", "definition/" + definition, Map.of());
    return new Hook(definition, "/api/v1/hooks/" + definition, secret);
  }

  /** Refuses a body that is not signed with the secret, in a time that tells nothing. */
  void check(String definition, String signature, byte[] body) {
    Optional<String> secret =
        jdbc.sql("select secret from hook where definition = ?")
            .params(definition)
            .query(String.class)
            .optional();
    byte[] expected = (PREFIX + sign(secret.orElse(NOBODY), body)).getBytes(StandardCharsets.UTF_8);
    byte[] given = String.valueOf(signature).strip().getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(expected, given) || secret.isEmpty()) {
      throw new ProblemException(
          401,
          ProblemCodes.SIGNATURE_WRONG,
          "The message is not signed with the secret of this definition.",
          "Sign the body with HMAC-SHA256 and send it as X-Hub-Signature-256: sha256=HEX.");
    }
  }

  /** Remembers a signature in the caller's transaction; the same message again is refused. */
  void once(String definition, String signature) {
    try {
      jdbc.sql("insert into hook_delivery (definition, signature, at) values (?, ?, ?)")
          .params(
              definition, signature.strip().substring(PREFIX.length()), Columns.time(rows.now()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new ProblemException(
          409,
          ProblemCodes.CONFLICT,
          "This message was accepted before.",
          "Nothing is to be done: each message counts once.");
    }
  }

  static String sign(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
