package org.orrery.designer.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orrery.compiler.MemberProof;
import org.orrery.compiler.Refusal;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Severity;

/**
 * What speaks against a member of a family, with the elements of the family. It offers no fixes:
 * they would change the member. Any thread, while nobody edits the family.
 */
public final class MemberProblems {
  /** Of a fault of the structure, which no rule asks for. */
  private static final String STRUCTURE = "structure";

  private MemberProblems() {}

  public static List<Annotations.Problem> of(Lifecycle family, MemberProof proof) {
    List<Annotations.Problem> problems = new ArrayList<>();
    proof
        .made()
        .ifPresent(
            made -> {
              Constraints.check(made.member()).forEach(v -> problems.add(Proving.annotation(v)));
              made.proof()
                  .problems()
                  .forEach(problem -> problems.add(Proving.annotation(problem, List.of())));
            });
    proof.refusals().forEach(refusal -> problems.add(annotation(family, refusal)));
    return problems;
  }

  private static Annotations.Problem annotation(Lifecycle family, Refusal refusal) {
    return new Annotations.Problem(
        refusal.rule().isEmpty() ? STRUCTURE : refusal.rule(),
        "",
        Severity.ERROR,
        refusal.element(),
        Bearers.of(Elements.byId(family, refusal.element()).orElse(family)),
        refusal.said().in(Messages.locale()),
        refusal.advice().in(Messages.locale()),
        List.of(),
        Counterexample.NONE,
        List.of(),
        Map.of(),
        "");
  }
}
