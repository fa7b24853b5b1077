package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A life cycle that runs itself, at once or through others that lie beside it. */
class NeighboursTest {
  @TempDir private Path folder;
  private Path one;

  @BeforeEach
  void twoThatCallEachOther() throws IOException {
    one = calling("one", "two");
    calling("two", "one");
    Files.writeString(folder.resolve("torn.lifecycle"), "<torn");
  }

  private Path calling(String id, String called) throws IOException {
    String text =
        Files.readString(Ran.SAMPLES.resolve("../patterns/group-rollout.lifecycle"))
            .replace("id=\"group-rollout\"", "id=\"" + id + "\"")
            .replace("lifecycle=\"independent-validation\"", "lifecycle=\"" + called + "\"");
    assertThat(text).contains("id=\"" + id + "\"", "lifecycle=\"" + called + "\"");
    return Files.writeString(folder.resolve(id + ".lifecycle"), text);
  }

  @Test
  void aCircleOfCallsIsToldForEachDrawingOfAFolder() {
    Ran ran = Ran.of("validate", folder);

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.out())
        .containsPattern("one\\.lifecycle:\\d+ group-validation .*one → two → one")
        .containsPattern("two\\.lifecycle:\\d+ group-validation .*two → one → two");
    assertThat(ran.err()).contains("torn.lifecycle");
  }

  @Test
  void aDrawingAloneIsProvedWithWhatLiesBesideIt() {
    Ran proved = Ran.of("validate", one);
    Ran compiled = Ran.of("compile", one, "-o", folder.resolve("out"));

    assertThat(proved.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(proved.out()).contains("one → two → one").doesNotContain("two.lifecycle");
    assertThat(compiled.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(compiled.err()).contains("one → two → one", "not compiled");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theTechnicalFileTellsWhatIsProvedWithWhatLiesBeside() {
    assertThat(Ran.of("export", "--format", "MD", one).out()).contains("one → two → one");
    Ran written = Ran.of("export", "--format", "HTML", folder, "-o", folder.resolve("out"));

    assertThat(written.out()).contains("two.html");
    assertThat(folder.resolve("out/two.html")).content().contains("two → one → two");
  }

  @Test
  void aDrawingThatCallsItselfIsRefused() throws IOException {
    Ran ran = Ran.of("validate", calling("alone", "alone"));

    assertThat(ran.code()).isEqualTo(OrreryCli.INPUT);
    assertThat(ran.out()).contains("alone → alone");
  }

  @Test
  void whatIsCalledWithoutACircleHolds() throws IOException {
    calling("two", "independent-validation");

    assertThat(Ran.of("validate", one).out()).doesNotContain("→");
  }
}
