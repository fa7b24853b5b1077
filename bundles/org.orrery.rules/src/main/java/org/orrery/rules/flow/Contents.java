package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;

/** The elements of a life cycle in their order; only parts that were edited are walked again. */
final class Contents {
  private final Lifecycle lifecycle;

  /** The elements in each part that the life cycle itself holds, with the part. */
  private final Map<EObject, List<Element>> parts = new IdentityHashMap<>();

  Contents(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  /** Says that objects were put into another, taken out or put elsewhere. */
  void moved(EObject holder, Collection<EObject> moved) {
    for (EObject at = holder; at != null; at = at.eContainer()) {
      parts.remove(at);
    }
    moved.forEach(parts::remove);
  }

  List<Element> all() {
    List<Element> all = new ArrayList<>(List.of(lifecycle));
    for (EObject part : lifecycle.eContents()) {
      all.addAll(parts.computeIfAbsent(part, Contents::of));
    }
    return all;
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
