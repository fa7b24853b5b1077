package org.orrery.lifecycle.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.format.Comments;

/**
 * Makes one drawing say what another one says, in place: elements are found again by their ids and
 * stay the same objects, and only what differs is set, so that listeners hear no more than that.
 *
 * <p>The other drawing is used up: what is new moves out of it. Time grows linearly. What stands
 * beside the language, comments of the file, is taken over as well.
 */
public final class Alignment {
  private final Map<String, Element> known = new HashMap<>();
  private final Map<EObject, EObject> twins = new LinkedHashMap<>();
  private final List<Runnable> steps = new ArrayList<>();

  private Alignment() {}

  /** Afterwards {@code drawing} is written with the bytes with which {@code wanted} was. */
  public static void align(Lifecycle drawing, Lifecycle wanted) {
    new Alignment().run(drawing, wanted);
  }

  private void run(Lifecycle drawing, Lifecycle wanted) {
    Elements.all(drawing).forEach(element -> known.putIfAbsent(element.getId(), element));
    twins.put(wanted, drawing);
    Elements.all(wanted).forEach(this::findAgain);
    pair(wanted);
    twins.forEach((want, mine) -> plan(want, mine, true));
    twins.forEach((want, mine) -> plan(want, mine, false));
    steps.forEach(Runnable::run);
  }

  private void findAgain(Element want) {
    Element mine = known.get(want.getId());
    if (mine != null && mine.eClass() == want.eClass() && !twins.containsKey(want)) {
      twins.put(want, mine);
      known.remove(want.getId());
    }
  }

  /** Finds what has no id again: by what it shows, or by its place among its like. */
  private void pair(EObject want) {
    EObject mine = twins.computeIfAbsent(want, same -> same);
    for (EReference slot : want.eClass().getEAllContainments()) {
      Map<Object, EObject> there = mine == want ? Map.of() : keyed(mine, slot);
      for (Map.Entry<Object, EObject> child : keyed(want, slot).entrySet()) {
        EObject twin = there.get(child.getKey());
        boolean isIt =
            twin != null
                && !(twin instanceof Element)
                && twin.eClass() == child.getValue().eClass();
        if (isIt) {
          twins.putIfAbsent(child.getValue(), twin);
        }
        pair(child.getValue());
      }
    }
  }

  private static Map<Object, EObject> keyed(EObject parent, EReference slot) {
    Map<Object, EObject> children = new LinkedHashMap<>();
    for (EObject child : children(parent, slot)) {
      Object key =
          switch (child) {
            case ShapeLayout shape when shape.getElement() != null -> shape.getElement().getId();
            case EdgeLayout edge when edge.getTransition() != null -> edge.getTransition().getId();
            default -> children.size();
          };
      children.put(children.containsKey(key) ? key + "#" + children.size() : key, child);
    }
    return children;
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> children(EObject parent, EReference slot) {
    if (slot.isMany()) {
      return List.copyOf((List<EObject>) parent.eGet(slot));
    }
    EObject only = (EObject) parent.eGet(slot);
    return only == null ? List.of() : List.of(only);
  }

  /** What has to be done, from what both say now; containers come before references. */
  private void plan(EObject want, EObject mine, boolean contained) {
    for (EStructuralFeature feature : want.eClass().getEAllStructuralFeatures()) {
      boolean isContainment = feature instanceof EReference reference && reference.isContainment();
      if (isContainment != contained || !feature.isChangeable() || isContainer(feature)) {
        continue;
      }
      if (feature instanceof EAttribute) {
        planValue(want, mine, feature);
      } else {
        planReference(want, mine, (EReference) feature);
      }
    }
    if (contained && !Comments.of(want).equals(Comments.of(mine))) {
      steps.add(() -> Comments.set(mine, Comments.of(want)));
    }
  }

  private static boolean isContainer(EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.isContainer();
  }

  private void planValue(EObject want, EObject mine, EStructuralFeature feature) {
    boolean isSet = want.eIsSet(feature);
    if (isSet == mine.eIsSet(feature) && Objects.equals(want.eGet(feature), mine.eGet(feature))) {
      return;
    }
    Object value =
        feature.isMany() ? List.copyOf((List<?>) want.eGet(feature)) : want.eGet(feature);
    steps.add(
        () -> {
          if (isSet) {
            mine.eSet(feature, value);
          } else {
            mine.eUnset(feature);
          }
        });
  }

  /** The ends of lines keep their order in both directions, which no file tells. */
  private void planReference(EObject want, EObject mine, EReference feature) {
    if (feature.isMany()) {
      List<EObject> wanted = new ArrayList<>();
      ((List<?>) want.eGet(feature)).forEach(each -> wanted.add(twin((EObject) each)));
      steps.add(() -> set(mine, feature, wanted));
    } else {
      EObject wanted = twin((EObject) want.eGet(feature));
      steps.add(
          () -> {
            if (mine.eGet(feature) != wanted) {
              mine.eSet(feature, wanted);
            }
          });
    }
  }

  private static void set(EObject mine, EReference feature, List<EObject> wanted) {
    @SuppressWarnings("unchecked")
    EList<EObject> list = (EList<EObject>) mine.eGet(feature);
    boolean isSame = list.size() == wanted.size();
    for (int i = 0; isSame && i < wanted.size(); i++) {
      isSame = list.get(i) == wanted.get(i);
    }
    if (isSame) {
      return;
    }
    Map<EObject, Boolean> kept = new IdentityHashMap<>();
    wanted.forEach(each -> kept.put(each, true));
    for (EObject gone : List.copyOf(list)) {
      if (!kept.containsKey(gone)) {
        list.remove(gone);
      }
    }
    ECollections.setEList(list, wanted);
  }

  private EObject twin(EObject want) {
    return want == null ? null : twins.getOrDefault(want, want);
  }
}
