package org.orrery.lifecycle.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Different elements to which both sides happened to give the same id. */
final class Namesakes {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  private static final EStructuralFeature NAME = LANGUAGE.getElement_Name();
  private static final List<EReference> ENDS =
      List.of(
          LANGUAGE.getTransition_Source(),
          LANGUAGE.getTransition_Target(),
          LANGUAGE.getPipelineLink_Source(),
          LANGUAGE.getPipelineLink_Target());

  private Namesakes() {}

  /** Theirs, with fresh ids for new elements that are others than ours of the same id. */
  static Snapshot apart(Snapshot base, Snapshot ours, Snapshot theirs) {
    Map<String, String> fresh = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (Item item : theirs.all()) {
      Item our = item.isElement() && !base.has(item.key()) ? ours.get(item.key()) : null;
      if (our != null && !isSame(our, item, fresh.keySet())) {
        int number = 2;
        String id = item.key() + "-" + number;
        while (ours.has(id) || theirs.has(id) || base.has(id) || !given.add(id)) {
          number++;
          id = item.key() + "-" + number;
        }
        fresh.put(item.key(), id);
      }
    }
    if (fresh.isEmpty()) {
      return theirs;
    }
    Lifecycle renamed = theirs.toLifecycle();
    for (Element element : Elements.all(renamed)) {
      element.setId(fresh.getOrDefault(element.getId(), element.getId()));
    }
    return Snapshot.of(renamed);
  }

  /**
   * Same kind, name and ends: one thing that both drew, or that was taken from one to the other.
   */
  private static boolean isSame(Item our, Item their, Set<String> others) {
    return our.type() == their.type()
        && Objects.equals(our.text(NAME), their.text(NAME))
        && ENDS.stream()
            .allMatch(
                end ->
                    Objects.equals(our.text(end), their.text(end))
                        && !others.contains(String.valueOf(our.text(end))));
  }
}
