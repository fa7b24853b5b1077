package org.orrery.compiler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.compiler.Manifest.CertificateEntry;
import org.orrery.compiler.Manifest.FindingEntry;
import org.orrery.compiler.Manifest.PackEntry;
import org.orrery.compiler.Manifest.VerdictEntry;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Certificate;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;

/** The rules' proof as the manifest tells it. */
final class Proofs {
  private static final String NONE = "none";

  /** Checks that also look at other life cycles, or at what other packs know. */
  private static final Set<String> SEE_MORE = Set.of("unsound-flow", "unclear-scope");

  private Proofs() {}

  static void requireNoErrors(Proof proof) throws CompilationException {
    List<Refusal> refusals = proof.errors().stream().map(Proofs::refusal).toList();
    if (!refusals.isEmpty()) {
      throw new CompilationException(refusals);
    }
  }

  static Manifest.Proof entry(Lifecycle lifecycle, Proof proof) {
    String drawing = Digests.sha256(LifecycleFiles.toBytes(lifecycle));
    List<CertificateEntry> certificates =
        RuleEngine.inUse().certify(lifecycle, proof).stream()
            .map(
                certificate ->
                    new CertificateEntry(certificate.rule(), drawing, certificate.text()))
            .toList();
    List<PackEntry> packs =
        proof.verdicts().stream()
            .map(verdict -> new PackEntry(verdict.pack(), verdict.packDate().toString()))
            .distinct()
            .toList();
    return new Manifest.Proof(
        proof.on(),
        packs,
        verdicts(proof),
        proof.problems().stream().map(Proofs::finding).toList(),
        certificates);
  }

  /**
   * The first certificate that is about another drawing or does not prove its rule. One of a pack
   * that is not in use here proves nothing here, and nobody relies on it.
   */
  static Optional<CertificateEntry> wrongCertificate(Manifest manifest, Lifecycle lifecycle) {
    String drawing = manifest.parts().get(ArchiveFile.DRAWING);
    return manifest.proof().certificates().stream()
        .filter(entry -> !entry.drawing().equals(drawing) || isForged(entry, lifecycle))
        .findFirst();
  }

  private static boolean isForged(CertificateEntry entry, Lifecycle lifecycle) {
    RuleEngine rules = RuleEngine.inUse();
    return rules.rule(entry.rule()).isPresent()
        && !rules.isProvedBy(new Certificate(entry.rule(), entry.text()), lifecycle);
  }

  /**
   * What the manifest says of a rule, or leaves out, otherwise than the drawing has it on the day
   * of the proof. It is asked of the editions of packs that are in use here, and of rules that see
   * the drawing alone.
   */
  static Optional<String> wrongVerdict(Manifest manifest, Lifecycle lifecycle) {
    Manifest.Proof said = manifest.proof();
    RuleEngine rules = RuleEngine.inUse();
    Set<PackEntry> named = named(said);
    Set<PackEntry> asked =
        rules.packs().stream()
            .map(pack -> new PackEntry(pack.id(), pack.date().toString()))
            .filter(named::contains)
            .collect(Collectors.toSet());
    Map<String, String> expected =
        asked.isEmpty() ? Map.of() : told(verdicts(rules.prove(lifecycle, said.on())), asked);
    Map<String, String> told = told(said.verdicts(), asked);
    return Stream.concat(expected.keySet().stream(), told.keySet().stream())
        .filter(rule -> !Objects.equals(expected.get(rule), told.get(rule)))
        .findFirst()
        .map(
            rule ->
                "The manifest's verdict on the rule '%s': '%s'; the drawing's: '%s'."
                    .formatted(
                        rule, told.getOrDefault(rule, NONE), expected.getOrDefault(rule, NONE)));
  }

  private static Set<PackEntry> named(Manifest.Proof said) {
    return Stream.concat(said.packs().stream(), said.verdicts().stream().map(Proofs::pack))
        .collect(Collectors.toSet());
  }

  private static PackEntry pack(VerdictEntry verdict) {
    return new PackEntry(verdict.pack(), verdict.packDate());
  }

  private static Map<String, String> told(List<VerdictEntry> verdicts, Set<PackEntry> asked) {
    Map<String, String> told = new LinkedHashMap<>();
    for (VerdictEntry verdict : verdicts) {
      if (asked.contains(pack(verdict)) && !seesMore(verdict.rule())) {
        told.merge(verdict.rule(), verdict.verdict(), (one, next) -> one + ", " + next);
      }
    }
    return told;
  }

  private static boolean seesMore(String rule) {
    return RuleEngine.inUse()
        .rule(rule)
        .map(RuleInfo::check)
        .filter(SEE_MORE::contains)
        .isPresent();
  }

  private static List<VerdictEntry> verdicts(Proof proof) {
    return proof.verdicts().stream()
        .map(
            verdict ->
                new VerdictEntry(
                    verdict.rule(),
                    verdict.pack(),
                    verdict.packDate().toString(),
                    lower(verdict.outcome())))
        .toList();
  }

  private static Refusal refusal(Problem problem) {
    return new Refusal(
        problem.element().getId(),
        problem.element().eClass().getName(),
        problem.rule(),
        problem.said(),
        problem.advice(),
        problem.way().steps());
  }

  private static FindingEntry finding(Problem problem) {
    return new FindingEntry(
        problem.rule(),
        lower(problem.severity()),
        problem.element().getId(),
        problem.message(),
        problem.remedy());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
