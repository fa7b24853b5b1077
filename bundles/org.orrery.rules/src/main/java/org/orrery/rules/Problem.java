package org.orrery.rules;

import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;

/**
 * What is wrong with one element under one rule.
 *
 * @param rule id of the rule, to be looked up with {@link RuleEngine#rule(String)}
 * @param pack id of the pack that asks for it
 * @param element the element of the proved drawing that is at fault
 * @param said what is wrong, with the element's name
 * @param advice what to do about it
 * @param fixes edits that would do it; may be empty
 * @param way a shortest run that shows it; empty when the element alone shows it
 * @param rows numbers of the rows of a decision table that are at fault, from 1; empty elsewhere
 * @param gap what a row of a decision table would ask that holds where none does; empty elsewhere
 * @param verified whether the rule's clause was compared with the primary text
 */
public record Problem(
    String rule,
    String pack,
    Severity severity,
    Element element,
    Message said,
    Message advice,
    List<QuickFix> fixes,
    Counterexample way,
    List<Integer> rows,
    List<Asked> gap,
    boolean verified) {
  public Problem {
    fixes = List.copyOf(fixes);
    rows = List.copyOf(rows);
    gap = List.copyOf(gap);
  }

  /** What is wrong, in English. */
  public String message() {
    return said.english();
  }

  /** What to do about it, in English. */
  public String remedy() {
    return advice.english();
  }
}
