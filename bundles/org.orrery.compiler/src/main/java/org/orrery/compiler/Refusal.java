package org.orrery.compiler;

import java.util.List;
import org.orrery.rules.Counterexample.Step;

/**
 * Why a drawing, or an element of it, cannot be compiled.
 *
 * @param element id of the element, empty when it has none
 * @param kind class of the element in the language, for example {@code TrainStep}
 * @param rule id of the violated design rule, empty when the structure itself is at fault
 * @param message what is wrong
 * @param remedy what to do about it
 * @param way a shortest run that shows it; empty when the element alone shows it
 */
public record Refusal(
    String element, String kind, String rule, String message, String remedy, List<Step> way) {
  public Refusal {
    way = List.copyOf(way);
  }

  /** A reason that no run is needed to see. */
  public Refusal(String element, String kind, String rule, String message, String remedy) {
    this(element, kind, rule, message, remedy, List.of());
  }

  @Override
  public String toString() {
    String place = element.isEmpty() ? kind : kind + " '" + element + "'";
    String source = rule.isEmpty() ? "" : rule + ": ";
    return place + ": " + source + message + " " + remedy;
  }
}
