package org.orrery.rules.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Certificate;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Verdict;

/** What holds in the samples is certified wherever its rule can be. */
class CertifiedSamplesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  /** Properties and checks that ask about no path, or take one pass of each member. */
  private static final Set<String> OF_ELEMENTS =
      Set.of(
          "exists",
          "each",
          "matches",
          "role-separated",
          "unclear-departure",
          "self-validation",
          "impossible-quorum",
          "missing-snapshot",
          "threshold-gap",
          "missing-failure-path",
          "uneven-shares",
          "undecidable-experiment",
          "unfit-step",
          "unfit-environment",
          "unfit-version",
          "missing-champion",
          "unfit-measure",
          "unfit-unit",
          "unfit-pipeline",
          "unclear-exemption",
          "unclear-scope");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../../samples"))) {
      return files.filter(file -> file.toString().endsWith(".lifecycle")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPathRuleThatHoldsInASampleIsCertified(Path sample) throws IOException {
    Lifecycle lifecycle = LifecycleFiles.load(sample);
    RuleEngine engine = RuleEngine.builtIn();
    Proof proof = engine.prove(lifecycle, DAY);

    List<Certificate> certificates = engine.certify(lifecycle, proof);

    List<String> expected =
        proof.verdicts().stream()
            .filter(verdict -> verdict.outcome() == Verdict.Outcome.HOLDS)
            .map(Verdict::rule)
            .filter(rule -> Checks.of(engine.rule(rule).orElseThrow()) instanceof Certifying)
            .toList();
    assertThat(certificates).extracting(Certificate::rule).containsExactlyElementsOf(expected);
    assertThat(expected)
        .contains("engineering.sound-flow", "engineering.validation-path", "engineering.monitored")
        .containsAll(pathRules(proof));
    assertThat(certificates).allMatch(certificate -> engine.isProvedBy(certificate, lifecycle));
  }

  /** The rules that hold and ask about paths: all but those that look at single elements. */
  private static List<String> pathRules(Proof proof) {
    return proof.verdicts().stream()
        .filter(verdict -> verdict.outcome() == Verdict.Outcome.HOLDS)
        .map(verdict -> RuleEngine.builtIn().rule(verdict.rule()).orElseThrow())
        .filter(rule -> !OF_ELEMENTS.contains(asked(rule)))
        .map(RuleInfo::id)
        .toList();
  }

  private static String asked(RuleInfo rule) {
    return rule.property() == null ? rule.check() : rule.property().is();
  }
}
