package org.orrery.rules.checks;

import java.util.List;
import java.util.Set;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Draw;
import org.orrery.rules.flow.Drawing;

/** Asks one check about a drawing. */
final class Checked {
  private Checked() {}

  static List<Finding> by(String check, Draw draw) {
    return Checks.byId(check).check(new Drawing(draw.lifecycle(), Set.of("house")));
  }

  /** Ids of the elements at fault and what is said about them. */
  static List<String> messages(String check, Draw draw) {
    return by(check, draw).stream().map(f -> f.element().getId() + ": " + f.message()).toList();
  }

  /** Ids of the elements of the runs that show what is wrong. */
  static List<List<String>> ways(String check, Draw draw) {
    return by(check, draw).stream()
        .map(f -> f.way().steps().stream().map(Counterexample.Step::element).toList())
        .toList();
  }

  static List<String> elements(String check, Draw draw) {
    return by(check, draw).stream().map(f -> f.element().getId()).toList();
  }
}
