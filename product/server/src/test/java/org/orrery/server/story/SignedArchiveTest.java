package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.AuditEntry;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.EventTypes;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.ArchiveException;
import org.orrery.compiler.Compilation;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.SigningKey;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.server.Json;
import org.orrery.server.TestServer;

/** A server that asks who sealed an archive, and one that does not. */
class SignedArchiveTest {
  private static final String DEPLOYMENTS = "/api/v1/deployments";

  @TempDir private static Path data;
  private static TestServer server;
  private static Story story;
  private static Compilation made;
  private static SigningKey build;
  private static SigningKey other;

  @BeforeAll
  static void start() throws Exception {
    KeyPair pair = pair();
    build = SigningKey.of(pem("PRIVATE KEY", pair.getPrivate()));
    other = SigningKey.of(pem("PRIVATE KEY", pair().getPrivate()));
    Path file = Files.writeString(data.resolve("build.pub"), pem("PUBLIC KEY", pair.getPublic()));
    String anna = pem("PUBLIC KEY", pair().getPublic());
    server =
        TestServer.start(
            data,
            List.of(),
            "--orrery.archives.signers.build.key-file=" + file,
            "--orrery.archives.signers.anna.key=" + anna);
    story = new Story(new Http(server.url()), data);
    made =
        Compiler.compile(
            LifecycleFiles.load(Story.SAMPLES.resolve("credit-risk.lifecycle")), LocalDate.now());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static KeyPair pair() throws NoSuchAlgorithmException {
    return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
  }

  private static String pem(String kind, Key key) {
    String text = Base64.getEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }

  private static byte[] with(byte[] archive, String name, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        if (entry.getName().equals(name)) {
          String text = new String(part, StandardCharsets.UTF_8);
          assertThat(change.apply(text)).isNotEqualTo(text);
          part = change.apply(text).getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void assertRefused(byte[] archive, String code, String... said) {
    List<Definition> before = story.http.list("arne", DEPLOYMENTS, Definition.class);
    for (String path : List.of(DEPLOYMENTS, DEPLOYMENTS + "/preview")) {
      HttpResponse<String> answer =
          story.http.send("arne", "POST", path, archive, "application/zip");
      Problem problem = Http.problem(answer);
      assertThat(problem.status()).isEqualTo(422);
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.detail()).contains(said);
      assertThat(problem.hint()).isNotBlank();
      assertThat(answer.body()).doesNotContain("\tat ", "Exception");
    }
    assertThat(story.http.list("arne", DEPLOYMENTS, Definition.class)).isEqualTo(before);
  }

  private static AuditEntry entry(Story of, Definition definition) {
    String path = "/api/v1/audit?from=1&limit=100&subject=definition/" + definition.id();
    return Json.read(Http.ok(of.http.send("aude", "GET", path, null, null)), Trail.class)
        .items()
        .stream()
        .filter(entry -> entry.action().equals(EventTypes.DEFINITION_DEPLOYED))
        .findFirst()
        .orElseThrow();
  }

  record Trail(List<AuditEntry> items, String next) {}

  @Test
  void whatASignerSealedIsDeployedAndToldOnce() {
    byte[] signed = made.signed(build).archive();
    DeploymentPreview preview =
        Json.read(
            Http.ok(
                story.http.send(
                    "arne", "POST", DEPLOYMENTS + "/preview", signed, "application/zip")),
            DeploymentPreview.class);
    assertThat(preview.signer()).isEqualTo("build");

    Definition definition = story.deploy(signed);

    assertThat(story.deploy(made.signed(build).archive())).isEqualTo(definition);
    assertThat(entry(story, definition).details())
        .containsAllEntriesOf(Map.of("signer", "build", "signerKey", build.fingerprint()))
        .doesNotContainKey("unknownKey");
  }

  @Test
  void whatNobodyOrAnotherSealedIsRefused() {
    String code = ProblemCodes.SIGNATURE_UNFIT;
    assertRefused(made.archive(), code, "no entry 'signature'", "'anna', 'build'");
    assertRefused(made.signed(other).archive(), code, other.fingerprint(), "none of the signers");
  }

  @Test
  void whatWasChangedAfterItWasSealedIsRefused() throws Exception {
    byte[] signed = made.signed(build).archive();
    String code = ProblemCodes.SIGNATURE_UNFIT;
    assertRefused(
        with(signed, "manifest.json", text -> text + " "), code, "does not fit", "'manifest.json'");
    assertRefused(
        with(signed, "process.bpmn", text -> text + " "), ArchiveException.ALTERED, "process.bpmn");
    assertRefused(
        with(signed, "signature", text -> text.substring(0, text.length() / 2)),
        code,
        "no signature");
    assertRefused(with(signed, "signature", text -> "\u0000"), code, "no signature");
    assertThat(ProblemCodes.SIGNATURE_UNFIT).isEqualTo(ArchiveException.SIGNATURE_UNFIT);
  }

  @Test
  void theSignatureOfAnotherArchiveIsRefused() throws Exception {
    Lifecycle drawing = LifecycleFiles.load(Story.SAMPLES.resolve("credit-risk.lifecycle"));
    drawing.setVersion("77.0.0");
    Compilation another = Compiler.compile(drawing, LocalDate.now());
    StringBuilder signature = new StringBuilder();
    with(
        another.signed(build).archive(),
        "signature",
        text -> {
          signature.setLength(0);
          signature.append(text);
          return "";
        });
    assertRefused(
        with(made.signed(build).archive(), "signature", text -> signature.toString()),
        ProblemCodes.SIGNATURE_UNFIT,
        "does not fit",
        "'build'");
  }

  @Test
  void whereNobodyIsAskedForASignatureIsOfAnUnknownKey() throws Exception {
    Sketch sketch = new Sketch("sealed");
    sketch.then(Sketch.NEW.createEndNode(), "end");
    Compilation sealed = sketch.compilation();
    Story open = SharedServer.get().story;
    Definition unsigned = open.deploy(sealed.archive());

    Definition definition = open.deploy(sealed.signed(other).archive());

    assertThat(definition.number()).isEqualTo(unsigned.number() + 1);
    assertThat(entry(open, unsigned).details()).doesNotContainKeys("signer", "unknownKey");
    assertThat(entry(open, definition).details())
        .containsEntry("unknownKey", other.fingerprint())
        .doesNotContainKey("signer");
    byte[] garbage = with(sealed.signed(other).archive(), "signature", text -> "garbage");
    Problem problem =
        Http.problem(open.http.send("arne", "POST", DEPLOYMENTS, garbage, "application/zip"));
    assertThat(problem.code()).isEqualTo(ProblemCodes.SIGNATURE_UNFIT);
  }
}
