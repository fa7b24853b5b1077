package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.List;
import org.orrery.designer.Annotations;

/**
 * What a proof of an open drawing said.
 *
 * @param rules number of rules in force
 * @param holding how many of them hold
 * @param exempted number of violations that are excepted in writing
 */
public record ProofReport(
    LocalDate on, int rules, int holding, int exempted, List<Annotations.Problem> problems) {
  public ProofReport {
    problems = List.copyOf(problems);
  }
}
