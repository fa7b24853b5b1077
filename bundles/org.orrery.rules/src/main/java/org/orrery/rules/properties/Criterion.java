package org.orrery.rules.properties;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.People;
import org.orrery.rules.checks.Terms;
import org.orrery.rules.flow.Sight;
import org.orrery.rules.properties.Attribute.Held;

/** What a pack asks of one element; immutable. */
public sealed interface Criterion {
  boolean holds(EObject element);

  /** What is asked, to follow the name of an element, for example {@code has a due in}. */
  Message words();

  /** Whether a transition can make a difference. */
  boolean asksForFlow();

  /** At what it looks. */
  Sight sight();

  /** A feature without a value of which it does not hold, if there is one. */
  default Optional<String> needed() {
    return Optional.empty();
  }

  /** Whether a transition can make a difference for one of several criteria. */
  static boolean anyAsksForFlow(List<Criterion> criteria) {
    return criteria.stream().anyMatch(Criterion::asksForFlow);
  }

  /** At what several criteria look. */
  static Sight sight(List<Criterion> criteria) {
    return Sight.of(criteria.stream().map(Criterion::sight));
  }

  /** Whether all of several criteria hold. */
  static boolean all(List<Criterion> criteria, EObject element) {
    for (Criterion each : criteria) {
      if (!each.holds(element)) {
        return false;
      }
    }
    return true;
  }

  /** Several criteria in words. */
  static Message words(List<Criterion> criteria) {
    return Said.joined("rules.and", criteria.stream().map(Criterion::words).toList());
  }

  /**
   * Compares the values of an attribute. One that fits is enough; under a comparison that denies,
   * all must.
   *
   * @param named the values that the pack names, at least one
   */
  record Compares(Attribute attribute, Comparison comparison, List<Object> named)
      implements Criterion {
    public Compares {
      named = List.copyOf(named);
    }

    @Override
    public boolean asksForFlow() {
      return attribute.asksForFlow();
    }

    @Override
    public Sight sight() {
      return attribute.sight();
    }

    @Override
    public boolean holds(EObject element) {
      return isAnyHeld(element) != comparison.denies();
    }

    @Override
    public Optional<String> needed() {
      return attribute.first(!comparison.denies());
    }

    private boolean isAnyHeld(EObject element) {
      for (Held held : attribute.of(element)) {
        for (Object value : named) {
          if (comparison.holds(held.feature(), held.value(), value)) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public Message words() {
      return Said.of("properties.compare." + comparison.word(), attribute.words(), named);
    }
  }

  /** Whether an attribute has a value. */
  record Present(Attribute attribute, boolean wanted) implements Criterion {
    @Override
    public boolean asksForFlow() {
      return attribute.asksForFlow();
    }

    @Override
    public Sight sight() {
      return attribute.sight();
    }

    @Override
    public boolean holds(EObject element) {
      return attribute.of(element).isEmpty() != wanted;
    }

    @Override
    public Optional<String> needed() {
      return attribute.first(wanted);
    }

    @Override
    public Message words() {
      return Said.of(wanted ? "properties.a" : "properties.no", attribute.words());
    }
  }

  /** Counts the values of an attribute that fulfil criteria. */
  record Counts(Attribute attribute, List<Criterion> where, int atLeast, int atMost)
      implements Criterion {
    public Counts {
      where = List.copyOf(where);
    }

    @Override
    public boolean asksForFlow() {
      return attribute.asksForFlow() || Criterion.anyAsksForFlow(where);
    }

    @Override
    public Sight sight() {
      return Sight.of(Stream.of(attribute.sight(), Criterion.sight(where).fromAfar()));
    }

    @Override
    public boolean holds(EObject element) {
      long count =
          attribute.of(element).stream().filter(h -> where.isEmpty() || fits(h.value())).count();
      return count >= atLeast && count <= atMost;
    }

    @Override
    public Optional<String> needed() {
      return attribute.first(atLeast > 0);
    }

    private boolean fits(Object value) {
      return value instanceof EObject object && all(where, object);
    }

    @Override
    public Message words() {
      Message counted;
      if (atMost == 0) {
        counted = Said.of("properties.none", attribute.words());
      } else if (atLeast > 0) {
        counted = Said.of("properties.at-least", atLeast, attribute.words());
      } else {
        counted = Said.of("properties.no-more", atMost, attribute.words());
      }
      return where.isEmpty()
          ? counted
          : Said.of("properties.with", counted, Criterion.words(where));
    }
  }

  /** Every value of an attribute fulfils criteria; also when there is none. */
  record Every(Attribute attribute, List<Criterion> where) implements Criterion {
    public Every {
      where = List.copyOf(where);
    }

    @Override
    public boolean asksForFlow() {
      return attribute.asksForFlow() || Criterion.anyAsksForFlow(where);
    }

    @Override
    public Sight sight() {
      return Sight.of(Stream.of(attribute.sight(), Criterion.sight(where).fromAfar()));
    }

    @Override
    public boolean holds(EObject element) {
      return attribute.of(element).stream()
          .allMatch(h -> h.value() instanceof EObject object && all(where, object));
    }

    @Override
    public Message words() {
      return Said.of("properties.every", attribute.words(), Criterion.words(where));
    }
  }

  /** A transition of a kind leads to another node. */
  record Leaves(TransitionKind kind) implements Criterion {
    @Override
    public boolean asksForFlow() {
      return true;
    }

    @Override
    public Sight sight() {
      return new Sight(Set.of("outgoing"), Set.of("kind", "target"));
    }

    @Override
    public boolean holds(EObject element) {
      return element instanceof Node node
          && node.getOutgoing().stream()
              .anyMatch(t -> t.getKind() == kind && t.getTarget() != null && t.getTarget() != node);
    }

    @Override
    public Message words() {
      return Said.of("properties.leaves", Terms.of(kind));
    }
  }

  /**
   * The roles behind one attribute are in other hands than those behind another: neither role nor
   * server role is the same. It holds where one of them names nobody.
   */
  record Apart(Attribute roles, Attribute others) implements Criterion {
    @Override
    public boolean asksForFlow() {
      return roles.asksForFlow() || others.asksForFlow();
    }

    @Override
    public Sight sight() {
      Sight people = new Sight(Set.of(), Set.of("serverRole"));
      return Sight.of(Stream.of(roles.sight(), others.sight(), people));
    }

    @Override
    public boolean holds(EObject element) {
      return Collections.disjoint(groups(roles, element), groups(others, element));
    }

    private static Set<String> groups(Attribute attribute, EObject element) {
      return attribute.of(element).stream()
          .map(held -> People.group((Role) held.value()))
          .collect(Collectors.toSet());
    }

    @Override
    public Message words() {
      return Said.of("properties.apart", roles.words(), others.words());
    }
  }

  /** At least one of several groups of criteria holds. */
  record Either(List<List<Criterion>> groups) implements Criterion {
    public Either {
      groups = groups.stream().map(List::copyOf).toList();
    }

    @Override
    public boolean asksForFlow() {
      return groups.stream().anyMatch(Criterion::anyAsksForFlow);
    }

    @Override
    public Sight sight() {
      return Sight.of(groups.stream().map(Criterion::sight));
    }

    @Override
    public boolean holds(EObject element) {
      for (List<Criterion> group : groups) {
        if (all(group, element)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Message words() {
      return Said.joined("rules.or", groups.stream().map(Criterion::words).toList());
    }
  }
}
