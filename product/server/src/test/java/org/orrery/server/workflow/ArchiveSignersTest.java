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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.server.StartException;
import org.orrery.server.workflow.ArchiveSigners.Settings;
import org.orrery.server.workflow.ArchiveSigners.Settings.Signer;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ArchiveSignersTest {
  private static final String PLACE = "orrery.archives.signers.build";

  private static final ConfigurableEnvironment NOTHING_SET = new StandardEnvironment();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "orrery.archives.signers.anna.smith.key-file, /keys/anna.pem, is not known",
    "orrery.archives.signers.anna.pem, /keys/anna.pem, is not known",
    "orrery.archives.signer.anna.key, text, is not known",
    "orrery.archives.signers.anna.key-file, '', is empty",
    "ORRERY_ARCHIVES_SIGNERS_ANNA_KEYFILE, ' ', is empty"
  })
  void aSettingThatNobodyWouldReadKeepsTheServerFromStarting(
      String name, String value, String why) {
    assertThat(
            catchThrowableOfType(
                StartException.class, () -> ArchiveSettings.requireKnown(set(name, value))))
        .hasMessageContaining(name)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orrery.archives.signers.anna.key",
        "orrery.archives.signers.anna-2.key-file",
        "orrery.archives.signers.anna.keyFile",
        "ORRERY_ARCHIVES_SIGNERS_ANNA_KEYFILE",
        "orrery.remotes.anna.url"
      })
  void aSettingThatIsReadDoesNot(String name) {
    assertThatCode(() -> ArchiveSettings.requireKnown(set(name, "value")))
        .doesNotThrowAnyException();
  }

  private static ConfigurableEnvironment set(String name, String value) {
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("set", Map.of(name, value)));
    return environment;
  }

  private static KeyPair pair(String kind) throws Exception {
    return KeyPairGenerator.getInstance(kind).generateKeyPair();
  }

  private static String pem(String kind, Key key) {
    String text = Base64.getEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }

  private static void assertRefused(Map<String, Signer> signers, String why, String remedy) {
    StartException refusal =
        catchThrowableOfType(
            StartException.class, () -> new ArchiveSigners(new Settings(signers), NOTHING_SET));
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
                        Map.of("build", new Signer(key, null), "anna", new Signer(null, file))),
                    NOTHING_SET))
        .doesNotThrowAnyException();
    assertThatCode(() -> new ArchiveSigners(new Settings(null), NOTHING_SET))
        .doesNotThrowAnyException();
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
            StartException.class,
            () -> new ArchiveSigners(new Settings(Map.of("build", signer)), NOTHING_SET));
    String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    assertThat(refusal).hasStackTraceContaining("build");
    assertThat(refusal.getMessage() + refusal.remedy() + refusal.getCause())
        .doesNotContain(secret.substring(30));
  }
}
