package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orrery.compiler.Manifest.PackEntry;
import org.orrery.compiler.Manifest.VerdictEntry;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * Verdicts, packs and the day of a manifest are those of its drawing, or the archive is refused.
 */
class VerdictsTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);
  private static final Path SAMPLE = Path.of("../../samples/credit/credit-risk.lifecycle");
  private static final String RULE = "engineering.validation-path";

  private static Compilation made;
  private static Manifest.Proof honest;

  @BeforeAll
  static void compile() throws Exception {
    made = Compiler.compile(LifecycleFiles.load(SAMPLE), ON);
    honest = made.manifest().proof();
  }

  @Test
  void whatTheRulesSaidIsBelieved() throws Exception {
    assertThat(honest.verdicts()).extracting(VerdictEntry::rule).contains(RULE);
    assertThat(refused(honest)).isNull();
  }

  @Test
  void anotherVerdictIsRefused() throws Exception {
    List<VerdictEntry> verdicts = new ArrayList<>(honest.verdicts());
    verdicts.replaceAll(v -> v.rule().equals(RULE) ? verdict(v, "exempted") : v);
    assertThat(refused(ON, honest.packs(), verdicts))
        .contains("on the rule '" + RULE + "': 'exempted'; the drawing's: 'holds'.");
  }

  @Test
  void aVerdictThatIsMissingOrTooManyIsRefused() throws Exception {
    List<VerdictEntry> fewer = new ArrayList<>(honest.verdicts());
    fewer.removeIf(verdict -> verdict.rule().equals(RULE));
    assertThat(refused(ON, honest.packs(), fewer))
        .contains("on the rule '" + RULE + "': 'none'; the drawing's: 'holds'.");
    List<VerdictEntry> more = new ArrayList<>(honest.verdicts());
    VerdictEntry known = more.getFirst();
    more.add(new VerdictEntry("no.such-rule", known.pack(), known.packDate(), "holds"));
    assertThat(refused(ON, honest.packs(), more))
        .contains("on the rule 'no.such-rule': 'holds'; the drawing's: 'none'.");
  }

  @Test
  void aForgedVerdictIsFoundAlsoWhereItsPackIsNotListed() throws Exception {
    List<VerdictEntry> verdicts = new ArrayList<>(honest.verdicts());
    verdicts.replaceAll(v -> v.rule().equals(RULE) ? verdict(v, "exempted") : v);
    assertThat(refused(ON, List.of(), verdicts)).contains("'" + RULE + "'");
  }

  @Test
  void aPackWithoutVerdictsIsRefused() throws Exception {
    assertThat(refused(ON, honest.packs(), List.of())).contains("'none'; the drawing's: ");
  }

  @Test
  void theVerdictsOfAnotherDayAreRefused() throws Exception {
    assertThat(refused(LocalDate.of(2020, 1, 1), honest.packs(), honest.verdicts()))
        .contains("the drawing's: 'none'.");
  }

  @Test
  void ofAnotherEditionOfAPackNothingIsKnown() throws Exception {
    List<PackEntry> packs =
        honest.packs().stream().map(pack -> new PackEntry(pack.pack(), "1999-01-01")).toList();
    List<VerdictEntry> verdicts =
        honest.verdicts().stream()
            .map(v -> new VerdictEntry(v.rule(), v.pack(), "1999-01-01", "exempted"))
            .toList();
    assertThat(refused(ON, packs, verdicts)).isNull();
  }

  private static VerdictEntry verdict(VerdictEntry entry, String verdict) {
    return new VerdictEntry(entry.rule(), entry.pack(), entry.packDate(), verdict);
  }

  private static String refused(LocalDate on, List<PackEntry> packs, List<VerdictEntry> verdicts)
      throws Exception {
    return refused(
        new Manifest.Proof(on, packs, verdicts, honest.findings(), honest.certificates()));
  }

  /** What is said against an archive with another proof; null where nothing is. */
  private static String refused(Manifest.Proof proof) throws Exception {
    Manifest real = made.manifest();
    Manifest said =
        new Manifest(
            real.format(),
            real.compiler(),
            real.id(),
            real.name(),
            real.version(),
            real.roles(),
            real.monitors(),
            real.parts(),
            proof);
    Map<String, byte[]> parts = new LinkedHashMap<>(ArchiveFile.read(made.archive()));
    parts.put(ArchiveFile.MANIFEST, ManifestJson.toBytes(said));
    Archive archive = Archive.read(ArchiveFile.write(parts));
    ArchiveException problem = catchThrowableOfType(ArchiveException.class, archive::verify);
    if (problem == null) {
      return null;
    }
    assertThat(problem.code()).isEqualTo(ArchiveException.ALTERED);
    return problem.getMessage();
  }
}
