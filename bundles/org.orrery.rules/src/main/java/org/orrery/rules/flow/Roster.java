package org.orrery.rules.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Things of a drawing in their order; those of a kind are found without a look at the others. */
final class Roster<T extends EObject> {
  private final List<T> all;
  private final Map<EClass, BitSet> places = new HashMap<>();
  private Map<T, Integer> numbers;

  /**
   * @param all must not change any more
   */
  Roster(List<T> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      places.computeIfAbsent(all.get(i).eClass(), kind -> new BitSet(all.size())).set(i);
    }
  }

  int size() {
    return all.size();
  }

  T get(int number) {
    return all.get(number);
  }

  /** The place of a thing, from 0, or -1 when it is not there. */
  int number(Object thing) {
    if (numbers == null) {
      numbers = new IdentityHashMap<>(all.size());
      for (int i = 0; i < all.size(); i++) {
        numbers.put(all.get(i), i);
      }
    }
    return numbers.getOrDefault(thing, -1);
  }

  /** The places of what is of a kind that fulfils a condition. */
  BitSet places(Predicate<EClass> wanted) {
    BitSet found = new BitSet(all.size());
    places.forEach(
        (kind, its) -> {
          if (wanted.test(kind)) {
            found.or(its);
          }
        });
    return found;
  }

  /** The places of what is of one of several types. */
  BitSet places(Class<?>... types) {
    return places(
        kind -> {
          for (Class<?> type : types) {
            if (type.isAssignableFrom(kind.getInstanceClass())) {
              return true;
            }
          }
          return false;
        });
  }

  /** What is of a type, in order. */
  <S> List<S> all(Class<S> type) {
    return places(type).stream().mapToObj(all::get).map(type::cast).toList();
  }
}
