package org.orrery.rules.checks;

import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.rules.Counterexample;
import org.orrery.rules.QuickFix;

/**
 * What a check found at an element.
 *
 * @param remedy what to do about it; empty leaves the word to the rule's own remedy
 * @param way a shortest run that shows it; empty when the element alone shows it
 * @param proved whether it is a fault; else it says what could not be decided
 * @param rows numbers of the rows of a decision table that are at fault, from 1; empty elsewhere
 */
public record Finding(
    Element element,
    String message,
    String remedy,
    List<QuickFix> fixes,
    Counterexample way,
    boolean proved,
    List<Integer> rows) {
  public Finding {
    fixes = List.copyOf(fixes);
    rows = List.copyOf(rows);
  }

  public Finding(Element element, String message, String remedy, List<QuickFix> fixes) {
    this(element, message, remedy, fixes, Counterexample.NONE, true, List.of());
  }

  /** A fault that a run shows. */
  public static Finding shownBy(
      Counterexample way, Element element, String message, String remedy) {
    return new Finding(element, message, remedy, List.of(), way, true, List.of());
  }

  /** Something that could not be decided within the limits. */
  public static Finding notProved(Element element, String message, String remedy) {
    return new Finding(element, message, remedy, List.of(), Counterexample.NONE, false, List.of());
  }

  public static Finding of(Element element, String message, String remedy, QuickFix... fixes) {
    return new Finding(element, message, remedy, List.of(fixes));
  }
}
