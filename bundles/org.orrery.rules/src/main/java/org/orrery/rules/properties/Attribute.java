package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.words.Written;
import org.orrery.rules.checks.FlowEdits;
import org.orrery.rules.checks.Terms;
import org.orrery.rules.flow.Sight;
import org.orrery.rules.flow.Sort;

/**
 * A way from an element to values: names of features of the language, separated by dots, for
 * example {@code role.serverRole}. What is not set has no value.
 */
public record Attribute(List<String> names) {
  public Attribute {
    names = List.copyOf(names);
  }

  /** A value with the feature that holds it. */
  record Held(EStructuralFeature feature, Object value) {}

  /**
   * The features that the way can end at.
   *
   * @param kinds concrete classes from which it begins
   * @throws IllegalArgumentException when no class has such a feature; the message names those that
   *     it has
   */
  public static Set<EStructuralFeature> ends(List<String> names, Set<EClass> kinds) {
    Set<EClass> at = kinds;
    Set<EStructuralFeature> found = Set.of();
    for (String name : names) {
      found = new LinkedHashSet<>();
      for (EClass kind : at) {
        EStructuralFeature feature = kind.getEStructuralFeature(name);
        if (feature != null) {
          found.add(feature);
        }
      }
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + name + "' is no attribute here; known are " + known(at));
      }
      at = new LinkedHashSet<>();
      for (EStructuralFeature feature : found) {
        if (feature instanceof EReference reference) {
          at.addAll(Kinds.concrete(reference.getEReferenceType()));
        }
      }
    }
    return found;
  }

  List<Held> of(EObject from) {
    List<Held> held = new ArrayList<>(1);
    follow(from, 0, held);
    return held;
  }

  /** Adds the values at the end of the way from its step of a number on. */
  private void follow(Object from, int step, List<Held> held) {
    if (from instanceof EObject object) {
      EStructuralFeature feature = object.eClass().getEStructuralFeature(names.get(step));
      if (feature != null) {
        Object value = object.eGet(feature);
        if (step == names.size() - 1) {
          add(held, feature, value);
        } else if (value instanceof List<?> values) {
          values.forEach(each -> follow(each, step + 1, held));
        } else {
          follow(value, step + 1, held);
        }
      }
    }
  }

  /** The feature that the way begins with, where one is asked for. */
  Optional<String> first(boolean asked) {
    return asked ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /** At what it looks on its way. */
  Sight sight() {
    return new Sight(Set.of(names.getFirst()), Set.copyOf(names.subList(1, names.size())));
  }

  boolean asksForFlow() {
    return FlowEdits.areSeenBy(names);
  }

  /** The words of the last name, for example {@code server role}. */
  Written words() {
    return Terms.ofFeature(names.getLast());
  }

  private static void add(List<Held> held, EStructuralFeature feature, Object value) {
    if (value instanceof List<?> values) {
      values.forEach(v -> held.add(new Held(feature, v)));
    } else if (Sort.isValue(value)) {
      held.add(new Held(feature, value));
    }
  }

  private static String known(Set<EClass> kinds) {
    return kinds.stream()
        .flatMap(k -> k.getEAllStructuralFeatures().stream())
        .filter(f -> f instanceof EAttribute || f instanceof EReference)
        .map(EStructuralFeature::getName)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
