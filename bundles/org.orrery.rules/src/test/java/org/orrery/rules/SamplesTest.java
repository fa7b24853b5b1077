package org.orrery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

/**
 * The samples are held to every rule that binds them, today and when later rules come into force.
 */
class SamplesTest {
  @ParameterizedTest
  @CsvSource({
    "credit-risk, 2026-11-24",
    "credit-policy, 2026-11-24",
    "credit-risk, 2028-01-01",
    "credit-policy, 2028-01-01",
    "credit-risk, 2028-09-01",
    "credit-policy, 2028-09-01"
  })
  void aSampleHoldsEveryRule(String sample, LocalDate day) throws Exception {
    Lifecycle lifecycle =
        LifecycleFiles.load(Path.of("../../samples/credit", sample + ".lifecycle"));
    Proof proof = RuleEngine.builtIn().prove(lifecycle, day);
    assertThat(proof.problems())
        .extracting(p -> p.rule() + " " + p.element().getId() + ": " + p.message())
        .isEmpty();
    assertThat(proof.exempted()).isEmpty();
    assertThat(proof.verdicts()).hasSizeGreaterThanOrEqualTo(10);
  }
}
