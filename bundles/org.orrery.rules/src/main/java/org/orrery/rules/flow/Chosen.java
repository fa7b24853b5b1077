package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;

/**
 * Which elements of a drawing are of which sorts. After an edit only what it touched is asked
 * again, and the numbers of the others follow them to where they stand now.
 */
final class Chosen<T extends Element> {
  private static final int GONE = -1;

  /** Where more than so many are touched, and one in so many, all are asked again. */
  private static final int FEW = 16;

  private final Class<T> type;
  private final Supplier<List<T>> gather;
  private final Map<Sort, Answer> answers = new IdentityHashMap<>();
  private final Map<String, Holding> holdings = new HashMap<>();
  private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private Roster<T> all;
  private boolean isMoved;

  /** The numbers of those that are of a sort, and at what it looks. */
  private record Answer(BitSet numbers, Sight sight) {}

  /** What has a value of a feature. */
  private record Holding(String name) implements Sort {
    @Override
    public boolean mayBe(EClass kind) {
      return kind.getEStructuralFeature(name) != null;
    }

    @Override
    public boolean selects(Element element) {
      EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
      return Sort.isValue(element.eGet(feature));
    }

    @Override
    public Sight sight() {
      return new Sight(Set.of(name), Set.of());
    }
  }

  /**
   * @param gather gives all elements in their order
   */
  Chosen(Class<T> type, Supplier<List<T>> gather) {
    this.type = type;
    this.gather = gather;
  }

  /** All as they stand now. */
  Roster<T> all() {
    if (all == null) {
      all = new Roster<>(gather.get());
    } else if (isMoved) {
      follow(new Roster<>(gather.get()));
    } else if (!touched.isEmpty()) {
      BitSet again = new BitSet(all.size());
      touched.stream().mapToInt(all::number).filter(n -> n >= 0).forEach(again::set);
      ask(again);
    }
    isMoved = false;
    touched.clear();
    return all;
  }

  /** The numbers of what is of a sort; not to be changed. */
  BitSet of(Sort sort) {
    Roster<T> now = all();
    Answer answer = answers.get(sort);
    if (answer == null) {
      answer = new Answer(chosen(now, sort), sort.sight());
      answers.put(sort, answer);
    }
    return answer.numbers();
  }

  /** Says that a feature of an object, in the drawing or not, was edited. */
  void edited(EObject object, String feature) {
    forget(sight -> sight.others().contains(feature));
    if (answers.values().stream().anyMatch(each -> each.sight().own().contains(feature))) {
      touched.add(object);
    }
  }

  /** Says what was put in, taken out or put elsewhere, with all that is in it. */
  void moved(Collection<EObject> parts) {
    Set<EClass> kinds = parts.stream().map(EObject::eClass).collect(Collectors.toSet());
    forget(sight -> kinds.stream().anyMatch(sight::reaches));
    touched.addAll(parts);
    isMoved |= parts.stream().anyMatch(type::isInstance);
  }

  private void forget(Predicate<Sight> seen) {
    answers.values().removeIf(answer -> seen.test(answer.sight()));
  }

  private BitSet chosen(Roster<T> now, Sort sort) {
    BitSet chosen = now.places(sort::mayBe);
    sort.needed()
        .map(name -> of(holdings.computeIfAbsent(name, Holding::new)))
        .ifPresent(chosen::and);
    for (int n = chosen.nextSetBit(0); n >= 0; n = chosen.nextSetBit(n + 1)) {
      chosen.set(n, sort.selects(now.get(n)));
    }
    return chosen;
  }

  private void ask(BitSet again) {
    if (again.cardinality() > Math.max(FEW, all.size() / FEW)) {
      answers.clear();
    }
    answers.forEach(
        (sort, answer) ->
            again.stream().forEach(n -> answer.numbers().set(n, isOf(sort, all.get(n)))));
  }

  private boolean isOf(Sort sort, T element) {
    return sort.mayBe(element.eClass()) && sort.selects(element);
  }

  private void follow(Roster<T> now) {
    int[] places = new int[all.size()];
    BitSet again = new BitSet(now.size());
    if (places(now, places, again)) {
      answers.replaceAll(
          (sort, answer) -> new Answer(renumbered(answer.numbers(), places), answer.sight()));
    } else {
      answers.clear();
    }
    all = now;
    ask(again);
  }

  /**
   * Finds where all stand now that were not touched.
   *
   * @param places receives the number now by the number before
   * @param again receives the numbers now of the others
   * @return whether they kept their order
   */
  private boolean places(Roster<T> now, int[] places, BitSet again) {
    Arrays.fill(places, GONE);
    int before = untouched(0);
    for (int n = 0; n < now.size(); n++) {
      T next = now.get(n);
      if (touched.contains(next)) {
        again.set(n);
      } else if (before < places.length && all.get(before) == next) {
        places[before] = n;
        before = untouched(before + 1);
      } else {
        return false;
      }
    }
    return before == places.length;
  }

  private int untouched(int from) {
    int next = from;
    while (next < all.size() && touched.contains(all.get(next))) {
      next++;
    }
    return next;
  }

  private static BitSet renumbered(BitSet numbers, int[] places) {
    BitSet now = new BitSet(numbers.length());
    for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
      if (places[n] != GONE) {
        now.set(places[n]);
      }
    }
    return now;
  }
}
