package org.orrery.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Every rule in force on a day held against one drawing: immutable, in a fixed order (packs, rules
 * of a pack, elements of the drawing).
 *
 * @param on day whose rules were asked
 * @param verdicts one for each rule in force
 * @param problems violations without a valid exemption
 * @param exempted violations with one
 */
public record Proof(
    LocalDate on, List<Verdict> verdicts, List<Problem> problems, List<ExemptedProblem> exempted) {
  public Proof {
    verdicts = List.copyOf(verdicts);
    problems = List.copyOf(problems);
    exempted = List.copyOf(exempted);
  }

  /** The violations that keep the drawing from being deployed. */
  public List<Problem> errors() {
    return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  /** Whether no rule of severity {@link Severity#ERROR} is violated. */
  public boolean holds() {
    return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }
}
