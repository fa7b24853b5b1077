package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.List;
import org.orrery.designer.Annotations;
import org.orrery.rules.Verdict;

/**
 * What a proof of an open drawing said.
 *
 * @param verdicts one for each rule in force, in the order of the packs
 * @param excepted violations that are excepted in writing
 */
public record ProofReport(
    LocalDate on,
    List<Verdict> verdicts,
    List<Exempted> excepted,
    List<Annotations.Problem> problems) {
  public ProofReport {
    verdicts = List.copyOf(verdicts);
    excepted = List.copyOf(excepted);
    problems = List.copyOf(problems);
  }

  /** How many rules are in force. */
  public int rules() {
    return verdicts.size();
  }

  /** How many of them hold. */
  public int holding() {
    return (int) verdicts.stream().filter(each -> each.outcome() == Verdict.Outcome.HOLDS).count();
  }
}
