package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.orrery.compiler.Manifest.CertificateEntry;
import org.orrery.lifecycle.DemoteStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;
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
    provesNothing(
        made,
        RULE,
        List.of(
            text -> text.replaceFirst(" ", " 0,1 "),
            text -> text.substring(0, text.indexOf(' ')) + text.substring(text.indexOf('/')),
            text -> text + "1:2 3:1 0:",
            text -> "/1:1 0:",
            text -> "0,-5/",
            text -> "99,1/",
            text -> "10,3/",
            text -> "nothing",
            text -> ""));
  }

  @Test
  void whatExcludesEachOtherIsCertifiedInTheArchive() throws Exception {
    Compilation made = Compiler.compile(promotedOrDemoted(), ON);
    provesNothing(
        made,
        "engineering.one-swap",
        List.of(
            text -> text + "/7",
            text -> text + ",0",
            text -> text.substring(text.indexOf(',') + 1),
            text -> text.replaceFirst("\\d+", "-1"),
            text -> text.replaceFirst("2", "1"),
            text -> text.replaceFirst("1", "2"),
            text -> text.replaceAll("\\d+", "0"),
            text -> text.replaceAll("\\d+", "1"),
            text -> ""));
    Archive.read(made.archive()).verify();
  }

  /** The credit model, whose challenger takes its place or is demoted after two looks at it. */
  private static Lifecycle promotedOrDemoted() throws IOException {
    Lifecycle lifecycle =
        LifecycleFiles.load(Path.of("../../samples/credit/credit-risk.lifecycle"));
    Node winner = node(lifecycle, "winner");
    List<Node> nodes = ((Stage) winner.eContainer()).getNodes();
    for (EClass kind :
        List.of(
            Sketch.LANGUAGE.getForkNode(),
            Sketch.LANGUAGE.getJoinNode(),
            Sketch.LANGUAGE.getDemoteStep())) {
      nodes.add(Sketch.create(kind, kind.getName()));
    }
    for (String look : List.of("look", "look-again")) {
      Step step = EcoreUtil.copy((Step) node(lifecycle, "investigate-challenger"));
      step.setId(look);
      nodes.add(step);
      go(lifecycle, "ForkNode", look);
      go(lifecycle, look, "JoinNode");
    }
    DemoteStep demote = (DemoteStep) node(lifecycle, "DemoteStep");
    demote.setRole(((Step) node(lifecycle, "promote")).getRole());
    for (Transition transition : List.copyOf(lifecycle.getTransitions())) {
      if (transition.getId().equals("retest-passed")) {
        go(lifecycle, "JoinNode", transition.getTarget().getId());
        transition.setTarget(node(lifecycle, "ForkNode"));
      } else if (transition.getSource() == winner
          && transition.getTarget() == node(lifecycle, "keep-champion")) {
        go(lifecycle, "DemoteStep", "keep-champion");
        transition.setTarget(demote);
      }
    }
    go(lifecycle, "DemoteStep", "investigate-challenger").setKind(TransitionKind.FAILURE);
    return lifecycle;
  }

  private static Node node(Lifecycle lifecycle, String id) {
    return (Node) Elements.byId(lifecycle, id).orElseThrow();
  }

  private static Transition go(Lifecycle lifecycle, String from, String to) {
    Transition transition = Sketch.NEW.createTransition();
    transition.setId(from + "-to-" + to);
    transition.setSource(node(lifecycle, from));
    transition.setTarget(node(lifecycle, to));
    lifecycle.getTransitions().add(transition);
    return transition;
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
                made, entry -> new CertificateEntry("no.such-rule", other.drawing(), entry.text())))
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

  private static void provesNothing(
      Compilation made, String rule, List<UnaryOperator<String>> forgeries) throws Exception {
    CertificateEntry honest =
        made.manifest().proof().certificates().stream()
            .filter(entry -> entry.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    for (UnaryOperator<String> forgery : forgeries) {
      CertificateEntry forged =
          new CertificateEntry(rule, honest.drawing(), forgery.apply(honest.text()));
      assertThat(refused(made, entry -> forged))
          .contains("'" + rule + "' does not prove this drawing");
    }
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
