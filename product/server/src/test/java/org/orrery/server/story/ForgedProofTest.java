package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.orrery.api.Definition;
import org.orrery.api.Problem;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.compiler.Manifest.CertificateEntry;
import org.orrery.server.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Archives whose proof somebody else wrote. */
class ForgedProofTest {
  private static final String DEPLOYMENTS = "/api/v1/deployments";
  private static final String RULE = "engineering.sound-flow";
  private static final String PROCESS = "process.bpmn";

  private final Story story = SharedServer.get().story;
  private final byte[] honest = new Sketch("honest").archive();

  private static CertificateEntry certificate(byte[] archive) throws ArchiveException {
    return Archive.read(archive).manifest().proof().certificates().stream()
        .filter(entry -> entry.rule().equals(RULE))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] with(byte[] archive, UnaryOperator<String> manifest) throws IOException {
    return with(
        archive,
        "manifest.json",
        part -> {
          String text = new String(part, StandardCharsets.UTF_8);
          assertThat(manifest.apply(text)).isNotEqualTo(text);
          return manifest.apply(text).getBytes(StandardCharsets.UTF_8);
        });
  }

  private static byte[] with(byte[] archive, String name, UnaryOperator<byte[]> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (entry.getName().equals(name)) {
          part = change.apply(part);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private void assertRefused(byte[] forged) {
    assertRefused(forged, "'" + RULE + "' does not prove this drawing");
  }

  private void assertRefused(byte[] forged, String why) {
    List<Definition> before = story.http.list("arne", DEPLOYMENTS, Definition.class);
    for (String path : List.of(DEPLOYMENTS, DEPLOYMENTS + "/preview")) {
      Problem problem =
          Http.problem(story.http.send("arne", "POST", path, forged, "application/zip"));
      assertThat(problem.status()).isEqualTo(422);
      assertThat(problem.code()).isEqualTo(ArchiveException.ALTERED);
      assertThat(problem.detail()).contains(why);
      assertThat(problem.hint()).contains("Compile the drawing again");
    }
    assertThat(story.http.list("arne", DEPLOYMENTS, Definition.class)).isEqualTo(before);
  }

  @Test
  void aForgedCertificateIsRefused() throws Exception {
    String text = certificate(honest).text();
    assertRefused(with(honest, manifest -> manifest.replace(text, text + "/1:1 0:")));
  }

  @Test
  void aCertificateOfAnotherDrawingIsRefused() throws Exception {
    CertificateEntry other = certificate(new Sketch("another").archive());
    assertRefused(
        with(honest, manifest -> replaceDigest(manifest, certificateText(manifest), other)));
  }

  /** The digest inside the first certificate of the rule, not that of the part. */
  private static String replaceDigest(String manifest, int at, CertificateEntry other) {
    int drawing = manifest.indexOf("\"drawing\"", at);
    int value = manifest.indexOf('"', manifest.indexOf(':', drawing)) + 1;
    return manifest.substring(0, value)
        + other.drawing()
        + manifest.substring(manifest.indexOf('"', value));
  }

  private static int certificateText(String manifest) {
    return manifest.indexOf("\"" + RULE + "\"", manifest.indexOf("\"certificates\""));
  }

  @Test
  void aForgedVerdictIsRefused() throws Exception {
    assertRefused(
        with(honest, ForgedProofTest::exempted),
        "The manifest's verdict on the rule '" + RULE + "': 'exempted'; the drawing's: 'holds'.");
  }

  /** The verdict on the rule, not its certificate. */
  private static String exempted(String manifest) {
    int at = manifest.indexOf("\"" + RULE + "\"", manifest.indexOf("\"verdicts\""));
    int value = manifest.indexOf("\"holds\"", at);
    return manifest.substring(0, value)
        + "\"exempted\""
        + manifest.substring(value + "\"holds\"".length());
  }

  /** The digest of the manifest is made to fit, so that only the process itself gives it away. */
  @Test
  void theProcessOfAnotherDrawingIsRefused() throws Exception {
    Archive other = Archive.read(new Sketch("another").archive());
    String own = Archive.read(honest).manifest().parts().get(PROCESS);
    byte[] forged = with(honest, PROCESS, part -> other.bpmn());

    assertRefused(forged, "'" + PROCESS + "' does not have the digest that the manifest gives");
    assertRefused(
        with(forged, manifest -> manifest.replace(own, other.manifest().parts().get(PROCESS))),
        "'" + PROCESS + "' is not what this compiler makes of the drawing");
  }

  /** Archives of before have no certificates either: the server asks every rule itself. */
  @Test
  void withoutCertificatesTheRulesAreProvedHere() throws Exception {
    byte[] bare = with(new Sketch("bare").archive(), ForgedProofTest::withoutCertificates);
    assertThat(Archive.read(bare).manifest().proof().certificates()).isEmpty();

    assertThat(story.deploy(bare).proof())
        .filteredOn(verdict -> verdict.rule().equals(RULE))
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.verdict()).isEqualTo("holds");
              assertThat(verdict.verified()).isTrue();
            });
  }

  private static String withoutCertificates(String manifest) {
    JsonNode told = Json.read(manifest, JsonNode.class);
    ((ObjectNode) told.get("proof")).putArray("certificates");
    return told.toString();
  }

  @Test
  void theHonestOneIsDeployed() {
    assertThat(story.deploy(honest).lifecycle()).isEqualTo("honest");
  }
}
