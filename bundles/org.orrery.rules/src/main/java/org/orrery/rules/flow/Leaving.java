package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.rules.flow.Flow.Arc;

/**
 * The transitions that leave nodes of a set in a certain way; who goes through a drawing need not
 * look at those of other nodes.
 */
public record Leaving(BitSet nodes, Predicate<Arc> how) implements Predicate<Arc> {
  @Override
  public boolean test(Arc arc) {
    return nodes.get(arc.from()) && how.test(arc);
  }

  /**
   * The same of all nodes of some types, also those that are put in later.
   *
   * @param how true of no transition that leaves a node of another type
   */
  record OfTypes(List<Class<?>> types, Predicate<Arc> how) implements Predicate<Arc> {
    @Override
    public boolean test(Arc arc) {
      return how.test(arc);
    }
  }

  /** The nodes that a condition itself names; not to be changed. */
  private static Optional<BitSet> named(Flow flow, Predicate<Arc> condition) {
    if (condition instanceof Leaving leaving) {
      return Optional.of(leaving.nodes());
    }
    return condition instanceof OfTypes leaving
        ? Optional.of(flow.of(leaving.types().toArray(Class<?>[]::new)))
        : Optional.empty();
  }

  /**
   * As {@link #sources}, without a look at the transitions; all nodes where the condition names
   * none. Not to be changed.
   */
  static BitSet known(Flow flow, Predicate<Arc> condition) {
    return named(flow, condition).orElseGet(flow::all);
  }

  /**
   * The nodes that transitions leave which fulfil a condition, and perhaps others; not to be
   * changed.
   */
  static BitSet sources(Flow flow, Predicate<Arc> condition) {
    return named(flow, condition).orElseGet(() -> found(flow, condition));
  }

  private static BitSet found(Flow flow, Predicate<Arc> condition) {
    BitSet sources = new BitSet(flow.size());
    for (int n = 0; n < flow.size(); n++) {
      for (Arc arc : flow.out(n)) {
        if (condition.test(arc)) {
          sources.set(n);
        }
      }
    }
    return sources;
  }
}
