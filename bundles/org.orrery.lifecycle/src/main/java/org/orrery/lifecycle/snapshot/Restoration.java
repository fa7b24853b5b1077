package org.orrery.lifecycle.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;

/** Makes the drawing of one snapshot. */
final class Restoration {
  private final Snapshot snapshot;
  private final Map<String, EObject> made = new HashMap<>();

  Restoration(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Lifecycle lifecycle() {
    List<EObject> objects = new ArrayList<>(snapshot.all().size());
    for (Item item : snapshot.all()) {
      EObject object = EcoreUtil.create(item.type());
      objects.add(object);
      made.put(item.key(), object);
    }
    Iterator<EObject> next = objects.iterator();
    for (Item item : snapshot.all()) {
      EObject object = next.next();
      Comments.set(object, item.comments());
      item.children().forEach((slot, keys) -> hold(object, slot, keys));
    }
    Iterator<EObject> again = objects.iterator();
    snapshot.all().forEach(item -> fill(again.next(), item.values()));
    return (Lifecycle) made.get(Item.ROOT);
  }

  private void hold(EObject object, EReference slot, List<String> keys) {
    for (String key : keys) {
      put(object, slot, made.get(key));
    }
  }

  private void fill(EObject object, Map<EStructuralFeature, Object> values) {
    values.forEach(
        (feature, value) -> {
          if (value instanceof List<?> list) {
            list.forEach(each -> put(object, feature, restored(feature, each)));
          } else {
            put(object, feature, restored(feature, value));
          }
        });
  }

  private Object restored(EStructuralFeature feature, Object value) {
    if (value instanceof Part part) {
      EObject object = EcoreUtil.create(part.type());
      Comments.set(object, part.comments());
      fill(object, part.values());
      return object;
    }
    return feature instanceof EAttribute attribute
        ? EcoreUtil.createFromString(attribute.getEAttributeType(), (String) value)
        : made.get(value);
  }

  @SuppressWarnings("unchecked")
  private static void put(EObject object, EStructuralFeature feature, Object value) {
    if (feature.isMany()) {
      ((Collection<Object>) object.eGet(feature)).add(value);
    } else {
      object.eSet(feature, value);
    }
  }
}
