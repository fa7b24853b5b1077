package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orrery.compiler.Manifest.FindingEntry;
import org.orrery.compiler.Manifest.PackEntry;
import org.orrery.compiler.Manifest.VerdictEntry;
import org.orrery.lifecycle.Lifecycle;
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
    for (String rule : List.of(RULE, "engineering.sound-flow")) {
      List<VerdictEntry> verdicts = new ArrayList<>(honest.verdicts());
      verdicts.replaceAll(v -> v.rule().equals(rule) ? verdict(v, "exempted") : v);
      assertThat(refused(ON, honest.packs(), verdicts))
          .contains("on the rule '" + rule + "': 'exempted'; the drawing's: 'holds'.");
    }
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
        honest.packs().stream()
            .map(pack -> new PackEntry(pack.pack(), "1999-01-01", pack.digest()))
            .toList();
    List<VerdictEntry> verdicts =
        honest.verdicts().stream()
            .map(v -> new VerdictEntry(v.rule(), v.pack(), "1999-01-01", "exempted"))
            .toList();
    assertThat(refused(ON, packs, verdicts)).isNull();
  }

  @Test
  void anotherTextOfTheSameEditionIsRefused() throws Exception {
    List<PackEntry> packs = new ArrayList<>(honest.packs());
    PackEntry first = packs.getFirst();
    packs.set(0, new PackEntry(first.pack(), first.date(), "0".repeat(64)));
    assertThat(refused(ON, packs, honest.verdicts()))
        .contains("pack '" + first.pack() + "' of " + first.date() + " has another text");
    packs.set(0, new PackEntry(first.pack(), first.date(), ""));
    assertThat(refused(ON, packs, honest.verdicts())).as("written before it was noted").isNull();
  }

  @Test
  void anotherFindingIsRefused() throws Exception {
    FindingEntry invented =
        new FindingEntry(RULE, "warning", "train", "Nothing is wrong.", "Go on.");
    assertThat(refused(List.of(invented)))
        .contains("on the rule '" + RULE + "': 'train: Nothing is wrong.'; the drawing's: 'none'.");
    FindingEntry unknown =
        new FindingEntry("no.such-rule", "warning", "train", "Nothing is wrong.", "Go on.");
    assertThat(refused(List.of(unknown))).contains("'no.such-rule'");
    List<VerdictEntry> covered = new ArrayList<>(honest.verdicts());
    covered.add(new VerdictEntry(RULE, "orrery-engineering", "1999-01-01", "violated"));
    assertThat(
            refused(
                new Manifest.Proof(
                    ON, honest.packs(), covered, List.of(invented), honest.certificates())))
        .as("a verdict of another edition covers no finding")
        .contains("finding on the rule '" + RULE + "'");
  }

  @Test
  void aFindingThatIsLeftOutOrReadsOtherwiseIsRefused() throws Exception {
    Lifecycle drawing = LifecycleFiles.load(SAMPLE);
    drawing.getDatasets().getFirst().setRetentionClass(null);
    Compilation warned = Compiler.compile(drawing, ON);
    List<FindingEntry> findings = warned.manifest().proof().findings();
    assertThat(findings).extracting(FindingEntry::rule).containsExactly("engineering.data-class");
    FindingEntry real = findings.getFirst();
    assertThat(refused(warned, findings)).isNull();
    assertThat(refused(warned, List.of()))
        .hasMessageContaining("'engineering.data-class': 'none'; the drawing's: ");
    FindingEntry milder =
        new FindingEntry(real.rule(), "info", real.element(), real.message(), real.remedy());
    assertThat(refused(warned, List.of(milder))).hasMessageContaining("'engineering.data-class'");
  }

  private static ArchiveException refused(Compilation warned, List<FindingEntry> findings)
      throws Exception {
    Manifest.Proof proof = warned.manifest().proof();
    return Forged.refused(
        warned.archive(),
        Forged.proved(
            warned.manifest(),
            new Manifest.Proof(
                ON, proof.packs(), proof.verdicts(), findings, proof.certificates())));
  }

  private static String refused(List<FindingEntry> findings) throws Exception {
    return refused(
        new Manifest.Proof(ON, honest.packs(), honest.verdicts(), findings, honest.certificates()));
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
    ArchiveException problem =
        Forged.refused(made.archive(), Forged.proved(made.manifest(), proof));
    if (problem == null) {
      return null;
    }
    assertThat(problem.code()).isEqualTo(ArchiveException.ALTERED);
    return problem.getMessage();
  }
}
