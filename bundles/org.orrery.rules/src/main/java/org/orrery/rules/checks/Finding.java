package org.orrery.rules.checks;

import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Asked;
import org.orrery.rules.Counterexample;
import org.orrery.rules.QuickFix;
import org.orrery.rules.Said;

/**
 * What a check found at an element.
 *
 * @param said what is wrong
 * @param advice what to do about it; nothing leaves the word to the rule's own remedy
 * @param way a shortest run that shows it; empty when the element alone shows it
 * @param proved whether it is a fault; else it says what could not be decided
 * @param rows numbers of the rows of a decision table that are at fault, from 1; empty elsewhere
 * @param gap what a row of a decision table would ask that holds where none does; empty elsewhere
 */
public record Finding(
    Element element,
    Message said,
    Message advice,
    List<QuickFix> fixes,
    Counterexample way,
    boolean proved,
    List<Integer> rows,
    List<Asked> gap) {
  public Finding {
    fixes = List.copyOf(fixes);
    rows = List.copyOf(rows);
    gap = List.copyOf(gap);
  }

  /** A fault; the remedy is that of the rule. */
  public static Finding byRule(Element element, String key, Object... arguments) {
    return of(element, Said.of(key, arguments), Message.NONE);
  }

  /** A fault with a remedy of its own, whose key has {@code .do} behind it. */
  public static Finding of(Element element, String key, Object... arguments) {
    return of(element, Said.of(key, arguments), Said.of(key + ".do", arguments));
  }

  public static Finding of(Element element, Message said, Message advice) {
    return new Finding(
        element, said, advice, List.of(), Counterexample.NONE, true, List.of(), List.of());
  }

  /** The same with fixes. */
  public Finding offering(List<QuickFix> offered) {
    return new Finding(element, said, advice, offered, way, proved, rows, gap);
  }

  /** The same, shown by a run. */
  public Finding shownBy(Counterexample run) {
    return new Finding(element, said, advice, fixes, run, proved, rows, gap);
  }

  /** The same as something that could not be decided within the limits. */
  public Finding notProved() {
    return new Finding(element, said, advice, fixes, way, false, rows, gap);
  }

  /** Whether a text, for example the name of an element, comes in what is said. */
  public boolean mentions(String text) {
    return said.mentions(text)
        || advice.mentions(text)
        || way.steps().stream().anyMatch(step -> step.name().contains(text))
        || fixes.stream()
            .anyMatch(fix -> fix.offer().mentions(text) || fix.effect().mentions(text));
  }

  /** What is wrong, in English. */
  public String message() {
    return said.english();
  }

  /** What to do about it, in English; empty leaves the word to the rule's own remedy. */
  public String remedy() {
    return advice.english();
  }
}
