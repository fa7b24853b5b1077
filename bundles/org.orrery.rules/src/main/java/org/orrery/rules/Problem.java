package org.orrery.rules;

import java.util.List;
import org.orrery.lifecycle.Element;

/**
 * What is wrong with one element under one rule.
 *
 * @param rule id of the rule, to be looked up with {@link RuleEngine#rule(String)}
 * @param pack id of the pack that asks for it
 * @param element the element of the proved drawing that is at fault
 * @param message what is wrong, with the element's name
 * @param remedy what to do about it
 * @param fixes edits that would do it; may be empty
 * @param way a shortest run that shows it; empty when the element alone shows it
 */
public record Problem(
    String rule,
    String pack,
    Severity severity,
    Element element,
    String message,
    String remedy,
    List<QuickFix> fixes,
    Counterexample way) {
  public Problem {
    fixes = List.copyOf(fixes);
  }
}
