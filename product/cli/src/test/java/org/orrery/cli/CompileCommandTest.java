package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.compiler.Archive;
import org.orrery.compiler.Signers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompileCommandTest {
  @TempDir private Path folder;

  @Test
  void writesProcessDecisionsManifestAndArchive() throws Exception {
    Ran ran = Ran.of("compile", Ran.CREDIT_RISK, "-o", folder.resolve("out"));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(folder.resolve("out/credit-risk.bpmn")).content().contains("<process id=");
    assertThat(folder.resolve("out/credit-risk.dmn")).content().contains("decision");
    assertThat(folder.resolve("out/manifest.json")).content().contains("\"verdicts\"");
    Archive archive = Archive.read(folder.resolve("out/credit-risk.orrery"));
    assertThat(archive.bpmn())
        .isEqualTo(Files.readAllBytes(folder.resolve("out/credit-risk.bpmn")));
    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder, "--on", "2026-11-24");
    byte[] first = Files.readAllBytes(folder.resolve("credit-risk.orrery"));
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder, "--on", "2026-11-24");

    assertThat(folder.resolve("credit-risk.orrery")).hasBinaryContent(first);
  }

  @Test
  void theManifestOfAnotherDrawingIsNotWrittenOver() throws IOException {
    Ran.of("compile", Ran.CREDIT_RISK, "-o", folder);
    byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
    Path other =
        Files.writeString(
            folder.resolve("other.lifecycle"),
            Files.readString(Ran.CREDIT_RISK).replaceFirst("id=\"credit-risk\"", "id=\"other\""));

    Ran ran = Ran.of("compile", other, "-o", folder);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("manifest.json", "is the manifest of 'credit-risk'", "another directory");
    assertThat(folder.resolve("manifest.json")).hasBinaryContent(manifest);
    assertThat(folder.resolve("other.bpmn")).doesNotExist();
  }

  @Test
  void aViolatedRuleKeepsItFromWriting() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.lifecycle"),
            Files.readString(Ran.CREDIT_RISK).replaceAll("quorum=\"2\"", "quorum=\"9\""));

    Ran ran = Ran.of("compile", broken, "-o", folder.resolve("out"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("approve-release", "not compiled");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void programsReadWhatWasWrittenAndWhatWasNot() throws IOException {
    Path drawings = Files.createDirectories(folder.resolve("drawings"));
    Files.copy(Ran.CREDIT_RISK, drawings.resolve("good.lifecycle"));
    Files.writeString(
        drawings.resolve("broken.lifecycle"),
        Files.readString(Ran.CREDIT_RISK).replaceAll("quorum=\"2\"", "quorum=\"9\""));

    Ran ran = Ran.of("compile", drawings, "-o", folder.resolve("out"), "--format", "json");

    JsonNode reports = JsonMapper.shared().readTree(ran.out());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEmpty();
    assertThat(reports.get(0).get("written")).isEmpty();
    assertThat(reports.get(0).at("/problems/0/element").asString()).isEqualTo("approve-release");
    assertThat(reports.get(0).at("/problems/0/line").asInt()).isPositive();
    assertThat(reports.get(1).get("problems")).isEmpty();
    assertThat(reports.get(1).get("written"))
        .hasSize(4)
        .allSatisfy(file -> assertThat(Path.of(file.asString())).isNotEmptyFile());
  }

  @Test
  void whoeverHasAKeySignsTheArchive() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Path key = pem("PRIVATE KEY", pair.getPrivate());
    Object[] words = {"compile", Ran.CREDIT_RISK, "-o", folder, "--sign", key};

    Ran ran = Ran.of(words);

    assertThat(ran.code()).as(ran.err()).isZero();
    byte[] first = Files.readAllBytes(folder.resolve("credit-risk.orrery"));
    Archive archive = Archive.read(first);
    archive.verify();
    new Signers(Map.of("build", pair.getPublic())).check(archive);
    assertThat(ran.out())
        .contains("signed with the key " + archive.signature().orElseThrow().key());
    assertThat(ran.out() + ran.err()).doesNotContain(text(pair.getPrivate()));
    Ran.of(words);
    assertThat(folder.resolve("credit-risk.orrery")).hasBinaryContent(first);
  }

  @Test
  void aKeyThatCannotSignIsNamedAndNotShownAndNothingIsWritten() throws Exception {
    PrivateKey rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    for (String kind : List.of("PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY")) {
      Path key = pem(kind, rsa);

      Ran ran = Ran.of("compile", Ran.CREDIT_RISK, "-o", folder.resolve("out"), "--sign", key);

      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains(key.toString(), "openssl").doesNotContain("\tat ");
      assertThat(ran.err()).doesNotContain(text(rsa).substring(0, 40));
      assertThat(folder.resolve("out")).doesNotExist();
    }
    for (Path none : List.of(folder, folder.resolve("none.pem"))) {
      Ran ran = Ran.of("compile", Ran.CREDIT_RISK, "-o", folder.resolve("out"), "--sign", none);
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains(none.toString());
    }
  }

  private static String text(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  private Path pem(String kind, Key key) throws IOException {
    String text = "-----BEGIN " + kind + "-----\n" + text(key) + "\n-----END " + kind + "-----\n";
    return Files.writeString(folder.resolve("key.pem"), text);
  }

  @Test
  void aFolderThatCannotBeMadeIsAMatterOfTheEnvironment() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "x");

    Ran ran = Ran.of("compile", Ran.CREDIT_RISK, "-o", file.resolve("out"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("a-file");
  }
}
