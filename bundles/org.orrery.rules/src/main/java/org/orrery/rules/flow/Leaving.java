package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.List;
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

  /** The same of all nodes of some types, also those that are put in later. */
  record OfTypes(List<Class<?>> types, Predicate<Arc> how) implements Predicate<Arc> {
    @Override
    public boolean test(Arc arc) {
      return how.test(arc);
    }
  }

  /** As {@link #sources}, without a look at the transitions; all nodes where it is not known. */
  static BitSet known(Flow flow, Predicate<Arc> condition) {
    if (condition instanceof Leaving leaving) {
      return leaving.nodes();
    }
    return condition instanceof OfTypes leaving
        ? flow.of(leaving.types().toArray(Class<?>[]::new))
        : flow.all();
  }

  /** The nodes that transitions leave which fulfil a condition, and perhaps others. */
  static BitSet sources(Flow flow, Predicate<Arc> condition) {
    if (condition instanceof Leaving || condition instanceof OfTypes) {
      return known(flow, condition);
    }
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
