package org.orrery.compiler;

import java.util.List;
import java.util.Locale;
import org.orrery.compiler.Manifest.FindingEntry;
import org.orrery.compiler.Manifest.PackEntry;
import org.orrery.compiler.Manifest.VerdictEntry;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;

/** The rules' proof as the manifest tells it. */
final class Proofs {
  private Proofs() {}

  static void requireNoErrors(Proof proof) throws CompilationException {
    List<Refusal> refusals = proof.errors().stream().map(Proofs::refusal).toList();
    if (!refusals.isEmpty()) {
      throw new CompilationException(refusals);
    }
  }

  static Manifest.Proof entry(Proof proof) {
    List<PackEntry> packs =
        proof.verdicts().stream()
            .map(verdict -> new PackEntry(verdict.pack(), verdict.packDate().toString()))
            .distinct()
            .toList();
    List<VerdictEntry> verdicts =
        proof.verdicts().stream()
            .map(
                verdict ->
                    new VerdictEntry(
                        verdict.rule(),
                        verdict.pack(),
                        verdict.packDate().toString(),
                        lower(verdict.outcome())))
            .toList();
    return new Manifest.Proof(
        proof.on(), packs, verdicts, proof.problems().stream().map(Proofs::finding).toList());
  }

  private static Refusal refusal(Problem problem) {
    return new Refusal(
        problem.element().getId(),
        problem.element().eClass().getName(),
        problem.rule(),
        problem.message(),
        problem.remedy());
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
