package org.orrery.rules.properties;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.Property;

/**
 * The attributes that a stated property looks at: those that its selectors and criteria name,
 * wherever they stand in it, with the classes of which they are asked.
 */
public final class LookedAt {
  /** A feature of a class. */
  public record Place(EClass type, EStructuralFeature feature) {}

  private final Set<Place> places = new LinkedHashSet<>();

  private LookedAt() {}

  /**
   * The places that a property looks at; empty for none.
   *
   * @param property may be null
   */
  public static Set<Place> of(Property property) {
    LookedAt found = new LookedAt();
    found.walk(property, Set.of());
    return found.places;
  }

  /** Properties, selectors and criteria are records all the way down. */
  private void walk(Object at, Set<EClass> kinds) {
    switch (at) {
      case null -> {
        return;
      }
      case Collection<?> all -> all.forEach(each -> walk(each, kinds));
      case Optional<?> one -> one.ifPresent(each -> walk(each, kinds));
      case Attribute attribute -> add(attribute.names(), kinds);
      case Selector selector -> inside(selector, Kinds.concrete(selector.kinds()));
      case Criterion.Counts counts -> {
        add(counts.attribute().names(), kinds);
        walk(counts.where(), ends(counts.attribute(), kinds));
      }
      case Criterion.Every every -> {
        add(every.attribute().names(), kinds);
        walk(every.where(), ends(every.attribute(), kinds));
      }
      case Each each -> {
        walk(each.of(), kinds);
        walk(each.must(), Kinds.concrete(each.of().kinds()));
      }
      case StatedProperty.Conditional asked -> {
        walk(asked.when(), Set.of(LifecyclePackage.eINSTANCE.getLifecycle()));
        walk(asked.property(), kinds);
      }
      case Matches matches -> {
        inside(matches, Set.of());
        add(matches.attribute().names(), Kinds.concrete(matches.each().kinds()));
        add(matches.other().names(), Kinds.concrete(matches.among().kinds()));
      }
      case Record record -> inside(record, kinds);
      default -> {
        return;
      }
    }
  }

  private void inside(Record record, Set<EClass> kinds) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        walk(component.getAccessor().invoke(record), kinds);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(record.getClass() + " cannot be read", e);
      }
    }
  }

  private void add(List<String> names, Set<EClass> kinds) {
    Set<EClass> at = kinds;
    for (String name : names) {
      Set<EClass> next = new LinkedHashSet<>();
      for (EClass kind : at) {
        EStructuralFeature feature = kind.getEStructuralFeature(name);
        if (feature != null) {
          places.add(new Place(kind, feature));
          if (feature instanceof EReference reference) {
            next.addAll(Kinds.concrete(reference.getEReferenceType()));
          }
        }
      }
      at = next;
    }
  }

  private static Set<EClass> ends(Attribute attribute, Set<EClass> kinds) {
    Set<EClass> at = kinds;
    for (String name : attribute.names()) {
      Set<EClass> next = new LinkedHashSet<>();
      for (EClass kind : at) {
        if (kind.getEStructuralFeature(name) instanceof EReference reference) {
          next.addAll(Kinds.concrete(reference.getEReferenceType()));
        }
      }
      at = next;
    }
    return at;
  }
}
