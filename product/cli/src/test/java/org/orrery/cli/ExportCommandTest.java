package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir private Path folder;

  @Test
  void textGoesToTheTerminal() {
    Ran ran = Ran.of("export", Ran.CREDIT_RISK, "--format", "mermaid");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("flowchart LR\n").contains("Train");
  }

  @Test
  void jsonComesBackAsTheSameDrawing() throws IOException {
    Path json = folder.resolve("a.json");
    Ran.of("export", Ran.CREDIT_RISK, "--format", "json", "-o", json);

    Ran ran = Ran.of("import", json, "-o", folder.resolve("a.lifecycle"));

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(folder.resolve("a.lifecycle")).hasBinaryContent(Files.readAllBytes(Ran.CREDIT_RISK));
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("b.json"), "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"colour\":1}}");

    Ran ran = Ran.of("import", json, "-o", folder.resolve("b.lifecycle"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("/lifecycle/colour", "Delete it.");
  }

  @Test
  void aPdfNeedsAFile() {
    Ran without = Ran.of("export", Ran.CREDIT_RISK, "--format", "pdf");
    Ran with = Ran.of("export", Ran.CREDIT_RISK, "--format", "pdf", "-o", folder.resolve("a.pdf"));

    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("-o");
    assertThat(with.code()).as(with.err()).isZero();
    assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
  }

  @Test
  void theTechnicalFileIsWrittenInTheLanguageThatIsAskedFor() {
    Ran english = Ran.of("export", Ran.CREDIT_RISK, "--format", "md");
    Ran german = Ran.of("export", Ran.CREDIT_RISK, "--format", "md", "--lang", "de");
    Ran unknown = Ran.of("export", Ran.CREDIT_RISK, "--format", "md", "--lang", "tlh");

    assertThat(english.out()).contains("## Stages and steps", "| holds |");
    assertThat(german.out()).contains("## Phasen und Schritte", "| eingehalten |");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("--lang");
  }

  @Test
  void aNewFileIsReadByWhomTheSystemLetsAndAnOldOneKeepsItsRights() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path written = folder.resolve("a.svg");

    Ran.of("export", Ran.CREDIT_RISK, "--format", "svg", "-o", written);
    assertThat(Files.getPosixFilePermissions(written))
        .isEqualTo(Files.getPosixFilePermissions(usual));

    Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-rw----"));
    Ran.of("export", Ran.CREDIT_RISK, "--format", "svg", "-o", written);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void theTechnicalFileTellsWrongFields() throws IOException {
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.lifecycle"),
            Files.readString(Ran.CREDIT_RISK).replace("quorum=\"2\"", "quorum=\"1\""));

    Ran good = Ran.of("export", Ran.CREDIT_RISK, "--format", "md");
    Ran english = Ran.of("export", wrong, "--format", "md");
    Ran german = Ran.of("export", wrong, "--format", "md", "--lang", "de");

    assertThat(good.out()).contains("No rule of severity error is violated.");
    assertThat(english.out())
        .doesNotContain("No rule of severity error is violated.")
        .contains("2 fields cannot be as they are", "| field quorum | error |", "the quorum is 1");
    assertThat(german.out()).contains("2 Felder können nicht sein", "| Feld Quorum | Fehler |");
  }

  @Test
  void anUnknownFormIsWrongUse() {
    assertThat(Ran.of("export", Ran.CREDIT_RISK, "--format", "visio").code()).isEqualTo(2);
  }
}
