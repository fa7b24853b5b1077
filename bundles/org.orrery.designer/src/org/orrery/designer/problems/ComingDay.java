package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.List;
import org.orrery.designer.Annotations;
import org.orrery.rules.RuleInfo;

/**
 * A day on which something changes for a drawing that stays as it is.
 *
 * @param beginning rules that bind from this day on
 * @param ending rules that bound until the day before
 * @param added problems that there were not before
 * @param gone how many problems there are no longer
 */
public record ComingDay(
    LocalDate on,
    List<RuleInfo> beginning,
    List<RuleInfo> ending,
    List<Annotations.Problem> added,
    int gone) {
  public ComingDay {
    beginning = List.copyOf(beginning);
    ending = List.copyOf(ending);
    added = List.copyOf(added);
  }
}
