package org.orrery.rules.checks;

import java.time.LocalDate;
import java.util.Set;

/**
 * What packs know that checks ask for.
 *
 * @param uses of models; none stands for any
 * @param rules ids of all rules; none stands for any
 * @param edition day of the newest edition
 */
public record Known(Set<String> uses, Set<String> rules, LocalDate edition) {
  /** Nothing but what a drawing says. */
  static final Known NOTHING = new Known(Set.of(), Set.of(), LocalDate.MAX);

  public Known {
    uses = Set.copyOf(uses);
    rules = Set.copyOf(rules);
  }
}
