package org.orrery.server.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.orrery.api.Definition;
import org.orrery.api.Finding;
import org.orrery.compiler.Refusal;
import org.orrery.rules.Counterexample.Step;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Severity;
import org.springframework.stereotype.Component;

/** Proofs and refusals of the compiler as callers are told them, in English. */
@Component
class ToldProofs {
  static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(
          finding -> Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)));

  private final Supplier<RuleEngine> rules;

  ToldProofs(Supplier<RuleEngine> rules) {
    this.rules = rules;
  }

  List<Definition.Verdict> verdicts(Proof proof) {
    return proof.verdicts().stream()
        .map(
            verdict ->
                new Definition.Verdict(
                    verdict.rule(),
                    verdict.pack(),
                    verdict.packDate().toString(),
                    lower(verdict.outcome()),
                    rule(verdict.rule()).map(RuleInfo::verified).orElse(null)))
        .toList();
  }

  /** The gravest first. */
  List<Finding> findings(Proof proof) {
    return proof.problems().stream().map(this::finding).sorted(GRAVEST_FIRST).toList();
  }

  private Finding finding(Problem problem) {
    return new Finding(
        problem.rule(),
        problem.pack(),
        lower(problem.severity()),
        String.valueOf(problem.element().getId()),
        problem.message(),
        problem.remedy(),
        null,
        passed(problem.way().steps()),
        clause(problem.rule()),
        problem.verified());
  }

  /** What keeps a drawing from being compiled. */
  Finding finding(Refusal refusal) {
    return new Finding(
        refusal.rule(),
        "",
        lower(Severity.ERROR),
        refusal.element(),
        refusal.message(),
        refusal.remedy(),
        null,
        passed(refusal.way()),
        clause(refusal.rule()),
        rule(refusal.rule()).map(RuleInfo::verified).orElse(null));
  }

  private static List<Finding.Passed> passed(List<Step> way) {
    return way.stream()
        .map(step -> new Finding.Passed(step.element(), step.name(), step.happening(), step.left()))
        .toList();
  }

  private String clause(String rule) {
    return rule(rule).map(RuleInfo::place).orElse("");
  }

  private Optional<RuleInfo> rule(String id) {
    return rules.get().rule(id);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
