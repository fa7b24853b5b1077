package org.orrery.server.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.server.StartException;
import org.orrery.server.workflow.ArchiveSigners.Settings;
import org.orrery.server.workflow.ArchiveSigners.Settings.Signer;

class ArchiveSignersTest {
  private static final String PLACE = "orrery.archives.signers.build";

  @TempDir private Path folder;

  private static KeyPair pair(String kind) throws Exception {
    return KeyPairGenerator.getInstance(kind).generateKeyPair();
  }

  private static String pem(String kind, Key key) {
    String text = Base64.getEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }

  private static void assertRefused(Map<String, Signer> signers, String why, String remedy) {
    StartException refusal =
        catchThrowableOfType(StartException.class, () -> new ArchiveSigners(new Settings(signers)));
    assertThat(refusal).hasMessageContainingAll("'build'", why);
    assertThat(refusal.remedy()).contains(remedy);
  }

  @Test
  void keysAreTextsOrFiles() throws Exception {
    String key = pem("PUBLIC KEY", pair("Ed25519").getPublic());
    Path file =
        Files.writeString(
            folder.resolve("anna.pub"), pem("PUBLIC KEY", pair("Ed25519").getPublic()));
    assertThatCode(
            () ->
                new ArchiveSigners(
                    new Settings(
                        Map.of("build", new Signer(key, null), "anna", new Signer(null, file)))))
        .doesNotThrowAnyException();
    assertThatCode(() -> new ArchiveSigners(new Settings(null))).doesNotThrowAnyException();
  }

  @Test
  void settingsThatCannotBeUsedKeepTheServerFromStarting() throws Exception {
    KeyPair pair = pair("Ed25519");
    String key = pem("PUBLIC KEY", pair.getPublic());
    String secret = pem("PRIVATE KEY", pair.getPrivate());
    Path none = folder.resolve("none.pub");

    assertRefused(Map.of("build", new Signer(null, null)), "nowhere", PLACE + ".key");
    assertRefused(Map.of("build", new Signer(key, none)), "twice", PLACE + ".key");
    assertRefused(Map.of("build", new Signer(null, none)), none.toString(), PLACE + ".key-file");
    assertRefused(Map.of("build", new Signer(null, folder)), "be read", PLACE + ".key-file");
    assertRefused(Map.of("build", new Signer("", null)), "no key", PLACE + ".key");
    assertRefused(Map.of("build", new Signer(secret, null)), "PRIVATE KEY", "-pubout");
    assertRefused(
        Map.of("build", new Signer(pem("PUBLIC KEY", pair("RSA").getPublic()), null)),
        "no Ed25519 key",
        "openssl");
    assertRefused(
        Map.of("build", new Signer(key, null), "anna", new Signer(key, null)),
        "the same key",
        "orrery.archives.signers");
  }

  @Test
  void aPrivateKeyIsNotTold() throws Exception {
    KeyPair pair = pair("Ed25519");
    Signer signer = new Signer(pem("PRIVATE KEY", pair.getPrivate()), null);
    StartException refusal =
        catchThrowableOfType(
            StartException.class, () -> new ArchiveSigners(new Settings(Map.of("build", signer))));
    String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    assertThat(refusal).hasStackTraceContaining("build");
    assertThat(refusal.getMessage() + refusal.remedy() + refusal.getCause())
        .doesNotContain(secret.substring(30));
  }
}
