package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.rules.flow.Roster.Group;

/**
 * The elements of a life cycle in their order: a group for each stage and one for what else each
 * feature of the life cycle holds. Only parts that were edited are walked again.
 */
final class Contents {
  /** Where more are moved at once, their group is gathered anew. */
  private static final int FEW = 16;

  private final Lifecycle lifecycle;

  /** The elements in each part that the life cycle itself holds, with the part. */
  private final Map<EObject, List<Element>> parts = new IdentityHashMap<>();

  private final Map<EStructuralFeature, Group<Element>> groups = new IdentityHashMap<>();

  Contents(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /**
   * Says that objects were put into another, taken out or put elsewhere.
   *
   * @param moved they with all that is in them
   */
  void moved(EObject holder, EStructuralFeature feature, Collection<EObject> moved) {
    for (EObject at = holder; at != null; at = at.eContainer()) {
      parts.remove(at);
      groups.remove(at.eContainingFeature());
    }
    moved.forEach(parts::remove);
    if (holder == lifecycle) {
      groups.computeIfPresent(
          feature, (f, group) -> moved.size() <= FEW ? moved(group, moved) : null);
    }
  }

  /** A group with some elements where they stand now, or null if that is not so easily found. */
  private Group<Element> moved(Group<Element> group, Collection<EObject> moved) {
    List<Element> all = new ArrayList<>(group.things());
    moved.forEach(all::remove);
    for (EObject part : moved) {
      if (part.eContainer() == lifecycle) {
        int before = before(part, all);
        if (before < 0) {
          return null;
        }
        all.addAll(before, elements(part));
      }
    }
    return new Group<>(group.holder(), all);
  }

  /** How many elements stand before a part of the life cycle; -1 if that is not easily found. */
  private int before(EObject part, List<Element> all) {
    if (!(lifecycle.eGet(part.eContainingFeature()) instanceof List<?> parts)) {
      return -1;
    }
    int place = parts.indexOf(part);
    if (place == 0) {
      return 0;
    }
    List<Element> before = elements((EObject) parts.get(place - 1));
    int last = before.isEmpty() ? -1 : all.lastIndexOf(before.getLast());
    return last < 0 ? -1 : last + 1;
  }

  /** A group whose list is the same as before has not changed. */
  List<Group<Element>> groups() {
    List<Group<Element>> all = new ArrayList<>();
    all.add(new Group<>(lifecycle, List.of(lifecycle)));
    for (EReference feature : lifecycle.eClass().getEAllContainments()) {
      if (feature == LifecyclePackage.eINSTANCE.getLifecycle_Stages()) {
        lifecycle.getStages().forEach(stage -> all.add(new Group<>(stage, elements(stage))));
      } else {
        all.add(groups.computeIfAbsent(feature, this::group));
      }
    }
    return all;
  }

  private Group<Element> group(EStructuralFeature feature) {
    List<Element> all = new ArrayList<>();
    switch (lifecycle.eGet(feature)) {
      case List<?> several -> several.forEach(part -> all.addAll(elements((EObject) part)));
      case EObject part -> all.addAll(elements(part));
      case null, default -> all.clear();
    }
    return new Group<>(feature, all);
  }

  private List<Element> elements(EObject part) {
    return parts.computeIfAbsent(part, Contents::of);
  }

  private static List<Element> of(EObject part) {
    List<Element> all = new ArrayList<>();
    if (part instanceof Element element) {
      all.add(element);
    }
    for (Iterator<EObject> inside = part.eAllContents(); inside.hasNext(); ) {
      EObject next = inside.next();
      if (next instanceof Element element && !(next.eContainer() instanceof Layout)) {
        all.add(element);
      }
    }
    return List.copyOf(all);
  }
}
