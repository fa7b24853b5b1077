package org.orrery.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.flow.Callee;

/** Passes on what checks see of other life cycles, and remembers it. One thread. */
final class Told implements Function<String, Optional<Callee>> {
  private final Map<String, Optional<Callee>> answers = new HashMap<>();
  private Function<String, Optional<Lifecycle>> teller;

  Told(Function<String, Optional<Lifecycle>> teller) {
    this.teller = teller;
  }

  @Override
  public Optional<Callee> apply(String id) {
    return answers.computeIfAbsent(id, asked -> teller.apply(asked).map(Callee::new));
  }

  /**
   * Whether checks had seen the same of what another tells; of nothing asked that is so. Remembers
   * what is told now, so that the same life cycle is looked into once only.
   */
  boolean isToldBy(Function<String, Optional<Lifecycle>> other) {
    for (Map.Entry<String, Optional<Callee>> each : answers.entrySet()) {
      Optional<Callee> now = other.apply(each.getKey()).map(Callee::new);
      if (!each.getValue().equals(now)) {
        return false;
      }
      each.setValue(now);
    }
    return true;
  }

  /** Asks another from now on. */
  void by(Function<String, Optional<Lifecycle>> other) {
    teller = other;
  }
}
