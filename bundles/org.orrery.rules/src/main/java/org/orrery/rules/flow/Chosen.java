package org.orrery.rules.flow;

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
import org.orrery.rules.flow.Roster.Group;

/**
 * Which elements of a drawing are of which sorts. After an edit only what it touched is asked
 * again.
 */
final class Chosen<T extends Element> {
  /** Where more than so many are touched, and one in so many, all are asked again. */
  private static final int FEW = 16;

  private final Class<T> type;
  private final Supplier<List<Group<T>>> gather;
  private final Map<Sort, Answer> answers = new IdentityHashMap<>();
  private final Map<String, Holding> holdings = new HashMap<>();
  private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private final BitSet renewed = new BitSet();

  private Roster<T> all;
  private boolean isRoomy;
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
   * @param gather gives all elements in their order, in groups
   */
  Chosen(Class<T> type, Supplier<List<Group<T>>> gather) {
    this.type = type;
    this.gather = gather;
  }

  /** Leaves numbers free for what is put in later. */
  void leaveRoom() {
    isRoomy = true;
  }

  /** All as they stand now; another object where some have other numbers than before. */
  Roster<T> all() {
    if (all == null) {
      all = new Roster<>(gather.get(), isRoomy);
    } else if (isMoved || !touched.isEmpty()) {
      BitSet again = new BitSet(all.size());
      if (isMoved) {
        follow(again);
      }
      touched.stream().mapToInt(all::number).filter(n -> n >= 0).forEach(again::set);
      ask(again);
    }
    isMoved = false;
    touched.clear();
    return all;
  }

  private void follow(BitSet again) {
    List<Group<T>> now = gather.get();
    if (all.follow(now, again)) {
      renewed.or(again);
    } else {
      all = new Roster<>(now, isRoomy);
      answers.clear();
      again.clear();
      renewed.clear();
    }
  }

  /** The numbers that were given to others, or freed, since this was last asked. */
  BitSet takeRenewed() {
    BitSet taken = (BitSet) renewed.clone();
    renewed.clear();
    return taken;
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
    return element != null && sort.mayBe(element.eClass()) && sort.selects(element);
  }
}
