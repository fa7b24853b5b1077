package org.orrery.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.orrery.lifecycle.Lifecycle;

/** Passes on what is asked about other life cycles, and remembers the answers. One thread. */
final class Told implements Function<String, Optional<Lifecycle>> {
  private final Map<String, Optional<Lifecycle>> answers = new HashMap<>();
  private Function<String, Optional<Lifecycle>> teller;

  Told(Function<String, Optional<Lifecycle>> teller) {
    this.teller = teller;
  }

  @Override
  public Optional<Lifecycle> apply(String id) {
    return answers.computeIfAbsent(id, teller);
  }

  /** Whether another would have answered the same so far; of nothing asked that is so. */
  boolean isToldBy(Function<String, Optional<Lifecycle>> other) {
    return answers.entrySet().stream()
        .allMatch(each -> each.getValue().equals(other.apply(each.getKey())));
  }

  /** Asks another from now on. */
  void by(Function<String, Optional<Lifecycle>> other) {
    teller = other;
  }
}
