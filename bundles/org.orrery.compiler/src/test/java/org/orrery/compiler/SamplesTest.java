package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.LifecycleFiles;

/** The drawings that come with the product compile with every rule. */
class SamplesTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(strings = {"credit-risk", "credit-policy"})
  void samplesBecomeValidArchives(String name) throws Exception {
    Lifecycle drawing = load(name);

    Compilation compilation = Compiler.compile(drawing, ON);

    assertThat(Schemas.bpmnErrors(compilation.bpmn())).isEmpty();
    assertThat(Schemas.dmnErrors(compilation.dmn())).isEmpty();
    assertThat(Compiler.compile(load(name), ON).archive()).isEqualTo(compilation.archive());
    Archive archive = Archive.read(compilation.archive());
    archive.verify();
    assertThat(archive.manifest()).isEqualTo(compilation.manifest());
    assertThat(archive.manifest().proof().verdicts())
        .isNotEmpty()
        .extracting("verdict")
        .containsOnly("holds");
    assertThat(archive.manifest().proof().packs())
        .isNotEmpty()
        .allSatisfy(pack -> assertThat(LocalDate.parse(pack.date())).isNotNull());
    assertThat(archive.manifest().id()).isEqualTo(name);
    assertThat(archive.manifest().monitors()).isNotEmpty();
    assertThat(Comparison.of(drawing, archive.lifecycle()).changes()).isEmpty();
  }

  static Lifecycle load(String name) throws Exception {
    return LifecycleFiles.load(Path.of("../../samples/credit/" + name + ".lifecycle"));
  }
}
