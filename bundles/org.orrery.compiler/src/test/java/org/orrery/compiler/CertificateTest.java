package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.orrery.compiler.Manifest.CertificateEntry;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.sample.LifecycleGenerator;

/** Certificates in the manifest are followed, and forged ones are found. */
class CertificateTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);
  private static final String RULE = "engineering.sound-flow";

  @Test
  void theSoundnessOfADrawingIsCertified() throws Exception {
    Compilation made = Compiler.compile(LifecycleGenerator.generate(120, 1), ON);
    assertThat(made.manifest().proof().certificates())
        .extracting(CertificateEntry::rule)
        .contains(RULE);
    assertThat(made.manifest().proof().certificates())
        .extracting(CertificateEntry::drawing)
        .containsOnly(made.manifest().parts().get(ArchiveFile.DRAWING));
    Archive.read(made.archive()).verify();
  }

  @Test
  void aForgedCertificateIsFound() throws Exception {
    Compilation made = Compiler.compile(LifecycleGenerator.generate(120, 1), ON);
    for (UnaryOperator<String> forgery :
        List.<UnaryOperator<String>>of(
            text -> text.replaceFirst(" ", " 0,1 "),
            text -> text.substring(0, text.indexOf(' ')) + text.substring(text.indexOf('/')),
            text -> text + "1:2 3:1 0:",
            text -> "/1:1 0:",
            text -> "0,-5/",
            text -> "99,1/",
            text -> "10,3/",
            text -> "nothing",
            text -> "")) {
      assertThat(
              refused(
                  made,
                  entry ->
                      new CertificateEntry(
                          entry.rule(), entry.drawing(), forgery.apply(entry.text()))))
          .contains("'" + RULE + "' does not prove this drawing");
    }
  }

  @Test
  void whatExcludesEachOtherIsCertifiedInTheArchive() throws Exception {
    Compilation made = Compiler.compile(LifecycleGenerator.generate(120, 1), ON);
    CertificateEntry swap =
        made.manifest().proof().certificates().stream()
            .filter(entry -> entry.rule().equals("engineering.one-swap"))
            .findFirst()
            .orElseThrow();
    assertThat(
            refused(
                made,
                entry -> new CertificateEntry(swap.rule(), swap.drawing(), swap.text() + "/7")))
        .contains("'engineering.one-swap' does not prove this drawing");
  }

  @Test
  void aCertificateOfAnotherDrawingIsRefused() throws Exception {
    Compilation made = Compiler.compile(LifecycleGenerator.generate(120, 1), ON);
    CertificateEntry other =
        Compiler.compile(LifecycleGenerator.generate(160, 2), ON)
            .manifest()
            .proof()
            .certificates()
            .getFirst();
    assertThat(refused(made, entry -> other)).contains("does not prove this drawing");
    assertThat(
            refused(
                made, entry -> new CertificateEntry(entry.rule(), other.drawing(), entry.text())))
        .contains("does not prove this drawing");
    assertThat(
            refused(
                made, entry -> new CertificateEntry("no.such-rule", entry.drawing(), entry.text())))
        .contains("'no.such-rule' does not prove this drawing");
  }

  @Test
  void aManifestOfBeforeHasNoCertificates() {
    Manifest manifest =
        ManifestJson.read(
            ("""
        {"format": 1, "compiler": "0.1.0", "id": "a", "name": "A", "version": "", "roles": [], "monitors": [],
         "parts": {}, "proof": {"on": "2026-11-24", "packs": [], "verdicts": [], "findings": []}}
        """)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(manifest.proof().certificates()).isEmpty();
  }

  @Test
  void aRefusalCarriesTheRunThatShowsIt() {
    Lifecycle lifecycle = LifecycleGenerator.generate(120, 1);
    Transition back =
        lifecycle.getTransitions().stream()
            .filter(t -> t.getTarget().eClass().getName().equals("EndNode"))
            .findFirst()
            .orElseThrow();
    Node source = back.getSource();
    CompilationException refused =
        catchThrowableOfType(
            CompilationException.class,
            () -> {
              for (Transition way : List.copyOf(lifecycle.getTransitions())) {
                if (way.getTarget().eClass().getName().equals("EndNode")) {
                  way.setTarget(source);
                }
              }
              Compiler.compile(lifecycle, ON);
            });
    assertThat(refused.refusals())
        .anySatisfy(
            r -> {
              assertThat(r.rule()).isEqualTo(RULE);
              assertThat(r.way()).isNotEmpty();
              assertThat(r.way().getFirst().element()).isEqualTo("start");
            });
  }

  private static String refused(Compilation made, UnaryOperator<CertificateEntry> forgery)
      throws Exception {
    Manifest honest = made.manifest();
    Manifest.Proof proof = honest.proof();
    List<CertificateEntry> forged =
        proof.certificates().stream()
            .map(entry -> entry.rule().equals(RULE) ? forgery.apply(entry) : entry)
            .toList();
    Manifest manifest =
        new Manifest(
            honest.format(),
            honest.compiler(),
            honest.id(),
            honest.name(),
            honest.version(),
            honest.roles(),
            honest.monitors(),
            honest.parts(),
            new Manifest.Proof(
                proof.on(), proof.packs(), proof.verdicts(), proof.findings(), forged));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(ArchiveFile.DRAWING, made.drawing());
    parts.put(ArchiveFile.BPMN, made.bpmn());
    parts.put(ArchiveFile.DMN, made.dmn());
    parts.put(ArchiveFile.MANIFEST, ManifestJson.toBytes(manifest));
    Archive archive = Archive.read(ArchiveFile.write(parts));
    return catchThrowableOfType(ArchiveException.class, archive::verify).getMessage();
  }
}
