package org.orrery.compiler;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.orrery.rules.Verdict;

/** The rules' proof as the manifest tells it. */
final class Proofs {
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
        proof.verdicts().stream().map(Verdict::pack).distinct().map(Proofs::pack).toList();
    return new Manifest.Proof(proof.on(), packs, verdicts(proof), findings(proof), certificates);
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

  /** The edition of a pack that is in use. */
  private static PackEntry pack(String id) {
    return RuleEngine.inUse().packs().stream()
        .filter(pack -> pack.id().equals(id))
        .map(pack -> new PackEntry(id, pack.date().toString(), pack.digest()))
        .findFirst()
        .orElseThrow();
  }

  static List<FindingEntry> findings(Proof proof) {
    return proof.problems().stream().map(Proofs::finding).toList();
  }

  static List<VerdictEntry> verdicts(Proof proof) {
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
