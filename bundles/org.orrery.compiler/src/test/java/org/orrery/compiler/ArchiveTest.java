package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static byte[] archive;
  private static Map<String, byte[]> parts;

  @BeforeAll
  static void pack() throws Exception {
    archive = Packed.archive(CreditDrawing.draw());
    parts = ArchiveFile.read(archive);
  }

  @Test
  void aWrittenArchiveIsReadWithAllItsParts() throws Exception {
    Archive read = Archive.read(archive);
    assertThat(read.lifecycle().getId()).isEqualTo("credit");
    assertThat(read.bpmn()).isEqualTo(Compiler.bpmn(CreditDrawing.draw()));
    assertThat(read.dmn()).isEqualTo(Compiler.dmn(CreditDrawing.draw()));
    assertThat(read.manifest().parts())
        .containsOnlyKeys("lifecycle.xmi", "process.bpmn", "decisions.dmn");
    assertThat(read.manifest().roles()).extracting("id").contains("validator", "risk-committee");
    assertThat(read.manifest().proof().on()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(read.digest()).hasSize(64);
    read.verify();
  }

  @Test
  void aFileIsReadLikeItsBytes(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("credit.orrery"), archive);
    assertThat(Archive.read(file).digest()).isEqualTo(Archive.read(archive).digest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../process.bpmn",
        "/etc/passwd",
        "a/b",
        "C:\\x",
        "..\\x",
        "notes.txt",
        "",
        "x\u0007"
      })
  void entriesThatAreNoPartsAreRefused(String name) {
    Map<String, byte[]> more = new LinkedHashMap<>(parts);
    more.put(name, new byte[] {1});
    ArchiveException problem = refused(zip(more));
    assertThat(problem.code()).isEqualTo(ArchiveException.UNREADABLE);
    assertThat(problem).hasMessageContaining(name.replace('\u0007', '?'));
    assertThat(problem.remedy()).isNotBlank();
  }

  @Test
  void aPartThatIsThereTwiceIsRefused() {
    byte[] twice =
        replaceAll(zip(with("process.bpmX", new byte[] {1})), "process.bpmX", "process.bpmn");
    assertThat(refused(twice)).hasMessageContaining("'process.bpmn' twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "lifecycle.xmi", "process.bpmn", "decisions.dmn"})
  void aMissingPartIsNamed(String name) {
    Map<String, byte[]> less = new LinkedHashMap<>(parts);
    less.remove(name);
    ArchiveException problem = refused(zip(less));
    assertThat(problem.code()).isEqualTo(ArchiveException.UNREADABLE);
    assertThat(problem).hasMessageContaining("lacks the part '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lifecycle.xmi", "process.bpmn", "decisions.dmn"})
  void anAlteredPartIsNamed(String name) {
    byte[] part = parts.get(name).clone();
    part[part.length / 2] ^= 1;
    ArchiveException problem = refused(zip(with(name, part)));
    assertThat(problem.code()).isEqualTo(ArchiveException.ALTERED);
    assertThat(problem).hasMessageContaining(name);
    assertThat(problem.remedy()).isNotBlank();
  }

  @Test
  void aForgedProcessWithTheRightDigestIsFoundByCompilingAgain() throws Exception {
    String forged =
        new String(parts.get("process.bpmn"), StandardCharsets.UTF_8)
            .replace("${outcome_test == 'passed'}", "${runtime.exec('rm')}");
    byte[] bpmn = forged.getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> content = with("process.bpmn", bpmn);
    content.put(
        "manifest.json",
        replaceAll(
            parts.get("manifest.json"),
            Digests.sha256(parts.get("process.bpmn")),
            Digests.sha256(bpmn)));
    Archive read = Archive.read(zip(content));
    ArchiveException problem = catchThrowableOfType(ArchiveException.class, read::verify);
    assertThat(problem.code()).isEqualTo(ArchiveException.ALTERED);
    assertThat(problem).hasMessageContaining("process.bpmn");
  }

  @Test
  void aManifestThatSaysOtherThanTheDrawingIsRefused() throws Exception {
    Manifest real = Archive.read(archive).manifest();
    assertThat(problem(real, real.name(), real.version())).isNull();
    assertThat(problem(real, "Other", real.version())).hasMessageContaining("manifest's name");
    assertThat(problem(real, real.name(), "9.9.9")).hasMessageContaining("manifest's version");
    assertThat(real.roles()).isNotEmpty();
    Manifest nobody = Forged.named(real, real.name(), real.version(), List.of());
    assertThat(Forged.refused(archive, nobody)).hasMessageContaining("manifest's roles");
  }

  private static ArchiveException problem(Manifest real, String name, String version)
      throws Exception {
    return Forged.refused(archive, Forged.named(real, name, version, real.roles()));
  }

  @Test
  void anotherFormatIsRefusedByItsNumber() {
    byte[] manifest = replaceAll(parts.get("manifest.json"), "\"format\" : 1", "\"format\" : 2");
    ArchiveException problem = refused(zip(with("manifest.json", manifest)));
    assertThat(problem.code()).isEqualTo(ArchiveException.UNREADABLE);
    assertThat(problem).hasMessageContaining("format 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"format\":1}", "{\"format\":1,\"x\":2}", "\u0000"})
  void aBrokenManifestIsRefused(String json) {
    ArchiveException problem =
        refused(zip(with("manifest.json", json.getBytes(StandardCharsets.UTF_8))));
    assertThat(problem.code()).isEqualTo(ArchiveException.UNREADABLE);
  }

  @Test
  void aBombIsNotBlownUp() {
    ArchiveException problem =
        refused(zip(with("process.bpmn", new byte[ArchiveFile.MAX_PART + 1])));
    assertThat(problem.code()).isEqualTo(ArchiveException.UNREADABLE);
    assertThat(problem).hasMessageContaining("larger than");
  }

  @Test
  void partsThatAreTooLargeTogetherAreRefused() {
    Map<String, byte[]> content = with("process.bpmn", new byte[ArchiveFile.MAX_PART]);
    content.put("decisions.dmn", new byte[ArchiveFile.MAX_PART]);
    assertThat(refused(zip(content))).hasMessageContaining("larger than");
  }

  @Test
  void anArchiveCutAnywhereIsRefused() {
    for (int length = 0; length < archive.length; length += 61) {
      ArchiveException problem = refused(Arrays.copyOf(archive, length));
      assertThat(problem.code()).isIn(ArchiveException.UNREADABLE, ArchiveException.ALTERED);
    }
  }

  @Test
  void bytesBehindTheEndAreRefused() {
    assertThat(refused(Arrays.copyOf(archive, archive.length + 5)))
        .hasMessageContaining("behind its end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "no zip at all", "<?xml version='1.0'?><a/>"})
  void foreignFilesAreRefused(String content) {
    assertThat(refused(content.getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo(ArchiveException.UNREADABLE);
  }

  @Test
  void aDrawingThatIsNoneIsRefused() throws Exception {
    byte[] foreign = "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> content = with("lifecycle.xmi", foreign);
    content.put(
        "manifest.json",
        replaceAll(
            parts.get("manifest.json"),
            Digests.sha256(parts.get("lifecycle.xmi")),
            Digests.sha256(foreign)));
    assertThat(refused(zip(content)).code()).isEqualTo(ArchiveException.UNREADABLE);
  }

  private static Map<String, byte[]> with(String name, byte[] content) {
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(name, content);
    return changed;
  }

  private static ArchiveException refused(byte[] bytes) {
    return catchThrowableOfType(ArchiveException.class, () -> Archive.read(bytes));
  }

  private static byte[] zip(Map<String, byte[]> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : content.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] replaceAll(byte[] bytes, String old, String now) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(old);
    return text.replace(old, now).getBytes(StandardCharsets.ISO_8859_1);
  }
}
