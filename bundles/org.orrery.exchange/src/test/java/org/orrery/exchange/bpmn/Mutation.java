package org.orrery.exchange.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Single edits at random, with values that other drawings have at the same place. */
final class Mutation {
  private final Map<EAttribute, List<Object>> values = new HashMap<>();
  private final Random random;

  Mutation(Random random, List<Lifecycle> drawings) {
    this.random = random;
    Map<EAttribute, Set<Object>> seen = new HashMap<>();
    for (Lifecycle drawing : drawings) {
      for (EObject object : all(drawing)) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
          Object value = object.eGet(attribute);
          List<?> each =
              value instanceof EList<?> many ? many : List.of(value == null ? "" : value);
          if (object.eIsSet(attribute)) {
            seen.computeIfAbsent(attribute, a -> new LinkedHashSet<>()).addAll(each);
          }
        }
      }
    }
    seen.forEach((attribute, all) -> values.put(attribute, List.copyOf(all)));
  }

  private static List<EObject> all(Lifecycle drawing) {
    List<EObject> all = new ArrayList<>(List.of(drawing));
    drawing.eAllContents().forEachRemaining(all::add);
    return all;
  }

  void edit(Lifecycle drawing) {
    List<EObject> all = all(drawing);
    EObject object = one(all);
    switch (random.nextInt(6)) {
      case 0, 1, 2 -> attribute(object);
      case 3 -> reference(object, all);
      case 4 -> order(object);
      default -> remove(object, drawing);
    }
  }

  private void attribute(EObject object) {
    List<EAttribute> attributes = new ArrayList<>(object.eClass().getEAllAttributes());
    attributes.remove(LifecyclePackage.eINSTANCE.getElement_Id());
    if (attributes.isEmpty()) {
      return;
    }
    EAttribute attribute = one(attributes);
    List<Object> possible = values.getOrDefault(attribute, List.of());
    if (possible.isEmpty() || random.nextInt(6) == 0) {
      object.eUnset(attribute);
    } else if (attribute.isMany()) {
      list(object, attribute).add(0, one(possible));
    } else {
      object.eSet(attribute, one(possible));
    }
  }

  private void reference(EObject object, List<EObject> all) {
    List<EReference> references =
        object.eClass().getEAllReferences().stream()
            .filter(each -> !each.isContainment() && !each.isTransient() && each.isChangeable())
            .toList();
    if (references.isEmpty()) {
      return;
    }
    EReference reference = one(references);
    List<EObject> possible =
        all.stream().filter(reference.getEReferenceType()::isInstance).toList();
    if (possible.isEmpty() || random.nextInt(6) == 0) {
      object.eUnset(reference);
    } else if (reference.isMany()) {
      list(object, reference).add(one(possible));
    } else {
      object.eSet(reference, one(possible));
    }
  }

  private void order(EObject object) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isMany() && feature.isChangeable() && !feature.isTransient()) {
        EList<Object> list = list(object, feature);
        if (list.size() > 1) {
          list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
      }
    }
  }

  private static void remove(EObject object, Lifecycle drawing) {
    if (object != drawing) {
      EcoreUtil.delete(object, true);
    }
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SuppressWarnings("unchecked")
  private static EList<Object> list(EObject object, EStructuralFeature feature) {
    return (EList<Object>) object.eGet(feature);
  }
}
