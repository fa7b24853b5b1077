package org.orrery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.simulation.Estimate;

/** Whether means that two models of one thing give differ by no more than chance. */
final class Agreement {
  /** Times half the interval of the difference: about one case in 10,000 lies beyond. */
  private static final double WITHIN = 2;

  private Agreement() {}

  /** Each mean of theirs from which ours differs, with both. */
  static List<String> differences(Map<String, Estimate> ours, Map<String, Estimate> theirs) {
    List<String> differences = new ArrayList<>();
    theirs.forEach(
        (name, other) -> {
          Estimate own = ours.get(name);
          double chance = WITHIN * Math.hypot(own.halfWidth(), other.halfWidth());
          if (!(Math.abs(own.value() - other.value()) <= chance)) {
            differences.add(
                String.format(
                    Locale.ROOT,
                    "%s is %.4f ± %.4f, in the other model %.4f ± %.4f",
                    name,
                    own.value(),
                    own.halfWidth(),
                    other.value(),
                    other.halfWidth()));
          }
        });
    return differences;
  }

  /** One mean of both sides; nothing where they do not tell it. */
  static String told(
      String name, double unit, Map<String, Estimate> ours, Map<String, Estimate> theirs) {
    return theirs.containsKey(name)
        ? String.format(
            Locale.ROOT,
            "%s %.3f, SimPy %.3f; ",
            name,
            ours.get(name).value() * unit,
            theirs.get(name).value() * unit)
        : "";
  }
}
